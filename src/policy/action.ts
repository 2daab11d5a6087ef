import type { CategoryId } from '../catalogue/vocabulary.ts';
import type { Verdict } from '../risk/verdict.ts';
import type { Action, PolicyProfile } from './model.ts';

const limit = (perMinute: number): Action => ({ kind: 'limit', perMinute });
const deny: Action = { kind: 'deny' };
const ask: Action = { kind: 'ask' };

const byCategory: Record<PolicyProfile, Record<CategoryId, Action>> = {
  standard: { Read: limit(60), Write: limit(30), Execute: limit(10), Destructive: deny, Financial: deny },
  'read-only': { Read: limit(60), Write: deny, Execute: deny, Destructive: deny, Financial: deny },
  supervised: { Read: limit(60), Write: ask, Execute: ask, Destructive: ask, Financial: ask },
};

/** Signals that say: the caller decides what runs. No number of such calls a minute is safe. */
const free = new Set(['accepts-code', 'query-language']);

export const carriesFreeStatement = ({ signals }: Verdict): boolean => signals.some(({ id }) => free.has(id));

/** What a profile does with a tool. */
export function actionFor(verdict: Verdict, profile: PolicyProfile): Action {
  if (profile === 'standard' && verdict.category === 'Execute' && carriesFreeStatement(verdict)) return deny;
  return byCategory[profile][verdict.category];
}
