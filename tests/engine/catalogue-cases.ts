import { replayCalls } from '../../src/attacks/replay.ts';
import { loadAttacks } from '../../src/catalogue/load-attacks.ts';
import type { Server } from '../../src/catalogue/tool.ts';
import { serverPolicy, snippetPolicy } from '../../src/policy/derive.ts';
import type { Call } from '../../src/policy/evaluate.ts';
import { intercept } from '../../src/policy/intercept.ts';
import { policyProfiles } from '../../src/policy/model.ts';
import { parametersOf } from '../../src/risk/reading/parameters.ts';
import { catalogue } from '../../src/site/catalogue.ts';
import type { Case } from './case.ts';

/** Every server's file in every profile. */
export const serverFiles = (): Case[] =>
  catalogue().servers.flatMap((server) =>
    policyProfiles.map((profile) => ({
      name: `${server.id} ${profile}`,
      policy: intercept.policyText(serverPolicy(server, profile)),
      calls: callsOn(server),
    })),
  );

/** Every tool's snippet, one text for all tools whose snippets are the same but for the name. */
export const snippets = (): Case[] =>
  catalogue().tools.map((tool) => ({
    name: `${tool.server.id} ${tool.verdict.name}`,
    policy: intercept.policyText(snippetPolicy(tool, 'standard')),
    calls: [
      { tool: tool.verdict.name, arguments: likely(tool.definition.inputSchema) },
      { tool: 'another tool' },
    ],
  }));

/** Each tool with likely arguments and with none, one tool more often than its limit, and one that nobody named. */
function callsOn(server: Server): Call[] {
  const each = server.tools.flatMap(({ definition }): Call[] => [
    { tool: definition.name, arguments: likely(definition.inputSchema) },
    { tool: definition.name, arguments: {} },
  ]);
  const first = server.tools[0];
  const often = first
    ? Array.from({ length: 61 }, () => ({
        tool: first.definition.name,
        arguments: likely(first.definition.inputSchema),
      }))
    : [];
  return [...each, ...often, { tool: 'a tool of a later version' }];
}

/** Arguments of the right shape, with a path that leads out and an address of another scheme where one fits. */
function likely(schema: unknown): Record<string, unknown> {
  const top = parametersOf(schema).filter(({ name, path }) => name === path);
  return Object.fromEntries(
    top.map(({ name, words, type, values }) => [name, values[0] ?? valueFor(words, type)]),
  );
}

function valueFor(words: string, type: string): unknown {
  if (/number|integer/.test(type)) return 1;
  if (type === 'boolean') return true;
  if (type === 'array') return ['one'];
  if (type === 'object') return {};
  if (/path|file|directory/.test(words))
    return words.length % 2 === 0 ? '/data/notes.txt' : '/data/../etc/passwd';
  if (/ur[li]/.test(words)) return words.length % 2 === 0 ? 'https://mail.example/' : 'file:///etc/passwd';
  return 'text';
}

/** Every prevention of the attack database, with the calls of its attack. */
export const preventions = (): Case[] =>
  loadAttacks().attacks.flatMap(({ id, entry: { prevention } }) =>
    prevention.replay
      ? [
          {
            name: `attack ${id}`,
            policy: prevention.replay.policy,
            calls: replayCalls(prevention.replay).map(({ call }) => call),
          },
        ]
      : [],
  );
