import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correct, isOneAway } from './spelling.ts';

test('one letter more, less or other, or two that changed places, is one away', () => {
  for (const typed of ['emial', 'emal', 'emaiil', 'emaul', 'mail', 'emai'])
    assert.ok(isOneAway(typed, 'email'), typed);
  for (const typed of ['email', 'meial', 'amial', 'ema', 'emailed'])
    assert.ok(!isOneAway(typed, 'email'), typed);
});

test('a word that begins no word of a name becomes the first, so the commonest, that is one away', () => {
  const naming = ['delete', 'message', 'messages', 'repository', 'email'];
  assert.deepEqual(correct(['delte', 'mesage'], naming), {
    words: ['delete', 'message'],
    from: 'delte mesage',
    to: 'delete message',
  });
  assert.equal(correct(['mess', 'repos'], naming), undefined);
  assert.equal(correct(['unrelated', 'xyz'], naming), undefined);
});
