import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { defaultLimits } from '../../src/introspect/limits.ts';
import { container } from '../../src/introspect/sandbox/container.ts';
import { introspectLaunch } from '../../src/introspect/start.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'engine-'));
const log = path.join(folder, 'log');
const { PATH } = process.env;

/** An engine that only writes down what it is told, and whose containers never answer. */
before(() => {
  const engine = path.join(folder, 'podman');
  writeFileSync(engine, `#!/bin/sh\necho "$1 $3" >> ${log}\n[ "$1" = rm ] || exec sleep 60\n`);
  chmodSync(engine, 0o755);
  process.env.PATH = `${folder}:${PATH}`;
});
after(() => {
  process.env.PATH = PATH;
});

test('every container that was started is removed, whatever became of it', async () => {
  const launch = { argv: ['mailbox'], env: {}, files: {}, mounts: [] };
  const limits = { ...defaultLimits, initializeMs: 300 };
  await assert.rejects(introspectLaunch(launch, container('podman'), limits), { kind: 'timed out' });
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const names = (verb: string) =>
    lines.filter((line) => line.startsWith(verb)).map((line) => line.split(' ')[1]);
  assert.equal(names('run').length, 2);
  assert.deepEqual(names('rm'), names('run'));
});
