import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Provenance } from '../catalogue/snapshot.ts';
import { makeSnapshot, sameSnapshot } from './snapshot.ts';

const provenance = (captured: string): Provenance => ({
  kind: 'introspected',
  package: { ecosystem: 'npm', name: 'mailbox', version: '1.0.0', integrity: 'sha512-x' },
  protocolVersion: '2025-11-25',
  server: { name: 'mailbox', version: '0' },
  capabilities: {},
  profile: 'default',
  args: [],
  sandbox: 'bubblewrap',
  captured,
  generator: 'test',
});
const tool = (name: string, properties = {}) => ({ name, inputSchema: { type: 'object', properties } });
const snapshot = (captured: string, names: string[]) =>
  makeSnapshot({
    provenance: provenance(captured),
    remarks: [],
    profiles: {},
    definitions: names.map((name) => tool(name, { to: {} })),
  });

test('tools are ordered by name, tokens beside them', () => {
  const { tools, tokens } = snapshot('2026-11-24', ['send', 'Archive', 'list']);
  assert.deepEqual(
    tools.map(({ name }) => name),
    ['Archive', 'list', 'send'],
  );
  assert.deepEqual(tokens, [19, 19, 19]);
});

test('another day or another order is the same snapshot; another tool is not', () => {
  assert.ok(sameSnapshot(snapshot('2026-11-24', ['a', 'b']), snapshot('2027-01-01', ['b', 'a'])));
  assert.ok(!sameSnapshot(snapshot('2026-11-24', ['a', 'b']), snapshot('2026-11-24', ['a', 'c'])));
});

test('schemas without properties throughout are suspect', () => {
  const definitions = ['a', 'b', 'c', 'd', 'e'].map((name) => tool(name));
  const { remarks } = makeSnapshot({
    provenance: provenance('2026-11-24'),
    remarks: [],
    profiles: {},
    definitions,
  });
  assert.match(remarks.join(), /5 of 5 tools show no parameters/);
});

test('a default that is the time of the start does not make another snapshot; another default does', () => {
  const started = (value: string) => {
    const definitions = [tool('snapshot_mailbox', { label: { type: 'string', default: value } })];
    return makeSnapshot({ provenance: provenance('2026-11-24'), remarks: [], profiles: {}, definitions });
  };
  assert.ok(sameSnapshot(started('1795528318715'), started('1795532664006')));
  assert.ok(!sameSnapshot(started('1795528318715'), started('daily')));
});
