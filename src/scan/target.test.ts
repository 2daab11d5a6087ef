import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, test } from 'node:test';
import { inside } from '../introspect/sandbox/sandbox.ts';
import { parseSpec, target, WrongTarget } from './target.ts';

const { HOME } = process.env;
afterEach(() => {
  process.env.HOME = HOME;
});

const emptyFolder = () => mkdtempSync(path.join(tmpdir(), 'target-'));

function program(file: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

test('a package spec is parted into name and version', () => {
  assert.deepEqual(parseSpec('mailbox-mcp'), { name: 'mailbox-mcp' });
  assert.deepEqual(parseSpec('@mail/mcp@1.2.3'), { name: '@mail/mcp', version: '1.2.3' });
  assert.deepEqual(parseSpec('@mail/mcp'), { name: '@mail/mcp' });
});

test('node runs the file from the folder of the caller, which is shown under another name', async () => {
  const launch = await target(['node', './server.js', '--stdio'], '/home/somebody/mailbox', { KEY: 'x' });
  assert.deepEqual(launch.argv, [inside.node, './server.js', '--stdio']);
  assert.deepEqual(launch.mounts[0], ['/home/somebody/mailbox', '/srv/here']);
  assert.equal(launch.cwd, '/srv/here');
});

test('what is not there is named with what to do', async () => {
  await assert.rejects(
    target(['no-such-mailbox-server'], '/', {}),
    /no-such-mailbox-server: no such program; give a path/,
  );
  await assert.rejects(target(['npx', '-y'], '/', {}), /Give a package after npx/);
});

test('a program below the folder is started where it lies, a Python environment by its link', async () => {
  const folder = emptyFolder();
  program(path.join(folder, 'bin/mailbox'));
  mkdirSync(path.join(folder, 'venv/bin'), { recursive: true });
  symlinkSync('/usr/bin/env', path.join(folder, 'venv/bin/python'));
  assert.deepEqual((await target(['./bin/mailbox'], folder, {})).argv, ['/srv/here/bin/mailbox']);
  const launch = await target(['./venv/bin/python', '-m', 'mailbox'], folder, {});
  assert.deepEqual(launch.argv, ['/srv/here/venv/bin/python', '-m', 'mailbox']);
  assert.equal(launch.mounts.length, 2);
});

test('a link out of the folder to what the sandbox does not show is named', async () => {
  const folder = emptyFolder();
  const elsewhere = program(path.join(emptyFolder(), 'python3.12'));
  symlinkSync(elsewhere, path.join(folder, 'python'));
  await assert.rejects(
    target(['./python'], folder, {}),
    new WrongTarget(
      `./python is a link to ${elsewhere}, which the sandbox does not show; link to a program of the system`,
    ),
  );
});

test('a program elsewhere brings its folder along, one of the system nothing', async () => {
  const file = program(path.join(emptyFolder(), 'mailbox'));
  const { argv, mounts } = await target([file], emptyFolder(), {});
  assert.deepEqual(argv, ['/srv/program/mailbox']);
  assert.deepEqual(mounts[2], [path.dirname(file), '/srv/program']);
  assert.equal((await target(['/usr/bin/env'], emptyFolder(), {})).mounts.length, 2);
});

test('the home folder is never shown, nor one that holds it: keys lie there', async () => {
  process.env.HOME = emptyFolder();
  program(path.join(process.env.HOME, 'mailbox'));
  for (const folder of [homedir(), path.dirname(homedir()), '/'])
    await assert.rejects(
      target(['node', 'server.js'], folder, {}),
      /folder you call from .* holds your home folder/,
    );
  await assert.rejects(
    target([`${homedir()}/mailbox`], emptyFolder(), {}),
    /folder of .*mailbox .* holds your home/,
  );
  const below = path.join(homedir(), 'work');
  assert.deepEqual((await target(['node', 'server.js'], below, {})).mounts[0], [below, '/srv/here']);
});
