import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureOf, skip } from './start.ts';

const unclean = /[\p{Cc}\p{Cf}]/u;

for (const [mode, kind] of [
  ['controls-in-initialize', 'broke the protocol: initialize'],
  ['controls-in-list', 'broke the protocol: tools/list'],
  ['controls-in-version', 'broke the protocol: initialize'],
  ['controls-in-huge-tool', 'too large: the definition of "send'],
] as const)
  test(`${mode}: what is told moves no cursor and stays in its line`, { skip }, async () => {
    const told = await failureOf(mode);
    assert.ok(told.startsWith(kind), told);
    assert.match(told, /sent/);
    assert.doesNotMatch(told, unclean);
  });

test('an error of 500 kB: its beginning is told', { skip }, async () => {
  assert.ok((await failureOf('long-error')).length < 600);
});

for (const mode of ['huge-instructions', 'huge-capabilities', 'huge-server-name'])
  test(`${mode}: too large`, { skip }, async () => {
    assert.match(
      await failureOf(mode),
      /^too large: its name, capabilities and instructions have 2000\d\d\d bytes, more than 1000000/,
    );
  });

test('capabilities nested too deeply, or until their indentation is too much: too large', {
  skip,
}, async () => {
  assert.equal(
    await failureOf('too-deep-capabilities'),
    'too large: its answer to initialize is nested too deeply',
  );
  assert.match(
    await failureOf('deep-capabilities', { snapshotBytes: 5e5 }),
    /^too large: its capabilities, written down, have 9\d{5} bytes/,
  );
});

for (const mode of ['deep-annotations', 'many-deep-annotations'])
  test(`${mode}, small until they are indented: too large`, { skip }, async () => {
    assert.match(
      await failureOf(mode),
      /^too large: its definitions, written down, have 1\d{7} bytes, more than 16000000/,
    );
  });

for (const mode of ['null-result', 'error-without-words', 'result-and-error'])
  test(`${mode}: broke the protocol, without waiting for the clock`, { skip }, async () => {
    assert.match(
      await failureOf(mode),
      /^broke the protocol: its answer to tools\/list is neither a result nor an error/,
    );
  });

test('a server whose own name is a number: told which key is wrong', { skip }, async () => {
  assert.match(
    await failureOf('odd-server-info'),
    /^broke the protocol: initialize: .*serverInfo\.name: .*expected string/,
  );
});

test('dies at the second page: it did start', { skip }, async () => {
  assert.equal(
    await failureOf('dies-at-second-page'),
    'broke the protocol: ended before it answered tools/list: Error: the mailbox is gone',
  );
});

test('crashes by an error that nobody catches: the error is told', { skip }, async () => {
  assert.match(await failureOf('crashes'), /^does not start: .*: Error: connect ENOENT \/no\/such\/mailbox/);
});
