// Records the real engine's rulings for machines without it: INTERCEPT_BIN=… node tests/engine/record.ts
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { behaviourCases, type Case, conditionCases } from './cases.ts';
import { serverFiles } from './catalogue-cases.ts';
import { engineVersion, rulings } from './engine.ts';

/** One small server of each kind is enough here: every file of every server is compared where the engine is. */
const kept = [
  'filesystem',
  'twilio',
  'gmail',
  'stripe',
  'desktop-commander',
  'memory',
  'postgres-reference',
  'puppeteer-reference',
];

const some = serverFiles().filter(({ name }) => kept.includes(name.split(' ')[0]!));
const cases: object[] = [];
for (const one of [...conditionCases, ...behaviourCases, ...some] satisfies Case[])
  cases.push({ ...one, rulings: await rulings(one.policy, one.calls) });

const record = {
  generated: 'by tests/engine/record.ts from the real engine; do not edit',
  engine: await engineVersion(),
  recorded: new Date().toISOString().slice(0, 10),
  cases,
};
writeFileSync(path.join(import.meta.dirname, 'recorded.json'), `${JSON.stringify(record, null, 1)}\n`);
