import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { hostilePolicies } from '../../tests/hostile.ts';
import { mailbox, mailTool } from '../../tests/mailbox.ts';
import { catalogue } from '../site/catalogue.ts';
import { serverPolicy, snippetPolicy, toolPolicy } from './derive.ts';
import { evaluator } from './evaluate.ts';
import { intercept } from './intercept.ts';

const strange = [
  '__proto__',
  'constructor',
  'null',
  'true',
  'on',
  '~',
  '#x',
  '&x',
  '1st',
  'a:b',
  'a b',
  "it's",
  'quote"d',
  '📬',
  'line\nbreak',
  'u\u2028v',
  'del\u007f',
  '../x',
  '<b>',
  '_global',
  'n'.repeat(900),
];

test('a file names every tool as it is called, whatever its name', () => {
  const server = mailbox(...strange.map((name) => ({ name, description: 'List mail.\ntools: {}\n# end' })));
  const file = parse(intercept.policyText(serverPolicy(server, 'standard')));
  assert.equal(file.version, '1');
  assert.equal(file.default, 'deny');
  assert.deepEqual(Object.keys(file.tools).sort(), [...strange].sort());
});

test('a name that the engine cannot hold is left out, which denies it, and the header says so', () => {
  const server = mailbox(
    { name: '*', description: 'List mail.' },
    { name: 'n'.repeat(1100), description: 'List mail.' },
  );
  const text = intercept.policyText(serverPolicy(server, 'standard'));
  assert.deepEqual(parse(text).tools, {});
  assert.match(text, /# This engine cannot name 2 of the tools: they are left out\./);
});

test('a dot in a name breaks the engine’s limit: denied instead, and said', () => {
  const text = intercept.policyText(
    serverPolicy(mailbox({ name: 'mail.list', description: 'List mail.' }), 'standard'),
  );
  assert.equal(parse(text).tools['mail.list'].rules[0].action, 'deny');
  assert.match(text, /cannot limit a tool with a dot in its name: 1 denied/);
});

test('where a profile asks this engine denies, and says so', () => {
  const text = intercept.policyText(
    serverPolicy(mailbox({ name: 'archive_mail', description: 'Archive a mail.' }), 'supervised'),
  );
  assert.equal(parse(text).tools.archive_mail.rules[0].action, 'deny');
  assert.match(text, /cannot ask a person: where the profile asks, it denies/);
});

test('a snippet limits its tool and nothing else', () => {
  const answer = evaluator(
    intercept.policyText(snippetPolicy(mailTool('archive_mail', 'Archive a mail.'), 'standard')),
  );
  const rulings = Array.from({ length: 31 }, () => answer({ tool: 'archive_mail' }));
  assert.equal(rulings.filter(({ allowed }) => allowed).length, 30);
  assert.deepEqual(rulings[30], {
    allowed: false,
    message: 'Rate limit of 30 per minute reached. Try again later.',
  });
  assert.equal(answer({ tool: 'archive_mail', minute: 1 }).allowed, true);
  assert.equal(answer({ tool: 'delete_mail' }).allowed, true);
});

test('a suggestion stays a comment until somebody fills it in', () => {
  const text = intercept.entryText(
    toolPolicy(mailTool('send_mail', 'Send a mail.', { to: { type: 'string' } }), 'standard'),
  );
  const commented = text.split('\n').filter((line) => line.includes('<your'));
  assert.ok(commented.length > 0 && commented.every((line) => line.trimStart().startsWith('#')));
});

for (const [place, policy] of Object.entries(hostilePolicies))
  test(`what a stranger wrote cannot leave its comment or its quotes: ${place}`, () => {
    const text = intercept.policyText(policy);
    assert.doesNotMatch(text, /[\r\u0085\u2028\u2029]/);
    assert.equal(text.match(/^(version|default|hide|tools):/gm)?.join(' '), 'version: default: tools:');
    const shown = 'mail version: "2" default: allow hide: [] tools: {}';
    assert.ok(text.split('\n').some((line) => /^ *#/.test(line) && line.includes(shown)));
  });

test('what the engine does otherwise than the profile says is said where it is', () => {
  const server = mailbox(
    { name: 'mail.list', description: 'Lists mail.' },
    { name: 'send_mail', description: 'Sends mail.' },
  );
  const standard = intercept.policyText(serverPolicy(server, 'standard'));
  assert.match(
    standard,
    /60 calls a minute .* This engine cannot limit a name with a dot, so it denies\.\n {2}"?mail\.list/,
  );
  const supervised = intercept.policyText(serverPolicy(server, 'supervised'));
  assert.match(
    supervised,
    /A person decides each time\. This engine cannot ask, so it denies\.\n {2}send_mail/,
  );
});

test('a snippet of a tool that the engine cannot name does not say that it denies it', () => {
  const [star] = mailbox({ name: '*', description: 'Lists mail.' }).tools;
  assert.match(
    intercept.policyText(snippetPolicy(star!, 'standard')),
    /^# This engine cannot name the tool, so nothing here stops it/,
  );
});

/** The snippet with its suggestions taken out of their comments and filled in, in place of a deny where one stands. */
const filledIn = (snippet: string): string =>
  snippet
    .replace(/ {6}- name: denied\n {8}action: deny\n {8}on_deny: .*\n/, '')
    .replace(/^ {6}# ((?:- name| {2}conditions| {4}- path| {6}op| {6}value): ?.*)$/gm, '      $1')
    .replaceAll('<your limit>', '50')
    .replaceAll(/<[^>"]+>/g, 'mine');

test('every suggestion loads once it is filled in', (t) => {
  const { tools } = catalogue();
  const suggested = tools.filter((tool) => toolPolicy(tool, 'standard').suggestions.length > 0);
  for (const tool of suggested)
    assert.doesNotThrow(
      () => evaluator(filledIn(intercept.policyText(snippetPolicy(tool, 'standard')))),
      `${tool.server.id} ${tool.verdict.name}`,
    );
  t.diagnostic(`${suggested.length} tools with suggestions`);
});

test('an amount filled in lets small ones pass, which the deny beside it would not', () => {
  const refund = mailTool('create_refund', 'Refund a payment.', { amount: { type: 'integer' } });
  const answer = evaluator(filledIn(intercept.policyText(snippetPolicy(refund, 'standard'))));
  assert.equal(answer({ tool: 'create_refund', arguments: { amount: 20 } }).allowed, true);
  assert.equal(answer({ tool: 'create_refund', arguments: { amount: 80 } }).allowed, false);
});
