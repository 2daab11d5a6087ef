import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CategoryId } from '../catalogue/vocabulary.ts';
import type { Verdict } from '../risk/verdict.ts';
import { actionFor } from './action.ts';
import { policyProfiles } from './model.ts';

const words = (category: CategoryId, ...signals: string[]) =>
  policyProfiles.map((profile) => {
    const verdict = { category, signals: signals.map((id) => ({ id })) } as Verdict;
    const action = actionFor(verdict, profile);
    return action.kind === 'limit' ? action.perMinute : action.kind;
  });

test('every profile has its stance on every category: standard, read-only, supervised', () => {
  assert.deepEqual(words('Read'), [60, 60, 60]);
  assert.deepEqual(words('Write'), [30, 'deny', 'ask']);
  assert.deepEqual(words('Execute'), [10, 'deny', 'ask']);
  assert.deepEqual(words('Destructive'), ['deny', 'deny', 'ask']);
  assert.deepEqual(words('Financial'), ['deny', 'deny', 'ask']);
});

test('what runs the caller’s own code or statement is denied, not limited', () => {
  assert.deepEqual(words('Execute', 'accepts-code'), ['deny', 'deny', 'ask']);
  assert.deepEqual(words('Execute', 'accepts-url', 'query-language'), ['deny', 'deny', 'ask']);
  assert.deepEqual(words('Execute', 'accepts-url'), [10, 'deny', 'ask']);
  assert.deepEqual(words('Read', 'query-language'), [60, 60, 60]);
});
