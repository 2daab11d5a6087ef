import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collect, readCatalogue, shown } from '../catalogue/load.ts';
import { positionOf } from '../catalogue/parse.ts';
import type { Problem } from '../catalogue/problem.ts';
import type { Server } from '../catalogue/tool.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { classifyServer } from '../risk/server.ts';
import { lintAttacks } from './attacks/attacks.ts';
import { uncanonical } from './canonical.ts';
import { movedNowhere } from './moved.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { staleSchemas } from './schemas.ts';

/** Everything that is wrong with a catalogue, in the order of its files: one that cannot be read hides nothing about the others. */
export function lintCatalogue(dir: string): Problem[] {
  const problems: Problem[] = [];
  const { servers, vocabulary } = readCatalogue(dir, problems);
  const isWhole = problems.length === 0;
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
  rules.flatMap((rule) => rule.check(server, all, vocabulary).map((finding) => place(server, rule, finding)));

const byPlace = (a: Problem, b: Problem) =>
  (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;

function place(server: Server, rule: Rule, { file, path: keys, message }: Finding): Problem {
  const full = path.join(server.folder, file);
  const text = existsSync(full) ? readFileSync(full, 'utf8') : '';
  return { file: shown(full), ...positionOf(text, keys), message: `${message} (${rule.name})` };
}
