import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from './tokens.ts';

test('tokens of the o200k encoding, not letters', () => {
  const inputSchema = { type: 'object', properties: { to: { type: 'string' } } };
  assert.equal(tokensOf({ name: 'send_mail', description: 'Sends a mail.', inputSchema }), 29);
  assert.equal(tokensOf({ name: 'send_mail' }), 6);
});

test('words that are special to a model are plain text, and a line of signs counts as it would in one piece', () => {
  assert.equal(tokensOf({ name: 'a', description: '<|endoftext|>' }), 15);
  assert.equal(tokensOf({ name: 'a', description: '='.repeat(200) }), 11);
});

test('a run without a word break is counted in pieces: it would take minutes in one', () => {
  for (const run of [
    'a'.repeat(900_000),
    '"'.repeat(400_000),
    `${' '.repeat(900_000)}x`,
    '漢'.repeat(300_000),
  ])
    assert.ok(tokensOf({ name: 'a', description: run }) > 1000);
});
