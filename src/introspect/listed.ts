import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServerEntry } from '../catalogue/server.ts';
import type { Snapshot } from '../catalogue/snapshot.ts';
import { generator } from './generator.ts';
import { makeSnapshot } from './snapshot.ts';

/** The snapshot of a server that cannot be started, from the list a person copied. @throws Error with place and remedy */
export function listedSnapshot(folder: string, entry: ServerEntry): Snapshot {
  const listed = entry.listed!;
  const file = path.join(folder, listed.file);
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
    definitions: parseList(readFileSync(file, 'utf8'), path.relative(process.cwd(), file)),
  });
}

/** Rows of name and description parted by a tab; `#` starts a comment, the first row names the columns. */
export function parseList(text: string, file: string): { name: string; description: string }[] {
  const rows = text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
  const wrong = rows.filter(({ line }) => line.split('\t').length !== 2);
  if (wrong.length > 0)
    throw new Error(
      wrong
        .map(({ number }) => `${file}:${number}:1: not two columns; write the name, a tab, the description`)
        .join('\n'),
    );
  return rows.slice(1).map(({ line }) => {
    const [name, description] = line.split('\t') as [string, string];
    return { name: name.trim(), description: description.trim() };
  });
}
