// Records the real engine's rulings for machines without it: INTERCEPT_BIN=… node tests/engine/record.ts
import type { Case } from './case.ts';
import { madeCases } from './cases.ts';
import { preventions, serverFiles, snippets } from './catalogue-cases.ts';
import { engineVersion, refusal, rulings } from './engine.ts';
import { type Kind, type RecordedCase, writeRecord } from './recorded.ts';
import { refusedTexts } from './refused.ts';
import { someOfEachShape } from './shapes.ts';

const engine = await engineVersion();
if (engine.startsWith('dev'))
  throw new Error('This engine does not know its version: build it by its Makefile, which puts it in.');

const chosen: { [kind in Kind]: Case[] } = {
  'made for the test': madeCases,
  'server file': someOfEachShape(serverFiles(), 4),
  snippet: someOfEachShape(snippets(), 12),
  prevention: preventions(),
};

const cases: RecordedCase[] = [];
for (const [kind, some] of Object.entries(chosen) as [Kind, Case[]][])
  for (const one of some) cases.push({ kind, ...one, rulings: await rulings(one.policy, one.calls) });

for (const text of refusedTexts)
  if ((await refusal(text)) === undefined)
    throw new Error(`The engine loads what it should refuse:\n${text}`);

writeRecord({ engine, recorded: new Date().toISOString().slice(0, 10), cases, refused: refusedTexts });
