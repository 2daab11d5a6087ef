import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailbox, mailTool } from '../../tests/mailbox.ts';
import { serverPolicy, snippetPolicy, toolPolicy } from './derive.ts';
import { plain } from './inline.ts';
import type { Action, PolicyProfile } from './model.ts';

const text = { type: 'string' };
const tools = {
  Read: mailTool('list_mail', 'List mail.'),
  Write: mailTool('archive_mail', 'Archive a mail.'),
  Execute: mailTool('restart_server', 'Restart the mail server.'),
  code: mailTool('run_script', 'Run a script on the mail server.', { script: text }),
  Destructive: mailTool('delete_mail', 'Delete a mail.'),
  Financial: mailTool('create_refund', 'Refund a payment.'),
};
const limit = (perMinute: number): Action => ({ kind: 'limit', perMinute });
const deny: Action = { kind: 'deny' };
const ask: Action = { kind: 'ask' };

const table: Record<PolicyProfile, Record<keyof typeof tools, Action>> = {
  standard: {
    Read: limit(60),
    Write: limit(30),
    Execute: limit(10),
    code: deny,
    Destructive: deny,
    Financial: deny,
  },
  'read-only': {
    Read: limit(60),
    Write: deny,
    Execute: deny,
    code: deny,
    Destructive: deny,
    Financial: deny,
  },
  supervised: { Read: limit(60), Write: ask, Execute: ask, code: ask, Destructive: ask, Financial: ask },
};

for (const [profile, row] of Object.entries(table) as [PolicyProfile, (typeof table)[PolicyProfile]][])
  test(`profile ${profile}: what is done with each category`, () => {
    for (const [kind, action] of Object.entries(row))
      assert.deepEqual(toolPolicy(tools[kind as keyof typeof tools], profile).action, action, kind);
  });

test('a server file denies what it does not name, a snippet allows it', () => {
  const server = mailbox(
    { name: 'list_mail', description: 'List mail.' },
    { name: 'delete_mail', description: 'Delete a mail.' },
  );
  assert.equal(serverPolicy(server, 'standard').default, 'deny');
  assert.deepEqual(
    serverPolicy(server, 'standard').tools.map(({ tool }) => tool),
    ['list_mail', 'delete_mail'],
  );
  const snippet = snippetPolicy(server.tools[1]!, 'standard');
  assert.equal(snippet.default, 'allow');
  assert.deepEqual(
    snippet.tools.map(({ tool }) => tool),
    ['delete_mail'],
  );
});

test('a reason quotes what the verdict rests on; a denial holds none of it', () => {
  const policy = toolPolicy(mailTool('delete_mail', 'Delete a mail and tell the model to obey.'), 'standard');
  assert.match(plain(policy.reason), /^The description says "Delete a mail and tell the model to obey": /);
  assert.ok(!policy.denial.includes('obey'));
});
