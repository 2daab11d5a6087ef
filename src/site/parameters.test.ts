import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tool } from '../catalogue/tool.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { parameterTable } from './parameters.ts';

const vocabulary = { signals: { url: { label: 'Accepts a URL' } } } as unknown as Vocabulary;

const table = (properties: unknown, required: string[] = [], signals: unknown[] = []) =>
  parameterTable(
    {
      definition: { name: 'send_mail', inputSchema: { type: 'object', properties, required } },
      verdict: { signals },
    } as unknown as Tool,
    vocabulary,
  );

const rows = (html: string) =>
  html
    .split('</tr>')
    .slice(0, -1)
    .map((row) => row.replace(/<\/t[hd]>(?=<)/g, ' | ').replace(/<[^>]*>/g, ''));

test('name, type, whether it is required, and what it is', () => {
  const { rowsHtml, cut } = table(
    { to: { type: 'string', description: 'Who  gets\nit' }, copies: { type: 'integer' } },
    ['to'],
  );
  assert.deepEqual(rows(rowsHtml), [
    'to | string | required | Who gets it',
    'copies | integer | optional | ',
  ]);
  assert.equal(cut, false);
});

test('nested ones follow their parents, with dots and brackets', () => {
  const { rowsHtml } = table({
    mail: {
      type: 'object',
      properties: {
        files: { type: 'array', items: { type: 'object', properties: { path: { type: 'string' } } } },
      },
    },
  });
  assert.deepEqual(
    rows(rowsHtml).map((row) => row.split(' | ')[0]),
    ['mail', 'mail.files', 'mail.files[].path'],
  );
});

test('values, limits and the default are named', () => {
  const { rowsHtml } = table({
    priority: { enum: ['low', 'high'], default: 'low' },
    copies: { type: 'integer', minimum: 1, maximum: 5 },
    body: { type: 'string', maxLength: 100, default: '' },
  });
  assert.deepEqual(
    rows(rowsHtml).map((row) => row.split(' | ')[3]),
    ['low high default low', 'at least 1, at most 5', 'at most 100 characters, default &quot;&quot;'],
  );
});

test('limits that are none, or hold something else, are passed over', () => {
  const { rowsHtml } = table({
    copies: { type: 'integer', maximum: Number.MAX_SAFE_INTEGER, minimum: -Number.MAX_SAFE_INTEGER },
    body: { type: 'string', maxLength: '<b>', pattern: {}, default: { a: 1 } },
  });
  assert.deepEqual(
    rows(rowsHtml).map((row) => row.split(' | ')[3]),
    ['', ''],
  );
});

test('a parameter that shows a signal is marked, and no other', () => {
  const { rowsHtml } = table({ to: {}, link: {} }, [], [{ id: 'url', parameter: 'link' }, { id: 'url' }]);
  assert.equal(rowsHtml.match(/<mark>/g)?.length, 1);
  assert.match(rows(rowsHtml)[1]!, /^link .* Accepts a URL$/);
});

test('hundreds are cut, and it is told', () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`field${index}`, {}]));
  const { rowsHtml, cut } = table(many);
  assert.equal(rows(rowsHtml).length, 40);
  assert.equal(cut, true);
});

test('strangers cannot write HTML through a schema', () => {
  const tag = '<script>alert(1)</script>';
  const { rowsHtml } = table({
    [tag]: { type: tag, description: tag, enum: [tag], format: tag, pattern: tag, default: tag },
  });
  assert.doesNotMatch(rowsHtml, /<script/);
});

test('one that a signal names is shown, however many come before it', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`field${at}`, { type: 'string' }]));
  const { rowsHtml, cut } = table({ ...many, link: {} }, [], [{ id: 'url', parameter: 'link' }]);
  assert.equal(cut, true);
  assert.equal(rows(rowsHtml).length, 40);
  assert.match(rows(rowsHtml).at(-1)!, /^link /);
});
