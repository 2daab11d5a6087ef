import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineSplitter } from './lines.ts';

function split(limit: number, ...chunks: string[]) {
  const lines: string[] = [];
  let tooLong = 0;
  const feed = lineSplitter(
    limit,
    (line) => lines.push(line.toString()),
    () => tooLong++,
  );
  for (const chunk of chunks) feed(Buffer.from(chunk));
  return { lines, tooLong };
}

test('lines are put together across chunks, the last stays open', () => {
  assert.deepEqual(split(100, 'one\ntw', 'o\n', '\nthr', 'ee').lines, ['one', 'two', '']);
});

test('a line over the limit is reported before it has ended', () => {
  assert.deepEqual(split(5, 'short\n', 'much ', 'longer'), { lines: ['short'], tooLong: 1 });
});
