import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { loadVocabulary } from '../catalogue/load.ts';
import { parseLine } from './lines.ts';
import { type Label, labelSchema, measureLabels } from './measure.ts';
import { reportLines } from './report.ts';

const vocabulary = loadVocabulary();
const label = (category: Label['category'], name: string, tier: Label['tier'] = 'strict'): Label => ({
  server: 'mailbox',
  category,
  tier,
  definition: { name, description: `${name.replace('_', ' a ')}.` },
});

test('accuracy, confusion and confidence are counted over the strict labels', () => {
  const labels = [
    label('Read', 'get_mail'),
    label('Write', 'delete_mail'),
    label('Destructive', 'delete_mail'),
    label('Read', 'send_mail', 'arguable'),
  ];
  const measured = measureLabels(labels, vocabulary);
  assert.deepEqual(measured.strict, { right: 2, of: 3 });
  assert.deepEqual(measured.all, { right: 2, of: 4 });
  assert.equal(measured.confusion.Write.Destructive, 1);
  assert.equal(measured.wrong.length, 2);
  assert.match(reportLines(measured).join('\n'), /strict labels: 66\.7 % \(2 of 3\)/);
});

test('a line that is wrong is named with its fault', () => {
  assert.match(parseLine('{', 3, labelSchema).error ?? '', /not JSON/);
  assert.match(parseLine('{"server":"mailbox","category":"Odd"}', 4, labelSchema).error ?? '', /^category: /);
});

test('on the strict labels of the first set at least 93 % are right', (t) => {
  const file = path.resolve(import.meta.dirname, '../../tests/gold/open.jsonl');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const { strict } = measureLabels(
    lines.map((line, at) => parseLine(line, at + 1, labelSchema).value!),
    vocabulary,
  );
  t.diagnostic(`${strict.right} of ${strict.of}`);
  assert.ok(strict.right >= 0.93 * strict.of);
});
