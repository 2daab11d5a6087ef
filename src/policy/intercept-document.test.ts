import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CatalogueError } from '../catalogue/problem.ts';
import { readPolicy } from './intercept-document.ts';

const refusal = (policy: string): string => {
  try {
    readPolicy(policy);
    return 'none';
  } catch (error) {
    assert.ok(error instanceof CatalogueError, `${error}`);
    return error.message;
  }
};

const ofRule = (rule: string) => refusal(`version: "1"\ntools:\n  send_mail:\n    rules:\n      - ${rule}\n`);

test('what is wrong in a policy is told with its line, all of it at once', () => {
  const policy = `version: "7"
default: maybe
tools:
  send_mail:
    rules:
      - { name: few, rate_limit: 1/week }
      - { name: ours, conditions: [{ path: to, op: matches, value: x }] }
`;
  assert.deepEqual(refusal(policy).split('\n'), [
    'policy:1:10: version: must be "1", in quotes',
    'policy:2:10: default: invalid option: expected one of "allow"|"deny"',
    'policy:6:34: tools.send_mail.rules.0.rate_limit: must be a number and minute, hour or day: 30/minute',
    'policy:7:44: tools.send_mail.rules.1.conditions.0.path: must be args. and the name of an argument',
    'policy:7:52: tools.send_mail.rules.1.conditions.0.op: must be one of in, not_in, lt, lte, gt, gte, exists, regex, eq, neq, contains',
  ]);
});

test('an empty text, broken YAML and a reference to nothing are errors like others', () => {
  assert.match(refusal(''), /policy:1:1: version: must be "1"/);
  assert.match(refusal('version: "1"\ntools: [\n'), /policy:\d:\d: /);
  assert.match(refusal('version: "1"\ntools: *all\n'), /policy:1:1: .*alias/);
});

test('limits: one of a window, none on a name with a dot, none beside a deny', () => {
  const two =
    'version: "1"\ntools: { a: { rules: [{ name: x, rate_limit: 1/day }, { name: y, rate_limit: 2/day }] } }';
  assert.match(refusal(two), /tools\.a\.rules\.1\.rate_limit: is a second limit for a day/);
  const dotted = 'version: "1"\ntools: { a.b: { rules: [{ name: x, rate_limit: 1/day }] } }';
  assert.match(refusal(dotted), /with a dot in its name/);
  assert.match(ofRule('{ name: x, action: deny, rate_limit: 1/day }'), /make each a rule of its own/);
});

test('a value fits its operator', () => {
  const condition = (op: string, value: string) =>
    ofRule(`{ name: x, conditions: [{ path: args.to, op: ${op}, value: ${value} }] }`);
  assert.match(condition('in', 'x'), /in needs a list/);
  assert.match(condition('lte', '"5"'), /lte needs a number/);
  assert.match(condition('exists', '"true"'), /exists needs true or false/);
  assert.match(condition('regex', '"(?=x)"'), /is no pattern that the engine reads/);
  assert.match(condition('eq', '010'), /means different things to different parsers/);
  assert.equal(condition('eq', '10.5'), 'none');
});

test('a character that ends a line for one parser only is refused', () => {
  assert.match(refusal('version: "1" # \u2028default: deny\n'), /policy:1:16: U\+2028/);
});
