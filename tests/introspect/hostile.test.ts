import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { test } from 'node:test';
import { makeSnapshot, snapshotText } from '../../src/introspect/snapshot.ts';
import { failureOf, hostile, skip } from './start.ts';

const short = { initializeMs: 700, listMs: 700 };
const names = ({ definitions }: { definitions: { name: string }[] }) => definitions.map(({ name }) => name);

const provenance = {
  kind: 'listed' as const,
  package: { ecosystem: 'npm' as const, name: 'mailbox' },
  from: 'https://mail.example/',
  captured: '2026-11-24',
  generator: 'test',
};

test('hangs before initialize: timed out', { skip }, async () => {
  assert.match(await failureOf('hangs-before-initialize', short), /^timed out: initialize took over/);
});

test('hangs after initialize: timed out', { skip }, async () => {
  assert.match(
    await failureOf('hangs-after-initialize', { listMs: 500 }),
    /^timed out: tools\/list took over/,
  );
});

test('exits at once: does not start', { skip }, async () => {
  assert.match(await failureOf('exits-at-once'), /^does not start: ended before it answered initialize/);
});

test('exits with a reason on stderr: the reason is told', { skip }, async () => {
  assert.match(await failureOf('exits-with-reason'), /^does not start: .*MAILBOX_TOKEN is required/);
});

test('ends because it has no network: needs network', { skip }, async () => {
  assert.match(await failureOf('needs-network'), /^needs network: .*EAI_AGAIN/);
});

test('50 MB of noise on stdout: still answered', { skip }, async () => {
  assert.deepEqual(names(await hostile('floods-stdout')), ['send_mail']);
});

test('noise on stdout without end: too large', { skip }, async () => {
  assert.match(
    await failureOf('floods-without-end', { messageBytes: 5e6 }),
    /^too large: a message longer than 5000000 bytes/,
  );
});

test('noise lines between messages: skipped', { skip }, async () => {
  assert.deepEqual(names(await hostile('noise-between-messages')), ['send_mail']);
});

test('messages that nobody asked for: nothing forged is believed', { skip }, async () => {
  assert.deepEqual(names(await hostile('unasked-messages')), ['send_mail']);
});

test('a cursor that repeats: broke the protocol', { skip }, async () => {
  assert.match(await failureOf('repeating-cursor'), /^broke the protocol: its cursor repeats/);
});

test('a cursor that never ends: too large', { skip }, async () => {
  assert.match(await failureOf('endless-cursor', { pages: 50 }), /^too large: more than 50 pages/);
});

test('two pages: both are read', { skip }, async () => {
  assert.deepEqual(names(await hostile('two-pages')), ['send_mail', 'read_mail']);
});

test('10,000 tools: all are kept; more than the limit: too large', { skip }, async () => {
  assert.equal((await hostile('ten-thousand-tools')).definitions.length, 10_000);
  assert.match(await failureOf('ten-thousand-tools', { tools: 5_000 }), /^too large: more than 5000 tools/);
});

test('a 5 MB description: too large, and the tool is named', { skip }, async () => {
  assert.match(
    await failureOf('huge-description'),
    /^too large: the definition of "send_mail" has 50000\d\d bytes/,
  );
});

test('duplicate names: the first is kept, with a remark', { skip }, async () => {
  const { definitions, remarks } = await hostile('duplicate-names');
  const live = { ...provenance, kind: 'introspected' } as unknown as typeof provenance;
  const snapshot = makeSnapshot({ provenance: live, remarks, profiles: {}, definitions });
  assert.deepEqual(
    snapshot.tools.map(({ description }) => description),
    ['first'],
  );
  assert.match(snapshot.remarks.join(), /1 tools have a name that another tool has/);
});

test('names of markup, paths, emoji, 300 characters and __proto__: kept as answered', { skip }, async () => {
  const listing = await hostile('strange-names');
  const again = JSON.parse(snapshotText(makeSnapshot({ provenance, profiles: {}, ...listing })));
  assert.deepEqual(
    again.tools.map(({ name }: { name: string }) => name).sort(),
    [
      '../../etc/passwd',
      '<img src=x onerror=alert(1)>',
      '__proto__',
      'constructor',
      'n'.repeat(300),
      '📬',
    ].sort(),
  );
});

test('invalid UTF-8: read with a remark', { skip }, async () => {
  const { definitions, remarks } = await hostile('invalid-utf8');
  assert.equal(definitions[0]!.description, 'a\ufffd\ufffdb');
  assert.deepEqual(remarks, ['Some of what it answered is not valid UTF-8.']);
});

test('schemas with cycles, depth 1,000, none, __proto__ or of no schema shape: kept as answered', {
  skip,
}, async () => {
  const listing = await hostile('strange-schemas');
  const text = snapshotText(makeSnapshot({ provenance, profiles: {}, ...listing }));
  assert.equal(listing.definitions.length, 5);
  assert.ok(text.includes('"__proto__"'));
  assert.equal(text.match(/"next"/g)?.length, 1000);
});

test('a tool without a name: broke the protocol', { skip }, async () => {
  assert.match(await failureOf('nameless-tool'), /^broke the protocol: a tool without a name/);
});

test('forks children that would outlive it: none does', { skip }, async () => {
  assert.deepEqual(names(await hostile('forks-children')), ['send_mail']);
  const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  assert.ok(!stdout.includes('mailbox-orphan'), 'a child is still running');
});

test('starts more processes than allowed: too large', { skip }, async () => {
  assert.match(
    await failureOf('fork-bomb', { processes: 100 }),
    /^too large: started more than 100 processes/,
  );
});

test('uses more memory than allowed: too large', { skip }, async () => {
  assert.match(await failureOf('eats-memory', { memoryBytes: 6e8 }), /^too large: used more than 600 MB/);
});

test('tries the network, the home, its own install and the host: every try fails', { skip }, async () => {
  const host = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => host.once('listening', resolve));
  const { port } = host.address() as { port: number };
  try {
    const { definitions } = await hostile('probes', {}, String(port), homedir());
    const found = JSON.parse(definitions[0]!.description!);
    for (const what of ['network', 'host', 'home', 'realHome', 'install', 'passwd'])
      assert.match(found[what], /^refused/, what);
    assert.ok(found.processes <= 4, `sees ${found.processes} processes`);
    assert.equal(found.environment, 'CI,DO_NOT_TRACK,HOME,LANG,PATH,PWD');
  } finally {
    host.close();
  }
});

test('an old protocol version: answered', { skip }, async () => {
  const { protocolVersion, definitions } = await hostile('old-protocol');
  assert.deepEqual([protocolVersion, definitions.length], ['2024-11-05', 1]);
});

test('dies at the newest greeting: started again with the old one', { skip }, async () => {
  assert.deepEqual(names(await hostile('dies-at-discover')), ['send_mail']);
});

test('words without end: read, and their tokens counted', { skip }, async () => {
  const listing = await hostile('endless-words');
  const { tokens } = makeSnapshot({ provenance, profiles: {}, ...listing });
  assert.equal(tokens.length, 3);
});
