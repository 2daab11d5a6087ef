import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailTool } from '../../../tests/mailbox.ts';
import type { JsonSchema } from '../../catalogue/definition.ts';
import { holds } from '../holds.ts';
import type { Condition } from '../model.ts';
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

test('every path: one that its name tells and one that its text tells', () => {
  const file = { type: 'string', description: 'Path to the tasks file' };
  const tool = advice('use_tag', 'Switch to another tag.', { file, projectRoot: text });
  assert.deepEqual(paths(tool), ['args.projectRoot', 'args.file']);
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

test('a folder: what leads out of it again is refused too', () => {
  const { suggestions } = advice('delete_file', 'Delete a file.', { path: text });
  const passes = (path: string) => suggestions[0]!.conditions.every((one) => holds(filled(one), { path }));
  assert.deepEqual(['/data/a.txt', '/data/../etc/passwd', '/etc/passwd'].map(passes), [true, false, false]);
});

const filled = (condition: Condition): Condition => ({
  ...condition,
  value: String(condition.value)
    .replace(/<your folder>/, '/data')
    .replace(/<your domain>/, 'mine\\.example'),
});

test('a recipient: not the sender, at the top rather than nested, by mail only where it is mail', () => {
  const nested = (name: string) => ({ type: 'object', properties: { [name]: text } });
  const mail = (properties: JsonSchema) => paths(advice('send_mail', 'Send a mail.', properties));
  assert.deepEqual(mail({ from: nested('email'), to: text }), ['args.to']);
  assert.deepEqual(mail({ from: nested('email') }), []);
  assert.deepEqual(mail({ body: nested('channelId'), channelId: text }), ['args.channelId']);
  assert.deepEqual(paths(advice('send_shared_mailbox_mail', 'Send a mail.', { userId: text })), []);
  const phone = advice('send_message', 'Send a message.', { to: { ...text, description: 'E.164 number.' } });
  assert.equal(phone.suggestions[0]!.conditions[0]!.op, 'in');
  const [condition] = advice('send_mail', 'Send a mail.', { to_email: text }).suggestions[0]!.conditions;
  const passes = (value: string) => holds(filled(condition!), { to_email: value });
  assert.deepEqual(
    ['a@mine.example', 'b@evil.example, a@mine.example', 'b@evil.example\na@mine.example'].map(passes),
    [true, false, false],
  );
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

test('a recipient is whoever receives: no sender, no mailbox that it comes from, no phone by a mail domain', () => {
  const from = { type: 'object', properties: { email: text } };
  assert.deepEqual(paths(advice('send_mail', 'Send a mail.', { from })), []);
  const mailbox = { userId: text, ToRecipients: { type: 'array' } };
  assert.deepEqual(paths(advice('forward_mail', 'Forward a mail.', mailbox, ['userId'])), []);
  const chat = { body: { type: 'object', properties: { channelId: text } }, chatId: text };
  assert.deepEqual(paths(advice('send_message', 'Send a message.', chat, ['chatId'])), ['args.chatId']);
  const phone = { To: { type: 'string', description: 'The phone number in E.164 format.' } };
  const [sms] = advice('send_message', 'Send a message.', phone, ['To']).suggestions;
  assert.equal(sms!.conditions[0]!.op, 'in');
});

test('no address where a method is asked for: such a condition refuses every call', () => {
  const { suggestions } = advice('update_trigger', 'Update a trigger.', { CallbackMethod: text });
  assert.deepEqual(suggestions, []);
});

test('an address is asked for in the form that the tool takes', () => {
  const value = (name: string, description: string) =>
    advice('set_target', 'Set a target.', { [name]: { type: 'string', description } }).suggestions[0]!
      .conditions[0]!.value;
  assert.equal(value('url', 'URL of the page'), '^https://<your host>(/|$)');
  assert.equal(value('host', 'Hostname or IP of the database'), '^<your host>$');
  assert.equal(value('imageUrl', 'The image (e.g. "gcr.io/run/hello")'), '^(https://)?<your host>(/|$)');
  assert.equal(value('url', 'URL of the WebSocket connection'), '^wss://<your host>(/|$)');
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
