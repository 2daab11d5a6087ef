import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ServerEntry, serverSchema } from '../catalogue/server.ts';
import type { Server } from '../catalogue/tool.ts';
import { enforceFile, enforceSnippet } from './enforce-html.ts';
import { startLine } from './start-line.ts';

const entry = (start: Partial<ServerEntry['start']>): ServerEntry =>
  serverSchema.parse({
    name: 'Mailbox',
    vendor: 'Example Mail',
    official: true,
    homepage: 'https://mail.example/',
    description: 'Reads and sends mail.',
    package: { ecosystem: 'npm', name: '@example/mailbox-mcp' },
    start,
  });

const server = (start: Partial<ServerEntry['start']>, provenance: object = {}): Server =>
  ({
    id: 'mailbox',
    entry: entry(start),
    snapshot: {
      provenance: {
        kind: 'introspected',
        package: { ecosystem: 'npm', name: '@example/mailbox-mcp', version: '1.2.0' },
        args: start?.args ?? [],
        ...provenance,
      },
    },
  }) as unknown as Server;

const args = (...list: string[]) => startLine(server({ args: list }))?.command.split('1.2.0 ')[1];

test('the captured version is started, with the arguments of its capture', () => {
  assert.equal(startLine(server({}))?.command, 'npx -y @example/mailbox-mcp@1.2.0');
  assert.equal(args('mcp', '--only', 'read,send'), 'mcp --only read,send');
  assert.equal(args('two words', "it's"), `'two words' 'it'\\''s'`);
});

test('a placeholder is never shown as if it were real', () => {
  assert.equal(args('--api-key=sk_test_placeholder', '--stdio'), '--api-key=<yours> --stdio');
  assert.equal(args('-s', 'placeholder', 'postgres://u:placeholder@localhost/db'), '-s <yours> <yours>');
  assert.equal(args('/data', '--config=/data/mail.json', '/database'), '<path> --config=<path> /database');
});

test('one of several executables is named', () => {
  assert.equal(
    startLine(server({ bin: 'mailbox-server' }))?.command,
    'npx -y -p @example/mailbox-mcp@1.2.0 mailbox-server',
  );
});

test('variables are named without their values, but for those that choose what the server does', () => {
  const env = { MAIL_TOKEN: 'mail_placeholder', MAIL_ACCOUNT_ID: '1', MAIL_TOOLS: 'all' };
  const html = enforceFile(server({ env }));
  assert.match(html, /intercept -c mailbox\.yaml --state-dir \.\/mailbox-state -- npx -y @example/);
  assert.match(html, /href="\/policies\/mailbox\.read-only\.yaml" download/);
  assert.match(
    html,
    /in <code>MAIL_TOKEN<\/code>, <code>MAIL_ACCOUNT_ID<\/code>: give your own.*had <code>MAIL_TOOLS=all<\/code>/,
  );
  assert.doesNotMatch(html, /mail_placeholder/);
});

test('no line for what was not resolved in a registry that starts it in one', () => {
  const pypi = { package: { ecosystem: 'pypi', name: 'mailbox', version: '1.2.0' } };
  assert.equal(startLine(server({}, pypi)), undefined);
  assert.match(enforceSnippet(server({}, { kind: 'listed' })), /-- &lt;the command that starts/);
});
