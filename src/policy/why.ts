import type { Tool } from '../catalogue/tool.ts';
import { toolPolicy } from './derive.ts';
import { code, type Inline, quoted } from './inline.ts';
import { interceptAction } from './intercept-rules.ts';
import { signalSentence } from './signal-sentences.ts';
import { cite, hasSignal } from './texts.ts';

/** Why this tool needs a policy, in up to three paragraphs: what a call does, what makes it graver, what the policy leaves open. */
export function whyPolicy(tool: Tool): Inline[][] {
  const graver = tool.verdict.signals.flatMap((found) => signalSentence(found) ?? []).length > 0;
  return [opening(tool), ...(graver ? [signalsParagraph(tool)] : []), limits(tool)];
}

function opening(tool: Tool): Inline[] {
  const { verdict } = tool;
  const name = code(verdict.name);
  const words = verdict.rule === 'review' ? ['a person decided so: ', verdict.reason ?? ''] : cite(verdict);
  switch (verdict.category) {
    case 'Read':
      return [
        name,
        ' leaves things as they are: ',
        ...words,
        '. What can go wrong comes after the call, when the answer is carried elsewhere or believed.',
      ];
    case 'Write':
      return ['A call of ', name, ' leaves something changed: ', ...words, '. ', undo(tool)];
    case 'Execute':
      return [
        name,
        ' sets something going: ',
        ...words,
        '. Its definition does not bound what comes of that.',
      ];
    case 'Destructive':
      return ['After ', name, ' something is gone: ', ...words, '. The definition offers no way back.'];
    case 'Financial':
      return ['With ', name, ' money or an asset moves, or is owed: ', ...words, '.'];
  }
}

function undo(tool: Tool): string {
  if (hasSignal(tool, 'sends-as-user'))
    return 'Sent is sent: an answer or a deletion afterwards does not unread it.';
  if (hasSignal(tool, 'bulk')) return 'One wrong change can be put right; this takes many in one call.';
  return 'One wrong change can be put right; a loop of them is an afternoon of work.';
}

const signalsParagraph = (tool: Tool): Inline[] =>
  tool.verdict.signals
    .flatMap((found) => {
      const sentence = signalSentence(found);
      return sentence ? [sentence] : [];
    })
    .slice(0, 3)
    .flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));

/** What the standard policy does not stop. */
function limits(tool: Tool): Inline[] {
  const policy = toolPolicy(tool, 'standard');
  const action = interceptAction(policy);
  if (action.kind === 'limit')
    return [`A limit of ${action.perMinute} calls a minute ends a loop. `, ...unlimited(tool)];
  return [
    'The standard policy denies it outright. An agent that needs it should get it for one task, with a person who sees each call',
    ...(policy.suggestions.length > 0
      ? [', or with the condition that the snippet holds as a comment.']
      : ['.']),
  ];
}

function unlimited(tool: Tool): Inline[] {
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
        ' leads; only a condition on hosts that you name does.',
      ];
    case 'file-path':
      return [
        'It does not know which files matter to you; only a condition on ',
        code(carrier.parameter ?? carrier.evidence),
        ' with your folder does.',
      ];
    case 'private-data':
      return ['It does not keep what one call returns from being sent on by another tool.'];
    case 'untrusted-content':
      return [
        'It does not clean what a call returns; an instruction hidden in ',
        quoted(carrier.evidence),
        ' reaches the agent all the same.',
      ];
    default:
      return tool.verdict.category === 'Read'
        ? ['What a single call returns it does not touch.']
        : ['It does not tell a right call from a wrong one: the first wrong call passes.'];
  }
}
