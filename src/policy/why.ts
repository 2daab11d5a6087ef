import type { Tool } from '../catalogue/tool.ts';
import { toolPolicy } from './derive.ts';
import { chosen, ground, isOneOfMany } from './ground.ts';
import { code, type Inline, listed, quoted } from './inline.ts';
import { interceptAction, suggestionsOf } from './intercept-rules.ts';
import type { Suggestion, ToolPolicy } from './model.ts';
import { inARow, signalSentencesOf } from './signal-sentences.ts';
import { hasSignal } from './texts.ts';
import { wayBack } from './way-back.ts';

/** Why this tool needs a policy, in up to three paragraphs: what a call does, what makes it graver, what the policy leaves open. */
export function whyPolicy(tool: Tool): Inline[][] {
  const graver = inARow(signalSentencesOf(tool.verdict, 3));
  return [opening(tool), ...(graver.length > 0 ? [graver] : []), limits(tool)];
}

/** What a call does, with the words that say so. */
export function opening(tool: Tool): Inline[] {
  const { verdict } = tool;
  const act = acts[verdict.category];
  const name = code(verdict.name);
  const words = ground(verdict);
  const after = afterwards(tool);
  const choice = chosen(verdict);
  if (verdict.rule === 'nothing-stated' && verdict.category !== 'Read')
    return ['What ', name, ' does is a guess: ', ...words, '. We take it for one that acts.'];
  if (verdict.category === 'Read') return [name, ` ${act}: `, ...words, ...after];
  if (choice?.value)
    return ['With ', code(choice.path), ' ', quoted(choice.value), ', a call of ', name, ` ${act}`, ...after];
  if (verdict.rule === 'stated-loss' && choice)
    return ['With ', code(choice.path), ', a call of ', name, ` ${act}`, ...after];
  if (isOneOfMany(verdict) || isAlternative(tool))
    return ['A call of ', name, ` can be one that ${act}: `, ...words, ...after];
  return verdict.category === 'Destructive'
    ? ['After a call of ', name, ' something is gone: ', ...words, ...after]
    : ['A call of ', name, ` ${act}: `, ...words, ...after];
}

/** "Adds or removes a role": the act that counts is not what every call does. */
function isAlternative({ definition, verdict: { where, evidence } }: Tool): boolean {
  if (where !== 'description' || typeof definition.description !== 'string') return false;
  const before = definition.description.slice(0, Math.max(0, definition.description.indexOf(evidence)));
  return /(\p{L},\s*(and\s|or\s)?|\bor\s|\/)\s*$/u.test(before.slice(-40));
}

const acts = {
  Read: 'leaves things as they are',
  Write: 'leaves something changed',
  Execute: 'runs, stops or steers something',
  Destructive: 'removes or ends something',
  Financial: 'moves money or an asset, or leaves it owed',
};

/** What follows from the act. */
function afterwards(tool: Tool): Inline[] {
  switch (tool.verdict.category) {
    case 'Read':
      return ['. What can go wrong comes after the call, when the answer is carried elsewhere or believed.'];
    case 'Write':
      return [`. ${undo(tool)}`];
    case 'Execute':
      return ['. Its definition does not bound what comes of that.'];
    case 'Destructive':
      return back(tool);
    case 'Financial':
      return ['.'];
  }
}

function back(tool: Tool): Inline[] {
  const way = wayBack(tool);
  return way
    ? ['. The definition speaks of a way back (', quoted(way), '): try it before you rely on it.']
    : ['. The definition offers no way back.'];
}

function undo(tool: Tool): string {
  if (tool.verdict.rule === 'kept-copy')
    return 'By its words a copy is kept: try the way back before you rely on it.';
  if (hasSignal(tool, 'sends-as-user'))
    return 'Sent is sent: an answer or a deletion afterwards does not unread it.';
  if (hasSignal(tool, 'cannot-be-undone')) return 'It may not be possible to put a wrong change right.';
  if (hasSignal(tool, 'bulk')) return 'One wrong change can be put right; this takes many in one call.';
  return 'One wrong change can be put right; a loop of them is an afternoon of work.';
}

/** What the standard policy does not stop. */
function limits(tool: Tool): Inline[] {
  const policy = toolPolicy(tool, 'standard');
  const action = interceptAction(policy);
  if (action.kind === 'limit')
    return [`A limit of ${action.perMinute} calls a minute ends a loop. `, ...unlimited(tool, policy)];
  return [
    'The standard policy denies it outright. An agent that needs it should get it for one task, with a person who sees each call',
    ...withCondition(suggestionsOf(policy)),
    '.',
  ];
}

const bound = (suggestions: Suggestion[]): string[] => [
  ...new Set(
    suggestions.flatMap(({ conditions }) => conditions.map(({ path }) => path.replace(/^args\./, ''))),
  ),
];

function withCondition(suggestions: Suggestion[]): Inline[] {
  const names = bound(suggestions);
  if (names.length === 0) return [];
  return [
    ', or with the condition on ',
    ...listed(names.map(code), 'or'),
    ' that the snippet holds as a comment',
  ];
}

/** What a limit leaves to a condition, where the snippet holds one as a comment. */
function onlyWith({ suggestions }: ToolPolicy, kind: string, what: string): Inline[] {
  const names = bound(suggestions.filter(({ name }) => name.endsWith(kind)));
  if (names.length === 0) return [', and no condition of ours looks into it.'];
  return names.length === 1
    ? ['; only a condition on ', ...names.map(code), `${what} does.`]
    : ['; only conditions on ', ...listed(names.map(code)), `${what} do.`];
}

function unlimited(tool: Tool, policy: ToolPolicy): Inline[] {
  const carrier = hasSignal(
    tool,
    'sends-as-user',
    'accepts-url',
    'file-path',
    'private-data',
    'untrusted-content',
  );
  switch (carrier?.id) {
    case 'sends-as-user':
      return [
        'It does not read what is sent: if an agent is talked into leaking something, one call is enough.',
      ];
    case 'accepts-url':
      return [
        'It does not judge where ',
        code(carrier.parameter ?? carrier.evidence),
        ' leads',
        ...onlyWith(policy, ' on your host', ' on hosts that you name'),
      ];
    case 'file-path':
      return [
        'It does not know which files matter to you',
        ...onlyWith(policy, ' below your folder', ' with your folder'),
      ];
    case 'private-data':
      return ['It does not keep what one call returns from being sent on by another tool.'];
    case 'untrusted-content':
      return [
        'It does not clean what a call returns; an instruction hidden in that reaches the agent all the same.',
      ];
    default:
      return tool.verdict.category === 'Read'
        ? ['What a single call returns it does not touch.']
        : ['It does not tell a right call from a wrong one: the first wrong call passes.'];
  }
}
