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

/** All that can be said about a tool's arguments. */
export function argumentAdvice(tool: Judged): ArgumentAdvice {
  const parameters = parametersOf(tool.definition.inputSchema);
  const all = advisers.map((adviser) => adviser(tool, parameters));
  return {
    rules: all.flatMap(({ rules }) => rules),
    suggestions: all.flatMap(({ suggestions }) => suggestions),
  };
}
