import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inside } from '../introspect/sandbox/sandbox.ts';
import { parseSpec, target } from './target.ts';

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
