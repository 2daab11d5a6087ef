import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailbox, mailTool } from '../../tests/mailbox.ts';
import { loadCatalogue, loadVocabulary } from '../catalogue/load.ts';
import type { Tool } from '../catalogue/tool.ts';
import { classifyServer } from '../risk/server.ts';
import { toolPolicy } from './derive.ts';
import { faq, serverFaq } from './faq.ts';
import { plain } from './inline.ts';
import { interceptAction } from './intercept-rules.ts';
import { whyPolicy } from './why.ts';

const vocabulary = loadVocabulary();
const answers = (tool: Tool) => faq(tool, vocabulary.signals).map(({ answer }) => plain(answer));
const all = () => {
  const { servers } = loadCatalogue();
  return servers.map((server) => classifyServer(server, vocabulary));
};

/** What the answers of one tool say that its verdict or policy does not, or what no sentence should hold. */
function contradictions(tool: Tool): string[] {
  const action = interceptAction(toolPolicy(tool, 'standard'));
  const [what, wrong, enforce, level, limit, block, server] = answers(tool) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const texts = [what, wrong, enforce, level, limit, block, server, ...whyPolicy(tool).map(plain)];
  const claims: [string, boolean][] = [
    ['seven answers', answers(tool).length === 7 && texts.every((text) => text.length > 20)],
    ['its category', what.includes(`We class it ${tool.verdict.category}:`)],
    ['its level and score', level.startsWith(`${tool.verdict.level}, ${tool.verdict.score} of 5.`)],
    [
      'its limit',
      action.kind === 'limit'
        ? limit.includes(`${action.perMinute} calls a minute`)
        : limit.startsWith(tool.verdict.name.includes('.') ? 'Not in this engine' : 'You can:'),
    ],
    ['its denial', (action.kind === 'deny') === block.startsWith('The policy above does')],
    ['its package', server.includes(tool.server.entry.package.name)],
    [
      'whole words',
      !texts.some((text) =>
        /undefined|\[object|NaN|\.\.(?!\.)/.test(text.replaceAll(/'[^']*"[^']*'|"[^"]*"/g, '')),
      ),
    ],
  ];
  return claims
    .filter(([, holds]) => !holds)
    .map(([claim]) => `${tool.server.id} ${tool.verdict.name}: ${claim}`);
}

test('over the whole catalogue no answer contradicts verdict or policy', (t) => {
  const tools = all().flatMap((server) => server.tools);
  assert.deepEqual(tools.flatMap(contradictions).slice(0, 5), []);
  t.diagnostic(`${tools.length} tools`);
});

test('nor for tools of strange names and shapes', () => {
  const strange = mailbox(
    { name: '<img src=x>' },
    { name: '__proto__', description: '' },
    { name: 'a.b', description: 'Delete a mail.' },
    { name: '📬', description: 'x'.repeat(10_000) },
  );
  assert.deepEqual(strange.tools.flatMap(contradictions), []);
});

test('two tools of one category do not read alike', () => {
  const path = mailTool('write_file', 'Write a file.', { path: { type: 'string' } });
  const send = mailTool('send_mail', 'Send a mail.', { to: { type: 'string' } });
  assert.equal(path.verdict.category, send.verdict.category);
  assert.notDeepEqual(whyPolicy(path).map(plain)[2], whyPolicy(send).map(plain)[2]);
  assert.match(plain(whyPolicy(path).flat()), /only a condition on path with your folder does/);
  assert.match(plain(whyPolicy(send).flat()), /one call is enough/);
});

test('a server is told by its own counts', () => {
  const server = mailbox(
    { name: 'list_mail', description: 'List mail.' },
    { name: 'delete_mail', description: 'Delete a mail.' },
  );
  const [risky, denied] = serverFaq(server).map(({ answer }) => plain(answer));
  assert.match(risky!, /^Of its 2 tools: 1 Critical, 1 Low\./);
  assert.equal(denied, '1 of 2: delete_mail.');
});

test('a name that the engine cannot limit, or cannot write at all: said, and no snippet that it refuses', () => {
  const dotted = answers(mailTool('mail.list', 'Lists mail.'));
  assert.match(dotted[4]!, /^Not in this engine: it cannot limit a name with a dot/);
  assert.doesNotMatch(dotted.join(' '), /rate_limit/);
  const star = answers(mailTool('*', 'Lists mail.'));
  assert.match(star[4]!, /^This engine cannot name the tool/);
  assert.match(star[5]!, /^This engine cannot name the tool/);
});

test('a description in our words is never told as its server’s', () => {
  const twilio = all().find(({ id }) => id === 'twilio')!;
  const told = (name: string) =>
    answers(twilio.tools.find(({ verdict }) => verdict.name === name)!)[0]!
      .split(' ')
      .slice(0, 3)
      .join(' ');
  assert.equal(told('send_conversation_message'), 'Its server says:');
  assert.equal(told('create_service'), 'In our words:');
});
