import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { type Document, isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { entryFiles, shown } from '../catalogue/load.ts';
import type { Problem } from '../catalogue/problem.ts';
import { serverSchema } from '../catalogue/server.ts';

const order = Object.keys(serverSchema.shape);

/** The line by which editors find the schema. */
const modeline = ' yaml-language-server: $schema=../../schemas/server.schema.json';

/** `server.yaml` in the form we keep it: keys in the schema's order, the schema named on line one, comments kept. */
export function canonicalServer(text: string): string {
  const doc = parseDocument(text);
  if (doc.errors.length > 0 || !isMap(doc.contents)) return text;
  doc.contents.items.sort((a, b) => rank(a.key) - rank(b.key));
  nameSchema(doc, doc.contents);
  return doc.toString({ lineWidth: 110, flowCollectionPadding: true });
}

function rank(key: unknown): number {
  const place = order.indexOf(isScalar(key) ? String(key.value) : String(key));
  return place === -1 ? order.length : place;
}

/** Without a blank line below it the parser takes the first comment for the first key's. */
function nameSchema(doc: Document, { items: [first] }: YAMLMap) {
  if (isScalar(first?.key))
    first.key.commentBefore = withoutSchema(first.key.commentBefore).join('\n') || null;
  const other = withoutSchema(doc.commentBefore).filter((line) => line.trim() !== '');
  doc.commentBefore = [modeline, ...other].join('\n');
}

const withoutSchema = (comment: string | null | undefined) =>
  (comment ?? '').split('\n').filter((line) => !line.includes('$schema='));

const serverFiles = (dir: string) =>
  entryFiles(dir)
    .map(([, file]) => file)
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());

export function uncanonical(dir: string): Problem[] {
  return serverFiles(dir)
    .filter((file) => differs(file))
    .map((file) => ({
      file: shown(file),
      line: 1,
      column: 1,
      message: 'is not in canonical form; run npm run fix',
    }));
}

function differs(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  return canonicalServer(text) !== text;
}

export function makeCanonical(dir: string) {
  for (const file of serverFiles(dir)) {
    const text = readFileSync(file, 'utf8');
    if (canonicalServer(text) !== text) writeFileSync(file, canonicalServer(text));
  }
}
