import type { Server, Tool } from '../catalogue/tool.ts';
import { actionFor } from './action.ts';
import { argumentAdvice } from './conditions/advice.ts';
import type { Judged } from './conditions/condition.ts';
import type { Policy, PolicyProfile, ToolPolicy } from './model.ts';
import { denialFor, reasonFor } from './reason.ts';

/** What a profile says of one tool. */
export function toolPolicy(tool: Judged, profile: PolicyProfile): ToolPolicy {
  const { verdict } = tool;
  const action = actionFor(verdict, profile);
  const advice = argumentAdvice(tool);
  return {
    tool: verdict.name,
    category: verdict.category,
    action,
    reason: reasonFor(tool, action),
    denial: denialFor(tool),
    arguments: action.kind === 'deny' ? [] : advice.rules,
    suggestions: advice.suggestions,
  };
}

/** The whole server: what is not named is denied, so that a tool of a later version is. */
export function serverPolicy(server: Server, profile: PolicyProfile): Policy {
  return {
    server: { id: server.id, name: server.entry.name },
    source: sourceOf(server),
    profile,
    default: 'deny',
    tools: server.tools.map((tool) => toolPolicy(tool, profile)),
  };
}

/** One tool alone: what is not named is allowed, so that pasting it breaks nothing else. */
export function snippetPolicy(tool: Tool, profile: PolicyProfile): Policy {
  const { id, entry } = tool.server;
  return {
    server: { id, name: entry.name },
    source: sourceOf(tool.server),
    profile,
    default: 'allow',
    tools: [toolPolicy(tool, profile)],
  };
}

function sourceOf({ entry, snapshot: { provenance } }: Server): string {
  const { ecosystem, name } = entry.package;
  return provenance.kind === 'introspected'
    ? `${ecosystem} ${name} ${provenance.package.version}, captured ${provenance.captured}`
    : `a list of ${provenance.captured} (${ecosystem} ${name} was not started)`;
}
