import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailProvenance } from '../../tests/mailbox.ts';
import { makeSnapshot, sameSnapshot } from './snapshot.ts';

const tool = (name: string, properties = {}) => ({ name, inputSchema: { type: 'object', properties } });
const snapshot = (captured: string, names: string[]) =>
  makeSnapshot({
    provenance: mailProvenance(captured),
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
    provenance: mailProvenance('2026-11-24'),
    remarks: [],
    profiles: {},
    definitions,
  });
  assert.match(remarks.join(), /5 of 5 tools show no parameters/);
});

test('a default that is the time of the start does not make another snapshot; another default does', () => {
  const started = (value: string) => {
    const definitions = [tool('snapshot_mailbox', { label: { type: 'string', default: value } })];
    return makeSnapshot({ provenance: mailProvenance('2026-11-24'), remarks: [], profiles: {}, definitions });
  };
  assert.ok(sameSnapshot(started('1795528318715'), started('1795532664006')));
  assert.ok(!sameSnapshot(started('1795528318715'), started('daily')));
});
