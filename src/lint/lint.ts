import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collect, readCatalogue, shown } from '../catalogue/load.ts';
import { byText } from '../catalogue/order.ts';
import { positionOf } from '../catalogue/parse.ts';
import type { Problem } from '../catalogue/problem.ts';
import type { ServerEntry } from '../catalogue/server.ts';
import type { Server } from '../catalogue/tool.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { classifyServer } from '../risk/server.ts';
import { lintAttacks } from './attacks/attacks.ts';
import { uncanonical } from './canonical.ts';
import { movedNowhere } from './moved.ts';
import type { EntryRule, Finding, Rule } from './rule.ts';
import { entryRules, rules } from './rules.ts';
import { staleSchemas } from './schemas.ts';

/** Everything that is wrong with a catalogue, in the order of its files: one that cannot be read hides nothing about the others. */
export function lintCatalogue(dir: string): Problem[] {
  const problems: Problem[] = [];
  const { entries, servers, vocabulary } = readCatalogue(dir, problems);
  const isWhole = problems.length === 0;
  problems.push(...[...entries].flatMap(([id, entry]) => lintEntry(path.join(dir, 'servers', id), entry)));
  if (vocabulary) {
    const classified = servers.map((server) => classifyServer(server, vocabulary));
    problems.push(...classified.flatMap((server) => lintServer(server, classified, vocabulary)));
    const attacks = () => lintAttacks(dir, isWhole ? classified : undefined, vocabulary);
    problems.push(...(collect(problems, attacks) ?? []));
  }
  if (isWhole) problems.push(...movedNowhere(dir));
  return [...problems, ...uncanonical(dir), ...staleSchemas(dir)].sort(byPlace);
}

const lintServer = (server: Server, all: Server[], vocabulary: Vocabulary): Problem[] =>
  rules.flatMap((rule) =>
    rule.check(server, all, vocabulary).map((finding) => place(server.folder, rule, finding)),
  );

const lintEntry = (folder: string, entry: ServerEntry): Problem[] =>
  entryRules.flatMap((rule) => rule.check(entry).map((finding) => place(folder, rule, finding)));

const byPlace = (a: Problem, b: Problem) => byText(a.file, b.file) || a.line - b.line || a.column - b.column;

function place(folder: string, rule: EntryRule | Rule, { file, path: keys, message }: Finding): Problem {
  const full = path.join(folder, file);
  const text = existsSync(full) ? readFileSync(full, 'utf8') : '';
  return { file: shown(full), ...positionOf(text, keys), message: `${message} (${rule.name})` };
}
