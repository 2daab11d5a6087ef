import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelBar } from './level-bar.ts';

const parts = (html: string) =>
  [...html.matchAll(/data-level="(\w+)" x="([\d.]+)" width="([\d.]+)"/g)].map(([, id, x, width]) => ({
    id,
    x: Number(x),
    width: Number(width),
  }));

test('each level has its share, side by side', () => {
  const [low, critical] = parts(
    levelBar([
      { id: 'Low', count: 3 },
      { id: 'Critical', count: 1 },
    ]),
  );
  assert.deepEqual([low!.x, critical!.x], [0, 750]);
  assert.ok(Math.abs(low!.width / critical!.width - 3) < 0.05);
});

test('one among thousands is still seen, and nothing divides by zero', () => {
  const few = parts(
    levelBar([
      { id: 'Low', count: 5000 },
      { id: 'Critical', count: 1 },
    ]),
  )[1];
  assert.ok(few!.width >= 2);
  assert.deepEqual(parts(levelBar([])), []);
});

test('it needs no style attribute', () => {
  assert.doesNotMatch(levelBar([{ id: 'Low', count: 1 }]), /style=/);
});
