import type { Verdict } from '../risk/verdict.ts';
import { type Inline, quoted } from './inline.ts';
import type { Action } from './model.ts';

/** One or two sentences on why this tool is treated so, with the words that show it. */
export const reasonFor = (verdict: Verdict, action: Action): Inline[] => [
  ...shown(verdict),
  `: ${consequence(verdict, action)}`,
];

/** What a refused caller is told. No word of the definition: it may be a stranger's order to the model. */
export const denialFor = (verdict: Verdict): string =>
  `Denied by policy: ${effects[verdict.category]}. Ask a person to run it or to change the policy.`;

/** Where the verdict comes from, in the definition's own words. */
function shown({ evidence, where, reason }: Verdict): Inline[] {
  if (reason) return [`Reviewed by a person (${reason})`];
  if (where === 'description') return [quoted(evidence)];
  if (where === 'name') return ['Its name says ', quoted(evidence)];
  return ['It takes ', quoted(evidence), ` (${where.replace('inputSchema.properties.', '')})`];
}

function consequence(verdict: Verdict, action: Action): string {
  const carrier = verdict.signals.find(({ id }) => id === 'accepts-code' || id === 'query-language');
  if (verdict.category === 'Execute' && carrier && action.kind !== 'limit')
    return `what ${carrier.parameter ?? 'the call'} carries decides what happens, and no number of calls makes that safe.`;
  return `${effects[verdict.category]}. ${stance(action)}`;
}

const effects: Record<Verdict['category'], string> = {
  Read: 'it changes nothing itself',
  Write: 'it changes something that others can see',
  Execute: 'it runs something that its definition does not bound',
  Destructive: 'what it deletes or ends does not come back',
  Financial: 'money or assets move, or are owed, once it is through',
};

function stance(action: Action): string {
  if (action.kind === 'limit')
    return `${action.perMinute} calls a minute stop a loop, not a single wrong call.`;
  if (action.kind === 'ask') return 'A person decides each time.';
  return action.kind === 'deny' ? 'Denied until somebody decides otherwise.' : 'Allowed.';
}
