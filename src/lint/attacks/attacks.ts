import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ownCatalogue, shown } from '../../catalogue/load.ts';
import { loadAttacks, splitCase } from '../../catalogue/load-attacks.ts';
import { positionOf } from '../../catalogue/parse.ts';
import type { Problem } from '../../catalogue/problem.ts';
import type { Server } from '../../catalogue/tool.ts';
import type { Vocabulary } from '../../catalogue/vocabulary.ts';
import { bodyIsText } from './body-is-text.ts';
import { casesRelated } from './cases-related.ts';
import { datesPlausible } from './dates-plausible.ts';
import { preventionReplayed } from './prevention-replayed.ts';
import type { AttackFinding, AttackRule, Surroundings } from './rule.ts';
import { serversKnown } from './servers-known.ts';
import { wordsKnown } from './words-known.ts';

const attackRules: AttackRule[] = [
  wordsKnown,
  datesPlausible,
  casesRelated,
  serversKnown,
  preventionReplayed,
  bodyIsText,
];

/**
 * Everything that is wrong with the cases of a catalogue, in the order of its files. Without its
 * servers what a case says of them is not looked at. @throws CatalogueError
 */
export function lintAttacks(dir: string, servers: Server[] | undefined, vocabulary: Vocabulary): Problem[] {
  const base = loadAttacks(dir);
  const borrowed =
    path.resolve(dir) !== path.resolve(ownCatalogue) && base.attacks[0]?.file.startsWith(ownCatalogue);
  const around: Surroundings = {
    ...base,
    vocabulary,
    byId: new Map(base.attacks.map((attack) => [attack.id, attack])),
    servers: borrowed || !servers ? undefined : new Map(servers.map((server) => [server.id, server])),
  };
  return base.attacks.flatMap((attack) =>
    attackRules.flatMap((rule) =>
      rule.check(attack, around).map((finding) => ({
        file: shown(attack.file),
        ...placeIn(readFileSync(attack.file, 'utf8'), finding),
        message: `${finding.message} (${rule.name})`,
      })),
    ),
  );
}

function placeIn(text: string, finding: AttackFinding): Pick<Problem, 'line' | 'column'> {
  const { head, body } = splitCase(text)!;
  if ('path' in finding) return positionOf(head, finding.path);
  const above = text.slice(0, text.length - body.length).split('\n').length - 1;
  const { line = 1, column = 1 } = finding.body ?? {};
  return { line: above + line, column };
}
