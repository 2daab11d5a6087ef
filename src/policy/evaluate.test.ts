import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Call, evaluator } from './evaluate.ts';

const rulings = (policy: string, calls: Call[]) => {
  const answer = evaluator(policy);
  return calls.map((call) => {
    const ruling = answer(call);
    return ruling.allowed ? 'allowed' : ruling.message;
  });
};

test('hidden before denied, denied before limited', () => {
  const policy = `version: "1"
default: deny
hide: [wipe]
tools: { wipe: { rules: [] }, list: , send: { rules: [{ name: "no", action: deny }] } }
`;
  assert.deepEqual(
    rulings(
      policy,
      ['wipe', 'send', 'other', 'list'].map((tool) => ({ tool })),
    ),
    [
      'Tool "wipe" is hidden by policy',
      'Denied by rule "no"',
      'Tool "other" is not permitted by policy',
      'allowed',
    ],
  );
});

test('hidden may be everything', () => {
  assert.deepEqual(rulings('version: "1"\nhide: ["*"]\n', [{ tool: 'list' }]), [
    'Tool "list" is hidden by policy',
  ]);
});

test('a refused call takes no place of another limit', () => {
  const policy = `version: "1"
tools:
  send:
    rules:
      - { name: a, rate_limit: 2/hour }
      - { name: b, rate_limit: 1/minute }
`;
  const answer = evaluator(policy);
  assert.deepEqual(
    [0, 0, 0, 1, 2].map((minute) => answer({ tool: 'send', minute }).allowed),
    [true, false, false, true, false],
  );
});

test('an hour has 60 minutes and a day 1440', () => {
  for (const [window, last] of [
    ['minute', 0],
    ['hour', 59],
    ['day', 1439],
  ] as const) {
    const policy = `version: "1"\ntools: { send: { rules: [{ name: once, rate_limit: 1/${window} }] } }\n`;
    const answer = evaluator(policy);
    assert.deepEqual(
      [0, last, last + 1, 2 * last + 1, 2 * last + 2].map(
        (minute) => answer({ tool: 'send', minute }).allowed,
      ),
      [true, false, true, false, true],
      window,
    );
  }
});

test('a limit on all tools counts them together, under the name that the engine gives it', () => {
  const policy = `version: "1"
tools:
  "*": { rules: [{ name: few, rate_limit: 2/minute, on_deny: "" }] }
  _global: { rules: [{ name: one, rate_limit: 9/minute }] }
`;
  const full = 'Rate limit of 2 per minute reached. Try again later.';
  assert.deepEqual(
    rulings(
      policy,
      ['list', 'send', 'send', '*'].map((tool) => ({ tool })),
    ),
    ['allowed', 'allowed', full, full],
  );
  assert.deepEqual(rulings(policy, [{ tool: '_global' }, { tool: '_global' }]), ['allowed', full]);
});

test('a name of the prototype is no tool of the file, unless the file names it', () => {
  const answer = evaluator('version: "1"\ndefault: deny\ntools: { __proto__: { rules: [] } }\n');
  assert.equal(answer({ tool: 'constructor' }).allowed, false);
  assert.equal(answer({ tool: '__proto__' }).allowed, true);
});
