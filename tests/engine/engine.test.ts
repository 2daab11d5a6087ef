import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CatalogueError } from '../../src/catalogue/problem.ts';
import { evaluator, type Ruling } from '../../src/policy/evaluate.ts';
import { testedBuild } from '../../src/policy/intercept-install.ts';
import type { Case } from './case.ts';
import { madeCases } from './cases.ts';
import { preventions, serverFiles, snippets } from './catalogue-cases.ts';
import { binary, engineVersion, refusal, rulings } from './engine.ts';
import { inParallel } from './parallel.ts';
import { kinds, readRecord } from './recorded.ts';
import { refusedTexts, unclaimedTexts } from './refused.ts';
import { shapesOf, someOfEachShape } from './shapes.ts';

const skip = binary
  ? false
  : 'no intercept binary: name one in INTERCEPT_BIN; the recorded verdicts are compared instead';

const ours = ({ policy, calls }: Case): Ruling[] => {
  const answer = evaluator(policy);
  return calls.map((call) => answer(call));
};

const refuses = (text: string) => assert.throws(() => evaluator(text), CatalogueError, text);

test('the evaluator rules as the real engine did when its verdicts were recorded', (t) => {
  const { engine, recorded, cases, refused } = readRecord();
  for (const one of cases) assert.deepEqual(ours(one), one.rulings, one.name);
  refused.forEach(refuses);
  const calls = cases.reduce((sum, one) => sum + one.calls.length, 0);
  assert.ok(calls > 1000, 'the record holds too few calls to prove anything');
  assert.ok(engine.startsWith(testedBuild), `recorded from ${engine}, but we say ${testedBuild}`);
  t.diagnostic(`engine ${engine}, recorded ${recorded}: ${cases.length} policies, ${calls} calls`);
});

test('how much of the record is still what the catalogue says', (t) => {
  const { cases } = readRecord();
  const today = [...serverFiles(), ...snippets(), ...preventions()].map(({ policy }) => policy);
  const texts = new Set(today);
  for (const kind of kinds.slice(1)) {
    const all = cases.filter((one) => one.kind === kind);
    const same = all.filter(({ policy }) => texts.has(policy));
    t.diagnostic(`${kind}: ${all.length} recorded, ${same.length} of them with today's words`);
  }
  const recorded = new Set(
    cases.filter(({ kind }) => kind === 'server file' || kind === 'snippet').flatMap(shapes),
  );
  const shown = new Set([...serverFiles(), ...snippets()].flatMap(shapes));
  const missing = [...shown].filter((shape) => !recorded.has(shape));
  assert.deepEqual(missing, [], 'shapes of policy that no recorded text shows: record again');
  t.diagnostic(`${shown.size} shapes of policy, each in a recorded text`);
});

const shapes = ({ policy }: Case) => [...shapesOf(policy)];

test('the real engine and the evaluator rule alike on every server file, every shape of snippet and every prevention, call by call', {
  skip,
}, async (t) => {
  const cases = [...madeCases, ...serverFiles(), ...someOfEachShape(snippets(), 12), ...preventions()];
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

test('the evaluator takes no text that the engine refuses, nor one of which it does not know what it does', () => {
  for (const text of [...refusedTexts, ...unclaimedTexts]) refuses(text);
});

test('the real engine refuses the one kind and loads the other', { skip }, async () => {
  for (const text of refusedTexts) assert.notEqual(await refusal(text), undefined, text);
  for (const text of unclaimedTexts) assert.equal(await refusal(text), undefined, text);
});
