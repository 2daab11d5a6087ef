import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultLimits, patient } from '../limits.ts';
import { flags as bubblewrapFlags } from './bubblewrap.ts';
import { chooseSandbox, NoSandbox } from './choose.ts';
import { container, flags as containerFlags } from './container.ts';
import type { Launch } from './sandbox.ts';

const launch: Launch = {
  argv: ['/opt/node/bin/node', 'server.js'],
  env: { MAILBOX_TOKEN: 'placeholder' },
  files: {},
  mounts: [['/cache/mailbox', '/srv/server']],
};
const files: [string, string][] = [['/scratch/token.json', '/data/token.json']];

test('bubblewrap: no network, empty environment, install read-only, dies with its parent', () => {
  const line = bubblewrapFlags(launch, files).join(' ');
  for (const flag of [
    '--unshare-all',
    '--clearenv',
    '--die-with-parent',
    '--new-session',
    '--uid 1000 --gid 1000',
    '--size 536870912 --tmpfs /tmp --size 536870912 --tmpfs /run',
    '--size 536870912 --tmpfs /data --size 536870912 --tmpfs /home/user',
    '--ro-bind /cache/mailbox /srv/server',
  ])
    assert.ok(line.includes(flag), flag);
  assert.ok(line.includes('--setenv MAILBOX_TOKEN placeholder'));
  assert.ok(!line.includes('--share-net') && !/--bind /.test(line.replaceAll('--ro-bind', '')));
});

test('a placeholder file lies over the empty folder that holds it', () => {
  const all = bubblewrapFlags(launch, files);
  assert.ok(all.indexOf('/data/token.json') > all.indexOf('/data'));
});

test('container: no network, no capability, read-only, bounded', () => {
  const line = containerFlags(launch, files, { ...defaultLimits, processes: 7, memoryBytes: 5e8 }).join(' ');
  for (const flag of [
    '--network none',
    '--read-only',
    '--cap-drop ALL',
    '--user 1000:1000',
    '--pids-limit 7 --memory 500000000',
    '--security-opt no-new-privileges',
    '--tmpfs /tmp:size=536870912,mode=1777 --tmpfs /run:size=536870912,mode=1777',
    '--tmpfs /data:size=536870912,mode=1777 --tmpfs /home/user:size=536870912,mode=1777',
    '/cache/mailbox:/srv/server:ro',
  ])
    assert.ok(line.includes(flag), flag);
});

test('bubblewrap first, then an engine that answers, else refused with what to do', () => {
  assert.equal(chooseSandbox(() => true).name, 'bubblewrap');
  assert.equal(chooseSandbox((command) => command === 'docker').name, 'container');
  assert.throws(() => chooseSandbox(() => false), NoSandbox);
  assert.throws(() => chooseSandbox(() => false), /Install bubblewrap/);
});

test('the limits: far above what a real server needs, far below what hurts', () => {
  const { initializeMs, listMs, messageBytes, outputBytes } = defaultLimits;
  const { definitionBytes, snapshotBytes, tools, pages, memoryBytes, processes } = defaultLimits;
  assert.deepEqual([initializeMs, listMs], [20_000, 10_000]);
  assert.deepEqual([messageBytes, outputBytes, definitionBytes, snapshotBytes], [64e6, 256e6, 1e6, 16e6]);
  assert.deepEqual([tools, pages, memoryBytes, processes], [20_000, 1_000, 3e9, 200]);
});

test('patience gives more time, and nothing else', () => {
  assert.deepEqual(patient(defaultLimits), { ...defaultLimits, initializeMs: 60_000, listMs: 30_000 });
});

test('a container is run by a name, and removed by it: killing the command alone leaves it running', () => {
  const { command, end } = container('podman');
  const line = command(launch, '/tmp/mcp-introspect-1', defaultLimits).join(' ');
  assert.match(
    line,
    /^podman run --name mcp-introspect-1 .* debian:12-slim \/opt\/node\/bin\/node server\.js$/,
  );
  assert.deepEqual(end!('/tmp/mcp-introspect-1'), ['podman', 'rm', '--force', 'mcp-introspect-1']);
});
