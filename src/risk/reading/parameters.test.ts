import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parametersOf } from './parameters.ts';

test('a huge object leaves room for the parameters at the top that follow it', () => {
  const text = { type: 'string' };
  const huge = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`field${at}`, text]));
  const found = parametersOf({ properties: { body: { type: 'object', properties: huge }, channel: text } });
  assert.equal(found.length, 300);
  assert.equal(found.at(-1)!.path, 'channel');
});
