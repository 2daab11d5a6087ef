import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluator } from './evaluate.ts';
import { holds } from './holds.ts';

test('hidden before denied, denied before limited', () => {
  const answer = evaluator({
    version: '1',
    default: 'deny',
    hide: ['wipe'],
    tools: { wipe: { rules: [] }, list: null, send: { rules: [{ name: 'no', action: 'deny' }] } },
  });
  assert.deepEqual(answer({ tool: 'wipe' }), { allowed: false, message: 'Tool "wipe" is hidden by policy' });
  assert.deepEqual(answer({ tool: 'send' }), { allowed: false, message: 'Denied by rule "no"' });
  assert.deepEqual(answer({ tool: 'other' }), {
    allowed: false,
    message: 'Tool "other" is not permitted by policy',
  });
  assert.deepEqual(answer({ tool: 'list' }), { allowed: true });
});

test('a refused call takes no place of another limit', () => {
  const answer = evaluator({
    version: '1',
    tools: {
      send: {
        rules: [
          { name: 'a', rate_limit: '2/hour' },
          { name: 'b', rate_limit: '1/minute' },
        ],
      },
    },
  });
  assert.deepEqual(
    [0, 0, 0, 1, 2].map((minute) => answer({ tool: 'send', minute }).allowed),
    [true, false, false, true, false],
  );
});

test('a name of the prototype is no tool of the file', () => {
  const answer = evaluator({ version: '1', default: 'deny', tools: {} });
  assert.equal(answer({ tool: 'constructor' }).allowed, false);
});

test('types decide: a text is no number, null is absent, a missing argument fails all but exists: false', () => {
  const on = (op: string, value: unknown, args: Record<string, unknown>) =>
    holds({ path: 'args.a.b', op, value }, args);
  assert.equal(on('lte', 5, { a: { b: 5 } }), true);
  assert.equal(on('lte', 5, { a: { b: '5' } }), false);
  assert.equal(on('eq', 5, { a: { b: '5' } }), true);
  assert.equal(on('neq', 5, {}), false);
  assert.equal(on('exists', false, { a: { b: null } }), true);
  assert.equal(on('exists', false, { a: [] }), true);
  assert.equal(on('regex', '^x', { a: { b: ['x'] } }), false);
});
