import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flags as bubblewrapFlags } from './bubblewrap.ts';
import { chooseSandbox, NoSandbox } from './choose.ts';
import { flags as containerFlags } from './container.ts';
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
  const line = containerFlags(launch, files).join(' ');
  for (const flag of [
    '--network none',
    '--read-only',
    '--cap-drop ALL',
    '--pids-limit',
    '--memory',
    'no-new-privileges',
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
