import type { SignalFinding, Verdict } from '../risk/verdict.ts';
import { ground } from './ground.ts';
import { capital, code, type Inline, quoted } from './inline.ts';
import { cite, spoken } from './texts.ts';

type Sentence = (found: SignalFinding, shown: Inline[], verdict: Verdict) => Inline[];

/** What a signal means on this very tool. `shown` is the parameter that shows it, or the clause that cites the words that do. */
const signalSentences: Record<string, Sentence> = {
  'accepts-code': (_, shown) => [
    ...shown,
    ' carries code or a command: whatever the server process may do, its caller may do.',
  ],
  'query-language': (_, shown, { name, category }) => [
    ...shown,
    category === 'Read' && looksOnly.test(name)
      ? ' carries a statement; by the words of the tool it is looked at, not run.'
      : ' carries a statement; what it can reach is set by the account behind it, not by this definition.',
  ],
  'sends-as-user': () => ['People receive what it sends and see it as coming from your account.'],
  'raw-html': (_, shown) => [
    ...shown,
    ' takes markup that others see as it is; it can hide text or report who opened it.',
  ],
  'file-path': (_, shown) => [
    ...shown,
    ' names a place on the machine where the server runs, and a text that the agent read may name one for it.',
  ],
  'accepts-url': (_, shown) => [
    ...shown,
    ' takes an address that the caller chooses, one inside your network included.',
  ],
  'reaches-out': (_, shown) => [
    'The call leaves for systems that nobody here controls (',
    ...shown,
    '), and data can leave with it.',
  ],
  credentials: (found, shown, verdict) =>
    found.parameter
      ? [...shown, ' puts a secret into the conversation, from where it can be repeated.']
      : [secretSentence(verdict), ' (', ...shown, ').'],
  administrative: (_, shown) => [
    'It reaches into how the system is run (',
    ...shown,
    '), beyond the task of most agents.',
  ],
  bulk: (_, shown) => [
    'One call can act on many things (',
    ...shown,
    '), so a limit on calls bounds less than it seems to.',
  ],
  'private-data': (_, shown) => [
    'What it returns may be personal or confidential (',
    ...shown,
    '); the leak is any sending tool beside it.',
  ],
  'untrusted-content': (_, shown) => [
    'What it returns was written by others (',
    ...shown,
    ') and may hold instructions meant for the agent.',
  ],
  'cannot-be-undone': (found) => ['Its own description says ', quoted(spoken(found.evidence)), '.'],
  'costs-money': (found) => ['It costs something each time: ', quoted(spoken(found.evidence)), '.'],
  'free-form-object': (_, shown) => [
    ...shown,
    ' takes any object, so the schema does not say what a call may contain.',
  ],
  'hint-contradicts': (found, _, verdict) => [
    'Its ',
    code(found.evidence),
    found.evidence === 'readOnlyHint'
      ? ' says that it only reads, while '
      : ' says that it destroys nothing, while ',
    ...ground(verdict),
    verdict.rule === 'free-statement'
      ? ', which nothing in its words limits to reading.'
      : ', which we take for more than that.',
    ' Some clients go by the hint and do not ask.',
  ],
  'hint-warns': () => ['The server itself marks it as possibly destructive.'],
  'hidden-text': () => ['Its definition holds characters that people do not see.'],
  'model-instructions': (found) => [
    ...(found.parameter ? ['The text of parameter ', code(found.parameter)] : ['Its description']),
    ' gives the model an order (',
    quoted(spoken(found.evidence)),
    '); nothing enforces it.',
  ],
};

/** Names of tools that judge a statement and do not run it. */
const looksOnly = /(^|[_\-.\s])(verify|validate|explain|lint|format|parse|check)|^(verify|validate|explain)/i;

function secretSentence({ category, name }: Verdict): string {
  if (category !== 'Destructive')
    return 'A secret may pass into the conversation, from where it can be repeated';
  return /rotate|regenerate|reset/i.test(name)
    ? 'What uses the old secret is locked out, and the new one may pass into the conversation'
    : 'What uses the secret that it takes away is locked out';
}

/** Signals that remark on a definition or weigh a harm, and do not say what can go wrong. */
const remarks = new Set([
  'cannot-be-undone',
  'costs-money',
  'hint-contradicts',
  'hint-warns',
  'hidden-text',
  'model-instructions',
]);

/** Whether a finding says by itself what can go wrong. */
export const tellsHarm = ({ id }: SignalFinding): boolean => id in signalSentences && !remarks.has(id);

/** What the signals of a tool mean, a sentence each, the first few of them. */
export function signalSentencesOf(verdict: Verdict, most: number): Inline[][] {
  return verdict.signals
    .flatMap((found) => {
      const sentence = signalSentences[found.id];
      const shown = found.parameter ? ['parameter ', code(found.parameter)] : cite(found);
      return sentence ? [capital(sentence(found, shown, verdict))] : [];
    })
    .slice(0, most);
}

/** Sentences one after the other. */
export const inARow = (sentences: Inline[][]): Inline[] =>
  sentences.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
