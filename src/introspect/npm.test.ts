import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseBin } from './npm.ts';

test('the named executable, else the one named like the package, else the only one', () => {
  const several = { name: '@mail/mailbox', bin: { mailbox: 'a.js', 'mailbox-mcp': 'b.js' } };
  assert.equal(chooseBin(several), 'a.js');
  assert.equal(chooseBin(several, 'mailbox-mcp'), 'b.js');
  assert.equal(chooseBin({ name: 'mailbox', bin: 'c.js' }), 'c.js');
  assert.equal(chooseBin({ name: 'mailbox', bin: { other: 'd.js' } }), 'd.js');
});

test('where none can be chosen the choice is offered', () => {
  assert.throws(
    () => chooseBin({ name: 'mailbox', bin: { a: 'a.js', b: 'b.js' } }),
    /name one of a, b as start\.bin/,
  );
  assert.throws(() => chooseBin({ name: 'mailbox' }), /it has none/);
});
