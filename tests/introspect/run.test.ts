import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { loadEntries } from '../../src/catalogue/load.ts';
import { defaultLimits } from '../../src/introspect/limits.ts';
import { introspectAll, shard } from '../../src/introspect/run.ts';
import { outcomeLine, summary } from '../../src/introspect/summary.ts';

const listed = `name: Mailbox
vendor: Example Mail
official: true
homepage: https://mail.example/
description: Reads and sends mail.
package: { ecosystem: npm, name: mailbox-mcp }
listed: { from: https://mail.example/tools, file: tools.tsv, date: 2026-03-04, note: Not in the registry. }
`;
const unknown = listed
  .replace(/listed:.*\n/, 'start: { args: [] }\n')
  .replace('ecosystem: npm', 'ecosystem: pypi');

function catalogue(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'introspect-'));
  const files = {
    'mailbox/server.yaml': listed,
    'mailbox/tools.tsv': '# ours\nname\tdescription\nsend_mail\tSends a mail.\nlist_mail\tLists mails.\n',
    'payments/server.yaml': unknown,
    'payments/tools.json': '{"old": true}\n',
    'silent/server.yaml': listed.replace(/listed:.*\n/, ''),
    'torn/server.yaml': listed,
    'torn/tools.tsv': 'name\tdescription\nsend_mail Sends a mail.\n',
    'unlisted/server.yaml': listed,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, 'servers', name)), { recursive: true });
    writeFileSync(path.join(dir, 'servers', name), text);
  }
  return dir;
}

const context = {
  sandbox: () => {
    throw new Error('nothing here may start a server');
  },
  limits: defaultLimits,
  today: '2026-11-24',
};

test('a server that fails is told in one line, keeps its old snapshot and stops no other', async () => {
  const dir = catalogue();
  const outcomes = await introspectAll(dir, [...loadEntries(dir)], context, 2, () => undefined);
  const lines = outcomes.map(outcomeLine);
  assert.equal(lines[0], 'mailbox: 2 tools, changed');
  assert.equal(lines[1], 'payments: does not install: there is no way yet to start a server from pypi');
  assert.match(lines[2]!, /^silent: bad entry: server.yaml says neither how it starts nor where its tools/);
  assert.match(lines[3]!, /^torn: bad entry: .*tools\.tsv:2:1: not two columns/);
  assert.match(lines[4]!, /^unlisted: bad entry: .*tools\.tsv is missing; write it/);
  assert.equal(readFileSync(path.join(dir, 'servers/payments/tools.json'), 'utf8'), '{"old": true}\n');
  assert.match(
    summary(outcomes, 3),
    /^answered: 1 of 5 \(2 tools, 1 snapshots changed\)\ndoes not install: 1\nbad entry: 3\nseconds: 3$/,
  );
});

test('a second run changes no byte', async () => {
  const dir = catalogue();
  const entries = [...loadEntries(dir)].slice(0, 1);
  const file = path.join(dir, 'servers/mailbox/tools.json');
  await introspectAll(dir, entries, context, 1, () => undefined);
  const before = readFileSync(file, 'utf8');
  const [again] = await introspectAll(dir, entries, { ...context, today: '2027-01-01' }, 1, () => undefined);
  assert.equal(again!.changed, false);
  assert.equal(readFileSync(file, 'utf8'), before);
});

test('an old snapshot that is torn or in conflict is replaced, whole and with nothing beside it', async () => {
  const dir = catalogue();
  const entries = [...loadEntries(dir)].slice(0, 1);
  const file = path.join(dir, 'servers/mailbox/tools.json');
  for (const old of ['{"generated": "by npm', '<<<<<<< ours\n{}\n', '']) {
    writeFileSync(file, old);
    const [outcome] = await introspectAll(dir, entries, context, 1, () => undefined);
    assert.equal(outcomeLine(outcome!), 'mailbox: 2 tools, changed');
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).tools.length, 2);
  }
  assert.deepEqual(readdirSync(path.dirname(file)).sort(), ['server.yaml', 'tools.json', 'tools.tsv']);
});

test('a fault of ours is told as ours, in one line, and stops no other server', async () => {
  const dir = catalogue();
  const entries = [...loadEntries(dir)].slice(0, 2);
  mkdirSync(path.join(dir, 'servers/mailbox/tools.json'));
  const [first, second] = await introspectAll(dir, entries, context, 1, () => undefined);
  assert.match(outcomeLine(first!), /^mailbox: internal error: Error: EISDIR.* at .*$/);
  assert.equal(second!.failure!.kind, 'does not install');
});

test('shards part the servers among machines, each in exactly one', () => {
  const all = ['a', 'b', 'c', 'd', 'e'];
  const parts = [1, 2, 3].flatMap((index) => shard(all, index, 3));
  assert.deepEqual(parts.sort(), all);
});
