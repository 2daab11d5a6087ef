import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailTool } from '../../../tests/mailbox.ts';
import type { JsonSchema } from '../../catalogue/definition.ts';
import { holds } from '../holds.ts';
import { argumentAdvice } from './advice.ts';

const text = { type: 'string' };
const advice = (name: string, description: string, properties: JsonSchema, required: string[] = []) =>
  argumentAdvice(mailTool(name, description, properties, required));
const paths = ({ suggestions }: ReturnType<typeof argumentAdvice>) =>
  suggestions.map(({ conditions }) => conditions[0]!.path);

test('a required path: a rule against leading out, a suggestion for the folder', () => {
  const { rules, suggestions } = advice('read_file', 'Read a file.', { path: text }, ['path']);
  const [condition] = rules[0]!.conditions;
  for (const [path, passes] of [
    ['notes/today.txt', true],
    ['a.b.c', true],
    ['trailing.', true],
    ['../secret', false],
    ['a/../../b', false],
    ['..', false],
  ] as const)
    assert.equal(holds(condition!, { path }), passes, path);
  assert.match(String(suggestions[0]!.conditions[0]!.value), /<your folder>/);
});

test('an optional path: no rule, since a call without it would be refused', () => {
  assert.deepEqual(advice('read_file', 'Read a file.', { path: text }).rules, []);
});

test('an address: only web schemes where the schema says that it is one', () => {
  const uri = { type: 'string', format: 'uri' };
  const [condition] = advice('fetch_page', 'Fetch a web page.', { url: uri }, ['url']).rules[0]!.conditions;
  assert.equal(holds(condition!, { url: 'https://mail.example/' }), true);
  assert.equal(holds(condition!, { url: 'file:///etc/passwd' }), false);
  assert.equal(holds(condition!, { url: 'file:///etc/passwd#https://mail.example/' }), false);
  assert.deepEqual(advice('fetch_page', 'Fetch a web page.', { url: text }, ['url']).rules, []);
});

test('a recipient, an amount, a rehearsal: suggestions with placeholders or the schema’s own values, never a number', () => {
  assert.deepEqual(paths(advice('send_mail', 'Send a mail.', { to: text }, ['to'])), ['args.to']);
  const refund = advice('create_refund', 'Refund a payment.', { amount: { type: 'integer' } });
  assert.deepEqual(refund.suggestions[0]!.conditions, [
    { path: 'args.amount', op: 'lte', value: '<your limit>' },
  ]);
  const rehearsal = advice('delete_mail', 'Delete a mail.', { dry_run: { type: 'boolean' } });
  assert.deepEqual(rehearsal.suggestions[0]!.conditions, [{ path: 'args.dry_run', op: 'eq', value: true }]);
});

test('a tool that is grave by one operation: the others are offered', () => {
  const action = { type: 'string', enum: ['list', 'get', 'delete'] };
  const { suggestions } = advice('ticket_action', 'Acts on a ticket.', { action }, ['action']);
  assert.deepEqual(suggestions[0]!.conditions, [{ path: 'args.action', op: 'in', value: ['list', 'get'] }]);
});

test('what no condition can reach is left alone: lists, keys with a dot', () => {
  const list = { type: 'array', items: { type: 'object', properties: { path: text } } };
  assert.deepEqual(paths(advice('read_files', 'Read files.', { files: list })), []);
  assert.deepEqual(paths(advice('read_file', 'Read a file.', { 'file.path': text })), []);
});
