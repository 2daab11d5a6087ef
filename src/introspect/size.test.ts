import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wireBytes, writtenBytes } from './size.ts';

const definition = {
  name: 'send_mail',
  description: 'Sends a mail: “hello”\n',
  inputSchema: { type: 'object', properties: { to: { enum: ['a', 'b'] }, cc: {}, bcc: [] }, required: [] },
  strict: true,
  none: null,
  left: undefined,
};
const nested = (depth: number) => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);

test('the bytes are those of JSON, plain and indented', () => {
  assert.equal(wireBytes(definition), Buffer.byteLength(JSON.stringify(definition)));
  assert.equal(writtenBytes(definition), Buffer.byteLength(JSON.stringify(definition, null, 2)));
  assert.equal(writtenBytes(nested(500)), Buffer.byteLength(JSON.stringify(nested(500), null, 2)));
});

test('what is nested too deeply to be written down is too large', () => {
  assert.throws(() => wireBytes(nested(200_000)), { kind: 'too large', message: /nested too deeply/ });
});

test('indentation that would fill a disk is counted all the same', () => {
  assert.equal(writtenBytes(nested(200_000)), 2 * 200_000 ** 2 + 9 * 200_000 + 1);
});
