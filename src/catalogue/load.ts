import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { parseWith } from './parse.ts';
import { CatalogueError, type Problem } from './problem.ts';
import { reviewSchema } from './review.ts';
import { type ServerEntry, serverSchema } from './server.ts';
import { snapshotSchema } from './snapshot.ts';
import type { LoadedServer } from './tool.ts';
import { categoriesSchema, levelsSchema, signalsSchema, type Vocabulary } from './vocabulary.ts';

export interface Catalogue {
  servers: LoadedServer[];
  vocabulary: Vocabulary;
}

/** A bundler moves this file, so the site's build says where the project's own catalogue is. */
export const ownCatalogue = process.env.OWN_CATALOGUE ?? path.resolve(import.meta.dirname, '../../catalogue');

/** The catalogue to work on: `CATALOGUE_DIR`, from where npm was called, or the one beside this code. */
export const catalogueDir = (): string =>
  process.env.CATALOGUE_DIR
    ? path.resolve(process.env.INIT_CWD ?? '.', process.env.CATALOGUE_DIR)
    : ownCatalogue;

/** Every server with a snapshot, by id. @throws CatalogueError that names everything wrong at once. */
export function loadCatalogue(dir = catalogueDir()): Catalogue {
  const problems: Problem[] = [];
  const { servers, vocabulary } = readCatalogue(dir, problems);
  if (problems.length > 0 || vocabulary === undefined) throw new CatalogueError(problems);
  return { servers, vocabulary };
}

/** What of a catalogue can be read; what is wrong with the rest is added to `problems`. */
export function readCatalogue(
  dir: string,
  problems: Problem[],
): { entries: Map<string, ServerEntry>; servers: LoadedServer[]; vocabulary: Vocabulary | undefined } {
  const entries = readEntries(dir, problems);
  const kept = [...entries].filter(([, { movedTo }]) => movedTo === undefined);
  const servers = kept.flatMap(([id, entry]) => loadServer(dir, id, entry, problems));
  return { entries, servers, vocabulary: collect(problems, () => loadVocabulary(dir)) };
}

/** What people wrote about the servers, by id, with or without a snapshot. @throws CatalogueError */
export function loadEntries(dir = catalogueDir()): Map<string, ServerEntry> {
  const problems: Problem[] = [];
  const entries = readEntries(dir, problems);
  if (problems.length > 0) throw new CatalogueError(problems);
  return entries;
}

/** The vocabulary of the catalogue, or ours where an organisation's catalogue has none of its own. @throws CatalogueError */
export function loadVocabulary(dir = catalogueDir()): Vocabulary {
  const own = path.join(dir, 'vocabulary');
  const folder = existsSync(own) ? own : path.join(ownCatalogue, 'vocabulary');
  const problems: Problem[] = [];
  const categories = readFile(categoriesSchema, path.join(folder, 'categories.yaml'), problems);
  const levels = readFile(levelsSchema, path.join(folder, 'levels.yaml'), problems);
  const signals = readFile(signalsSchema, path.join(folder, 'signals.yaml'), problems);
  if (!categories || !levels || !signals) throw new CatalogueError(problems);
  return { categories, levels, signals };
}

/** Ids that moved, and where to. Few have, so only files that name the key are parsed. @throws CatalogueError */
export function loadMoved(dir = catalogueDir()): [id: string, movedTo: string][] {
  const problems: Problem[] = [];
  const moved = entryFiles(dir)
    .filter(([, file]) => textOf(file)?.includes('movedTo'))
    .flatMap(([id, file]): [string, string][] => {
      const movedTo = readFile(serverSchema, file, problems)?.movedTo;
      return movedTo ? [[id, movedTo]] : [];
    });
  if (problems.length > 0) throw new CatalogueError(problems);
  return moved;
}

function readEntries(dir: string, problems: Problem[]): Map<string, ServerEntry> {
  if (!existsSync(path.join(dir, 'servers'))) problems.push(noServers(dir));
  return new Map(
    entryFiles(dir).flatMap(([id, file]) => {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) problems.push(wrongId(file, id));
      const entry = readFile(serverSchema, file, problems);
      return entry ? [[id, entry] as const] : [];
    }),
  );
}

/** The `server.yaml` of every folder, whether there is one or not. */
export function entryFiles(dir: string): [id: string, file: string][] {
  const root = path.join(dir, 'servers');
  return existsSync(root) ? folders(root).map((id) => [id, path.join(root, id, 'server.yaml')]) : [];
}

const folders = (root: string) =>
  readdirSync(root, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .sort();

const noServers = (dir: string): Problem => ({
  file: shown(dir),
  line: 1,
  column: 1,
  message: 'has no folder "servers"; name a catalogue in CATALOGUE_DIR',
});

const wrongId = (file: string, id: string): Problem => ({
  file: shown(file),
  line: 1,
  column: 1,
  message: `the folder "${id}" is this server's id; name it in kebab-case`,
});

function loadServer(dir: string, id: string, entry: ServerEntry, problems: Problem[]): LoadedServer[] {
  const folder = path.join(dir, 'servers', id);
  const tools = path.join(folder, 'tools.json');
  if (!existsSync(tools)) return [];
  const snapshot = readFile(snapshotSchema, tools, problems);
  const reviewFile = path.join(folder, 'review.yaml');
  const review = existsSync(reviewFile) ? readFile(reviewSchema, reviewFile, problems) : { tools: {} };
  if (!snapshot || !review) return [];
  return [{ id, folder, entry, snapshot, review, policyText: textOf(path.join(folder, 'policy.yaml')) }];
}

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** A file of the catalogue, or undefined with what is wrong added to `problems`. */
export function readFile<T>(schema: z.ZodType<T>, file: string, problems: Problem[]): T | undefined {
  if (!existsSync(file)) {
    problems.push({ file: shown(file), line: 1, column: 1, message: 'this file is missing; write it' });
    return undefined;
  }
  const text = collect(problems, () => readText(file));
  const parsed = text === undefined ? undefined : parseWith(schema, text, shown(file));
  if (parsed?.ok) return parsed.value;
  problems.push(...(parsed?.problems ?? []));
  return undefined;
}

/** @throws CatalogueError where it is a folder, say, or not allowed to be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const message = `cannot be read: ${(error as Error).message}`;
    throw new CatalogueError([{ file: shown(file), line: 1, column: 1, message }]);
  }
}

/** Relative to where the command was called, as editors and terminals link it. */
export const shown = (file: string) => path.relative(process.env.INIT_CWD ?? process.cwd(), file) || file;

/** The result of `work`, or undefined with what it found wrong added to `problems`. */
export function collect<T>(problems: Problem[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
