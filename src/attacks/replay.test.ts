import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAttacks } from '../catalogue/load-attacks.ts';
import { replayFaults } from './replay.ts';

const replays = loadAttacks().attacks.flatMap(({ id, entry }) =>
  entry.prevention.replay ? [{ id, replay: entry.prevention.replay }] : [],
);

test('every prevention refuses the calls of its attack and lets the legitimate ones pass', (t) => {
  const faults = replays.flatMap(({ id, replay }) => replayFaults(replay).map((fault) => `${id}: ${fault}`));
  t.diagnostic(
    `${replays.length} replayed, ${replays.reduce((sum, { replay }) => sum + replay.calls.length, 0)} calls`,
  );
  assert.deepEqual(faults, []);
});

test('every replay has a call that must be refused and one that must pass', () => {
  const oneSided = replays.filter(
    ({ replay: { calls } }) => new Set(calls.map(({ refused }) => refused)).size < 2,
  );
  assert.deepEqual(
    oneSided.map(({ id }) => id),
    [],
  );
});

test('a policy that lets the attack through is found', () => {
  const policy = 'version: "1"\ndefault: allow\ntools: {}\n';
  const calls = [
    { tool: 'delete_volume', arguments: {}, refused: true, note: 'the deletion' },
    { tool: 'list_volumes', arguments: {}, refused: false, note: 'a look' },
  ];
  assert.deepEqual(replayFaults({ policy, calls }), [
    'call 1 (delete_volume: the deletion) is allowed, but must be refused',
  ]);
});
