import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Attack, attackSchema } from './attack.ts';
import { catalogueDir, collect, ownCatalogue, readFile, readText, shown } from './load.ts';
import { byText } from './order.ts';
import { parseWith } from './parse.ts';
import { CatalogueError, type Problem } from './problem.ts';
import {
  type Changelog,
  changelogSchema,
  type Mappings,
  mappingsSchema,
  type Surfaces,
  surfacesSchema,
  type Techniques,
  techniquesSchema,
} from './techniques.ts';

export interface AttackBase {
  attacks: Attack[];
  techniques: Techniques;
  surfaces: Surfaces;
  mappings: Mappings;
  changelog: Changelog;
}

/** Where the cases are: the catalogue's own, or ours where it has none. */
function attacksDir(dir: string): string {
  const own = path.join(dir, 'attacks');
  return existsSync(own) ? own : path.join(ownCatalogue, 'attacks');
}

/** Every case, the newest first, and its vocabulary. @throws CatalogueError that names everything wrong at once. */
export function loadAttacks(dir = catalogueDir()): AttackBase {
  const problems: Problem[] = [];
  const own = path.join(dir, 'vocabulary', 'techniques.yaml');
  const folder = existsSync(own) ? path.dirname(own) : path.join(ownCatalogue, 'vocabulary');
  const techniques = readFile(techniquesSchema, path.join(folder, 'techniques.yaml'), problems);
  const surfaces = readFile(surfacesSchema, path.join(folder, 'surfaces.yaml'), problems);
  const mappings = readFile(mappingsSchema, path.join(folder, 'mappings.yaml'), problems);
  const changelog = readFile(changelogSchema, path.join(folder, 'attack-changes.yaml'), problems);
  const attacks = readCases(attacksDir(dir), problems);
  if (problems.length > 0 || !techniques || !surfaces || !mappings || !changelog)
    throw new CatalogueError(problems);
  return { attacks, techniques, surfaces, mappings, changelog };
}

function readCases(folder: string, problems: Problem[]): Attack[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
  const attacks = files.flatMap((name) => readCase(path.join(folder, name), problems));
  return attacks.sort((a, b) => byText(order(b), order(a)));
}

const order = ({ id, entry }: Attack) => `${entry.date} ${id}`;

function readCase(file: string, problems: Problem[]): Attack[] {
  const text = collect(problems, () => readText(file));
  if (text === undefined) return [];
  const parts = splitCase(text);
  if (!parts) {
    problems.push({
      file: shown(file),
      line: 1,
      column: 1,
      message: 'has no head; begin it with a line "---", its fields, and "---"',
    });
    return [];
  }
  const parsed = parseWith(attackSchema, parts.head, shown(file));
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return [];
  }
  return [{ id: path.basename(file, '.mdx'), file, entry: parsed.value, body: parts.body }];
}

/** A case's head as YAML, a comment in place of its opening line so that lines keep their numbers, and its body. */
export function splitCase(text: string): { head: string; body: string } | undefined {
  const parts = /^---\n([\s\S]*?\n)---\n/.exec(text);
  return parts ? { head: `#\n${parts[1]}`, body: text.slice(parts[0].length) } : undefined;
}
