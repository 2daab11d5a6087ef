import type { Tool } from '../catalogue/tool.ts';
import type { Verdict } from '../risk/verdict.ts';
import { chosen, ground } from './ground.ts';
import { capital, code, type Inline } from './inline.ts';
import type { Action } from './model.ts';
import { wayBack } from './way-back.ts';

type Judged = Pick<Tool, 'definition' | 'verdict'>;

/** One or two sentences on why this tool is treated so, with the words that show it. */
export function reasonFor(tool: Judged, action: Action): Inline[] {
  const { verdict } = tool;
  const shown = capital(verdict.reason ? [`reviewed by a person (${verdict.reason})`] : ground(verdict));
  if (verdict.rule !== 'nothing-stated') return [...shown, ': ', ...consequence(tool, action)];
  const caution = verdict.category === 'Read' ? '' : ': so we take it for one that acts';
  return [...shown, `${caution}. ${stance(action)}`];
}

/** What a refused caller is told. No word of the definition: it may be a stranger's order to the model. */
export const denialFor = (tool: Judged): string =>
  `Denied by policy: ${effect(tool)}. Ask a person to run it or to change the policy.`;

function consequence(tool: Judged, action: Action): Inline[] {
  const { signals, category } = tool.verdict;
  const carrier = signals.find(({ id }) => id === 'accepts-code' || id === 'query-language');
  if (category === 'Execute' && carrier && action.kind !== 'limit')
    return [
      'what ',
      carrier.parameter === chosen(tool.verdict)?.path ? 'that' : code(carrier.parameter ?? carrier.evidence),
      ' carries decides what happens, and no number of calls makes that safe.',
    ];
  return [`${effect(tool)}. ${stance(action)}`];
}

const effect = (tool: Judged): string =>
  tool.verdict.category === 'Destructive' && wayBack(tool)
    ? 'what it deletes or ends is gone until somebody brings it back'
    : effects[tool.verdict.category];

const effects: Record<Verdict['category'], string> = {
  Read: 'it changes nothing itself',
  Write: 'it changes something that others can see',
  Execute: 'what it runs, stops or steers is not bound by its definition',
  Destructive: 'what it deletes or ends does not come back',
  Financial: 'money or assets move, or are owed, once it is through',
};

function stance(action: Action): string {
  if (action.kind === 'limit')
    return `${action.perMinute} calls a minute stop a loop, not a single wrong call.`;
  if (action.kind === 'ask') return 'A person decides each time.';
  return action.kind === 'deny' ? 'Denied until somebody decides otherwise.' : 'Allowed.';
}
