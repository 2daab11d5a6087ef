import { pathAt } from '../risk/reading/parameters.ts';
import type { Verdict } from '../risk/verdict.ts';
import { code, type Inline, quoted } from './inline.ts';
import { placeOf, spoken } from './texts.ts';

/** The parameter that a verdict rests on, and the one of its values that does where it is not the parameter itself. */
export function chosen({ where, evidence }: Verdict): { path: string; value?: string } | undefined {
  const path = pathAt(where);
  if (path === undefined) return undefined;
  return path === evidence || path.endsWith(`.${evidence}`) ? { path } : { path, value: evidence };
}

/** Whether it rests on one of several acts that the description lists. */
export const isOneOfMany = ({ rule, evidence, where }: Verdict): boolean =>
  rule === 'hub' && where === 'description' && !/\s/.test(evidence);

/** What a verdict rests on, as a clause that completes "since …". */
export function ground(verdict: Verdict): Inline[] {
  if (verdict.reason) return [`a person decided so (${verdict.reason})`];
  if (verdict.rule === 'nothing-stated')
    return [
      verdict.category === 'Read'
        ? 'no word of its definition says that it changes anything'
        : 'its words do not settle what it does, and it takes more than a question does',
    ];
  const choice = chosen(verdict);
  if (choice?.value) return ['parameter ', code(choice.path), ' can be ', quoted(choice.value)];
  if (choice) return ['it takes the parameter ', code(choice.path)];
  const words = quoted(spoken(verdict.evidence));
  return isOneOfMany(verdict)
    ? ['the gravest act that the description names is ', words]
    : [`${placeOf(verdict.where)} says `, words];
}
