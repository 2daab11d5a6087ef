import { parametersOf } from '../../risk/reading/parameters.ts';
import { amountAdvice } from './amount.ts';
import type { Adviser, ArgumentAdvice, Judged } from './condition.ts';
import { operationAdvice } from './operation.ts';
import { pathAdvice } from './path.ts';
import { recipientAdvice } from './recipient.ts';
import { rehearsalAdvice } from './rehearsal.ts';
import { urlAdvice } from './url.ts';

const advisers: Adviser[] = [
  operationAdvice,
  rehearsalAdvice,
  amountAdvice,
  recipientAdvice,
  pathAdvice,
  urlAdvice,
];

/** A tool's advice serves its page and every file of its server, so it is worked out once. */
const known = new WeakMap<Judged['verdict'], ArgumentAdvice>();

/** All that can be said about a tool's arguments. */
export function argumentAdvice(tool: Judged): ArgumentAdvice {
  const before = known.get(tool.verdict);
  if (before) return before;
  const parameters = parametersOf(tool.definition.inputSchema);
  const all = advisers.map((adviser) => adviser(tool, parameters));
  const advice = {
    rules: all.flatMap(({ rules }) => rules),
    suggestions: all.flatMap(({ suggestions }) => suggestions),
  };
  known.set(tool.verdict, advice);
  return advice;
}
