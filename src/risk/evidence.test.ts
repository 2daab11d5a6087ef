import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Definition } from '../catalogue/definition.ts';
import { loadCatalogue, loadVocabulary } from '../catalogue/load.ts';
import { classify } from './classify.ts';
import type { Evidence } from './verdict.ts';

const vocabulary = loadVocabulary();
const root = path.resolve(import.meta.dirname, '../..');

/** The text that a piece of evidence is said to stand in. */
function standsIn({ evidence, where }: Evidence, definition: Definition): boolean {
  if (where === 'name') return definition.name.includes(evidence);
  if (where === 'title' || where === 'description') return String(definition[where]).includes(evidence);
  if (where === 'annotations') return Object.hasOwn(definition.annotations ?? {}, evidence);
  const schema = JSON.stringify(definition.inputSchema);
  return evidence.split(', ').every((part) => schema.includes(JSON.stringify(part).slice(1, -1)));
}

function check(definition: Definition) {
  const verdict = classify(definition, vocabulary);
  for (const evidence of [verdict, ...verdict.signals])
    assert.ok(
      standsIn(evidence, definition),
      `${definition.name}: "${evidence.evidence}" is not in its ${evidence.where}`,
    );
}

test('every verdict and signal on the catalogue quotes words that stand where it says', (t) => {
  const tools = loadCatalogue().servers.flatMap(({ snapshot }) => snapshot.tools);
  for (const tool of tools) check(tool);
  t.diagnostic(`${tools.length} definitions`);
});

for (const file of ['open.jsonl', 'open2.jsonl'])
  test(`every verdict and signal on ${file} quotes words that stand where it says`, () => {
    const lines = readFileSync(path.join(root, 'tests/gold', file), 'utf8')
      .trim()
      .split('\n');
    for (const line of lines) check(JSON.parse(line).definition);
  });

const deep = (depth: number): unknown => {
  let schema: unknown = { type: 'string' };
  for (let level = 0; level < depth; level++) schema = { type: 'object', properties: { next: schema } };
  return schema;
};

const hostile: unknown[] = [
  { name: '' },
  { name: '📬' },
  {
    name: '__proto__',
    inputSchema: JSON.parse('{"properties":{"__proto__":{"type":"string"},"constructor":{}}}'),
  },
  { name: 'send', description: 7, title: {}, annotations: 'none', inputSchema: true },
  { name: 'send', description: null, inputSchema: null },
  { name: 'send', inputSchema: { properties: [], required: 'all' } },
  {
    name: 'cyclic',
    inputSchema: {
      $ref: '#/$defs/a',
      $defs: { a: { $ref: '#/$defs/a' } },
      properties: { a: { $ref: '#/$defs/a' } },
    },
  },
  { name: 'deep', inputSchema: deep(1000) },
  { name: 'a'.repeat(100_000), description: 'delete '.repeat(700_000) },
  { name: 'spaces', description: `${' '.repeat(500_000)}x` },
  { name: 'letters', description: 'a'.repeat(500_000) },
  { name: 'commas', description: 'Create,'.repeat(100_000) },
  { name: 'enum', inputSchema: { properties: { action: { enum: [1, null, {}, 'delete', 'delete'] } } } },
];

test('whatever a server sends gets a verdict', () => {
  for (const definition of hostile) {
    const verdict = classify(definition as Definition, vocabulary);
    assert.ok(verdict.score >= 1 && verdict.score <= 5);
  }
});
