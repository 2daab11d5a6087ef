import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitionHash } from './definition-hash.ts';

const inputSchema = {
  type: 'object',
  properties: { to: { type: 'string' }, body: { type: 'string' } },
  required: ['to', 'body'],
};
const mail = { name: 'send_mail', description: 'Sends a mail', inputSchema };

test('the order of keys does not change it', () => {
  const { to, body } = inputSchema.properties;
  const reordered = { inputSchema: { required: ['to', 'body'], properties: { body, to }, type: 'object' } };
  assert.equal(definitionHash({ ...mail, ...reordered }), definitionHash(mail));
});

test('what a tool says changes it, what it does not say of itself does not', () => {
  const changes = [
    { name: 'send_letter' },
    { description: 'Sends a mail.' },
    { inputSchema: { ...inputSchema, required: ['body', 'to'] } },
    { annotations: { readOnlyHint: true } },
  ];
  for (const change of changes) assert.notEqual(definitionHash({ ...mail, ...change }), definitionHash(mail));
  assert.equal(definitionHash({ ...mail, _meta: { seen: 1 } }), definitionHash(mail));
});

test('keys with a meaning in JavaScript count too', () => {
  const proto = { ...mail, inputSchema: JSON.parse('{"__proto__": {"type": "string"}}') };
  assert.notEqual(definitionHash(proto), definitionHash({ ...mail, inputSchema: {} }));
});
