import type { Verdict } from '../risk/verdict.ts';

const causes: Record<string, string> = {
  'nothing-stated': 'no word settles what it does',
  'named-thing': 'no verb says what it does',
  'stated-act': 'its description says more than its name',
  'stated-effect': 'it rests on a side effect',
};

/** Why a verdict is unsure, in a few words; nothing where it is not. */
export function doubtOf({ confidence, rule, signals }: Verdict): string {
  if (confidence !== 'unsure') return '';
  if (signals.some(({ id }) => id === 'no-description')) return 'the definition says little';
  return causes[rule] ?? 'its words do not settle it';
}
