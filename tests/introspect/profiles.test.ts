import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serverSchema } from '../../src/catalogue/server.ts';
import { type EcosystemDoor, ecosystemDoors } from '../../src/introspect/ecosystem.ts';
import { introspectServer } from '../../src/introspect/introspect.ts';
import { defaultLimits } from '../../src/introspect/limits.ts';
import { inside } from '../../src/introspect/sandbox/sandbox.ts';
import { sandbox, skip } from './start.ts';

const release = { name: 'mailbox', version: '1.0.0', integrity: 'sha512-x' };

/** A registry whose one package is the hostile server. */
const door: EcosystemDoor = {
  resolve: async () => release,
  install: async () => ({ ...release, folder: path.resolve(import.meta.dirname, '../fixtures/servers') }),
  command: () => [inside.node, `${inside.install}/hostile.mjs`],
};
before(() => {
  ecosystemDoors.pypi = door;
});
after(() => {
  delete ecosystemDoors.pypi;
});

const context = { sandbox: () => sandbox!, limits: defaultLimits, today: '2026-11-24' };

const introspect = (profile: string) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'profiles-'));
  const entry = serverSchema.parse({
    name: 'Mailbox',
    vendor: 'Example Mail',
    official: true,
    homepage: 'https://mail.example/',
    description: 'Reads and sends mail.',
    package: { ecosystem: 'pypi', name: 'mailbox' },
    start: { args: ['two-pages'] },
    profiles: { other: { args: [profile], description: 'Another list.' } },
  });
  return { folder, done: introspectServer(folder, entry, context) };
};

test('a snapshot holds the tools of one profile, and the names of every other', { skip }, async () => {
  const { folder, done } = introspect('strange-names');
  assert.deepEqual(await done, { tools: 2, changed: true });
  const { provenance, profiles } = JSON.parse(readFileSync(path.join(folder, 'tools.json'), 'utf8'));
  assert.deepEqual(
    [provenance.profile, provenance.sandbox, provenance.args],
    ['default', sandbox!.name, ['two-pages']],
  );
  assert.equal(profiles.other.length, 6);
});

test('a profile that fails is named', { skip }, async () => {
  await assert.rejects(introspect('exits-with-reason').done, {
    kind: 'does not start',
    message: /^profile other: ended before it answered initialize: .*MAILBOX_TOKEN is required/,
  });
});
