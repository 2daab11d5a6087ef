import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, test } from 'node:test';
import { chooseBin, installArgs, npm, viewArgs } from './npm.ts';

const { PATH } = process.env;
afterEach(() => {
  process.env.PATH = PATH;
});

/** Puts an npm that answers so before the real one. */
function npmSays(stderr: string, stdout = '', status = 1) {
  const folder = mkdtempSync(path.join(tmpdir(), 'npm-'));
  writeFileSync(
    path.join(folder, 'npm'),
    `#!/bin/sh\necho '${stdout}'\necho '${stderr}' >&2\nexit ${status}\n`,
  );
  chmodSync(path.join(folder, 'npm'), 0o755);
  process.env.PATH = `${folder}:${PATH}`;
}

test('the named executable, else the one named like the package, else the only one', () => {
  const several = { name: '@mail/mailbox', bin: { mailbox: 'a.js', 'mailbox-mcp': 'b.js' } };
  assert.equal(chooseBin(several), 'a.js');
  assert.equal(chooseBin(several, 'mailbox-mcp'), 'b.js');
  assert.equal(chooseBin({ name: 'mailbox', bin: 'c.js' }), 'c.js');
  assert.equal(chooseBin({ name: 'mailbox', bin: { other: 'd.js' } }), 'd.js');
});

test('where none can be chosen the choice is offered', () => {
  assert.throws(
    () => chooseBin({ name: 'mailbox', bin: { a: 'a.js', b: 'b.js' } }),
    /name one of a, b as start\.bin/,
  );
  assert.throws(() => chooseBin({ name: 'mailbox' }), /it has none/);
});

test('install scripts never run, and no name is taken for a flag', () => {
  assert.ok(installArgs('mailbox', '1.0.0').includes('--ignore-scripts'));
  assert.deepEqual(installArgs('mailbox', '1.0.0').slice(-2), ['--', 'mailbox@1.0.0']);
  assert.deepEqual(viewArgs('--global', '1').slice(-4), ['--', '--global@1', 'version', 'dist']);
});

test('not in the registry is what the registry says, and nothing else', async () => {
  npmSays('npm error code E404\nnpm error 404 No match');
  await assert.rejects(npm.resolve('mailbox'), {
    kind: 'not in registry',
    message: /^npm has no mailbox@latest here \(E404\)/,
  });
  npmSays('', '', 0);
  await assert.rejects(npm.resolve('mailbox', '9'), {
    kind: 'not in registry',
    message: /^npm has no mailbox@9 here$/,
  });
  npmSays(
    'npm error code ECONNREFUSED\nnpm error syscall connect\nnpm error FetchError: connect ECONNREFUSED',
  );
  await assert.rejects(npm.resolve('mailbox'), {
    kind: 'does not install',
    message: 'FetchError: connect ECONNREFUSED',
  });
});

test('a machine without npm is told so', async () => {
  process.env.PATH = mkdtempSync(path.join(tmpdir(), 'empty-'));
  await assert.rejects(npm.resolve('mailbox'), {
    kind: 'does not install',
    message: 'there is no npm on the PATH',
  });
});
