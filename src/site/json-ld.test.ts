import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLd } from './json-ld.ts';

test('a text cannot end the script element, and is the same when read', () => {
  const data = { name: '</script><script>alert(1)</script><!--' };
  assert.doesNotMatch(jsonLd(data), /</);
  assert.deepEqual(JSON.parse(jsonLd(data)), data);
});
