import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { CatalogueError } from '../../src/catalogue/problem.ts';
import { evaluator, type Ruling } from '../../src/policy/evaluate.ts';
import {
  behaviourCases,
  type Case,
  conditionCases,
  numberCases,
  patternCases,
  refusedTexts,
  unclaimedTexts,
} from './cases.ts';
import { preventions, serverFiles, snippets } from './catalogue-cases.ts';
import { binary, engineVersion, refusal, rulings } from './engine.ts';
import { inParallel } from './parallel.ts';

const skip = binary
  ? false
  : 'no intercept binary: name one in INTERCEPT_BIN; the recorded verdicts are compared instead';

interface Recorded {
  engine: string;
  recorded: string;
  cases: (Case & { rulings: Ruling[] })[];
}

const recorded: Recorded = JSON.parse(readFileSync(path.join(import.meta.dirname, 'recorded.json'), 'utf8'));

const ours = ({ policy, calls }: Case): Ruling[] => {
  const answer = evaluator(policy);
  return calls.map((call) => answer(call));
};

test('the evaluator rules as the real engine did when its verdicts were recorded', (t) => {
  let calls = 0;
  for (const one of recorded.cases) {
    assert.deepEqual(ours(one), one.rulings, one.name);
    calls += one.calls.length;
  }
  assert.ok(calls > 1000, 'the record holds too few calls to prove anything');
  t.diagnostic(
    `engine ${recorded.engine}, recorded ${recorded.recorded}: ${recorded.cases.length} policies, ${calls} calls`,
  );
});

test('the real engine and the evaluator rule alike on every server file and every prevention of an attack, call by call', {
  skip,
}, async (t) => {
  const cases = [
    ...conditionCases,
    ...numberCases,
    ...patternCases,
    ...behaviourCases,
    ...serverFiles(),
    ...preventions(),
  ];
  let calls = 0;
  const differences: string[] = [];
  await inParallel(cases, 2, async (one) => {
    const [mine, real] = [ours(one), await rulings(one.policy, one.calls)];
    calls += one.calls.length;
    one.calls.forEach((call, at) => {
      if (JSON.stringify(mine[at]) !== JSON.stringify(real[at]))
        differences.push(
          `${one.name}: ${JSON.stringify(call)}: evaluator ${JSON.stringify(mine[at])}, engine ${JSON.stringify(real[at])}`,
        );
    });
  });
  t.diagnostic(
    `engine ${await engineVersion()}: ${cases.length} policies, ${calls} calls, ${differences.length} differences`,
  );
  assert.deepEqual(differences.slice(0, 10), []);
});

test('the real engine loads every server file, every snippet and every prevention', { skip }, async (t) => {
  const texts = [...new Set([...serverFiles(), ...snippets(), ...preventions()].map(({ policy }) => policy))];
  const refused: string[] = [];
  await inParallel(texts, 4, async (text) => {
    const why = await refusal(text);
    if (why) refused.push(`${why}\n${text}`);
  });
  t.diagnostic(`${texts.length} texts loaded, ${refused.length} refused`);
  assert.deepEqual(refused.slice(0, 3), []);
});

test('what the real engine refuses to load the evaluator refuses', { skip }, async () => {
  for (const text of refusedTexts) {
    assert.throws(() => evaluator(text), CatalogueError, text);
    assert.notEqual(await refusal(text), undefined, text);
  }
  for (const text of unclaimedTexts) {
    assert.throws(() => evaluator(text), CatalogueError, text);
    assert.equal(await refusal(text), undefined, text);
  }
});
