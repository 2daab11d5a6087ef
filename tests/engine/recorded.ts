import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Call, Ruling } from '../../src/policy/evaluate.ts';
import type { Case } from './case.ts';

export const kinds = ['made for the test', 'server file', 'snippet', 'prevention'] as const;
export type Kind = (typeof kinds)[number];

/** What the real engine answered, for machines without it. */
export interface EngineRecord {
  engine: string;
  recorded: string;
  cases: RecordedCase[];
  /** Texts that it does not load. */
  refused: string[];
}

export interface RecordedCase extends Case {
  kind: Kind;
  rulings: Ruling[];
}

/** A call of the file: equal ones that follow one another stand once, and a refusal's words stand once for all. */
interface StoredCall {
  tool: string;
  arguments?: { [name: string]: unknown };
  times?: number;
  /** Which of the messages; a call without passed. */
  refused?: number;
}

const file = path.join(import.meta.dirname, 'recorded.json');

export function readRecord(): EngineRecord {
  const { messages, cases, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  const rulingOf = ({ refused }: StoredCall): Ruling =>
    refused === undefined ? { allowed: true } : { allowed: false, message: messages[refused] };
  return {
    ...rest,
    cases: cases.map(({ calls, ...one }: Omit<RecordedCase, 'calls'> & { calls: StoredCall[] }) => {
      const all = calls.flatMap((call) => Array.from({ length: call.times ?? 1 }, () => call));
      return { ...one, calls: all, rulings: all.map(rulingOf) };
    }),
  };
}

/** One case a line, so that a difference shows what changed. */
export function writeRecord({ engine, recorded, cases, refused }: EngineRecord) {
  const messages: string[] = [];
  const lines = cases.map(({ kind, name, policy, calls, rulings }) => {
    const stored = calls.map((call, at) => storedCall(call, rulings[at]!, messages));
    return json({ kind, name, policy, calls: joined(stored) });
  });
  const head = Object.entries({
    generated: 'by tests/engine/record.ts from the real engine; do not edit',
    engine,
    recorded,
    refused,
    messages,
  }).map(([key, value]) => `${json(key)}: ${json(value)},\n`);
  writeFileSync(file, `{\n${head.join('')}"cases": [\n${lines.join(',\n')}\n]\n}\n`);
}

/** With what nobody sees, or an editor takes for a line's end, written out. */
const json = (value: unknown): string =>
  JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) =>
    char
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );

function storedCall({ tool, arguments: given }: Call, ruling: Ruling, messages: string[]): StoredCall {
  const call = { tool, ...(given && { arguments: given }) };
  if (ruling.allowed) return call;
  if (!messages.includes(ruling.message)) messages.push(ruling.message);
  return { ...call, refused: messages.indexOf(ruling.message) };
}

function joined(calls: StoredCall[]): StoredCall[] {
  const all: StoredCall[] = [];
  for (const call of calls) {
    const { times = 1, ...last } = all.at(-1) ?? {};
    if (JSON.stringify(last) === JSON.stringify(call)) all[all.length - 1] = { ...call, times: times + 1 };
    else all.push(call);
  }
  return all;
}
