import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import { shown } from '../catalogue/load.ts';
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
  nameSchema(doc);
  return doc.toString({ lineWidth: 110, flowCollectionPadding: true });
}

function rank(key: unknown): number {
  const place = order.indexOf(isScalar(key) ? String(key.value) : String(key));
  return place === -1 ? order.length : place;
}

function nameSchema(doc: Document) {
  const other = (doc.commentBefore ?? '').split('\n').filter((line) => !line.includes('$schema='));
  doc.commentBefore = [modeline, ...other.filter((line) => line.trim() !== '')].join('\n');
}

const serverFiles = (dir: string) =>
  readdirSync(path.join(dir, 'servers'))
    .map((id) => path.join(dir, 'servers', id, 'server.yaml'))
    .filter((file) => existsSync(file));

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
