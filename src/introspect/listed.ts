import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shown } from '../catalogue/load.ts';
import type { ServerEntry } from '../catalogue/server.ts';
import type { Snapshot } from '../catalogue/snapshot.ts';
import { IntrospectionFailure } from './failure.ts';
import { generator } from './generator.ts';
import { makeSnapshot } from './snapshot.ts';

/** The snapshot of a server that cannot be started, from the list a person copied. @throws IntrospectionFailure `bad entry` */
export function listedSnapshot(folder: string, entry: ServerEntry): Snapshot {
  const listed = entry.listed!;
  const { ecosystem, name } = entry.package;
  return makeSnapshot({
    provenance: {
      kind: 'listed',
      package: { ecosystem, name },
      from: listed.from,
      captured: listed.date,
      generator,
    },
    remarks: [],
    profiles: {},
    definitions: readList(path.join(folder, listed.file)),
  });
}

function readList(file: string): ListedTool[] {
  if (!existsSync(file)) throw new IntrospectionFailure('bad entry', `${shown(file)} is missing; write it`);
  return parseList(readFileSync(file, 'utf8'), shown(file));
}

type ListedTool = {
  name: string;
  description: string;
};

const header = 'name\tdescription';

interface Row {
  line: string;
  number: number;
}

/** Rows of name and description parted by a tab, under a row that says so; `#` starts a comment. */
export function parseList(text: string, file: string): ListedTool[] {
  const [first, ...rows] = text
    .split(/\r?\n/)
    .map((line, index): Row => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
  const wrong: [number, string][] =
    first?.line === header ? [] : [[first?.number ?? 1, 'the first row must be: name, a tab, description']];
  const names = new Map<string, number>();
  for (const row of rows) {
    const fault = faultOf(row, names);
    if (fault) wrong.push([row.number, fault]);
  }
  if (wrong.length > 0) throw new IntrospectionFailure('bad entry', wrong.map(at(file)).join('; '));
  return rows.map(columns);
}

const at =
  (file: string) =>
  ([number, fault]: [number, string]) =>
    `${file}:${number}:1: ${fault}`;

/** What is wrong with a row; a name that is right is remembered with its line. */
function faultOf(row: Row, names: Map<string, number>): string | undefined {
  if (row.line.split('\t').length !== 2) return 'not two columns; write the name, a tab, the description';
  const { name } = columns(row);
  if (name === '') return 'no name before the tab; write it';
  if (names.has(name)) return `"${name}" stands in line ${names.get(name)} already; remove one`;
  names.set(name, row.number);
  return undefined;
}

function columns({ line }: Row): ListedTool {
  const [name, description] = line.split('\t') as [string, string];
  return { name: name.trim(), description: description.trim() };
}
