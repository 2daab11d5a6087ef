import type { SignalFinding } from '../risk/verdict.ts';
import { code, type Inline, quoted } from './inline.ts';

type Sentence = (found: SignalFinding, shown: Inline) => Inline[];

/** What a signal means on this very tool. `shown` is the parameter or the words that show it. */
export const signalSentences: Record<string, Sentence> = {
  'accepts-code': (_, shown) => [
    shown,
    ' carries code or a command: whatever the server process may do, its caller may do.',
  ],
  'query-language': (_, shown) => [
    shown,
    ' carries a statement; what it can reach is set by the account behind it, not by this definition.',
  ],
  'sends-as-user': (_, shown) => [
    'People receive what it sends (',
    shown,
    ') and see it as coming from your account.',
  ],
  'raw-html': (_, shown) => [
    shown,
    ' takes markup that others see as it is; it can hide text or report who opened it.',
  ],
  'file-path': (_, shown) => [
    shown,
    ' names a place on the machine where the server runs, and a text that the agent read may name one for it.',
  ],
  'accepts-url': (_, shown) => [
    shown,
    ' takes an address that the caller chooses, one inside your network included.',
  ],
  'reaches-out': (_, shown) => [
    'The call leaves for systems that nobody here controls (',
    shown,
    '), and data can leave with it.',
  ],
  credentials: (_, shown) => [shown, ' puts a secret into the conversation, from where it can be repeated.'],
  administrative: (_, shown) => [
    'It reaches into how the system is run (',
    shown,
    '), beyond the task of most agents.',
  ],
  bulk: (_, shown) => [
    'One call acts on many things (',
    shown,
    '), so a limit on calls bounds less than it seems to.',
  ],
  'private-data': (_, shown) => [
    'What it returns (',
    shown,
    ') may be personal or confidential; the leak is any sending tool beside it.',
  ],
  'untrusted-content': (_, shown) => [
    'What it returns (',
    shown,
    ') was written by others and may hold instructions meant for the agent.',
  ],
  'cannot-be-undone': (found) => ['Its own description says ', quoted(found.evidence), '.'],
  'costs-money': (found) => ['It costs something each time: ', quoted(found.evidence), '.'],
  'free-form-object': (_, shown) => [
    shown,
    ' takes any object, so the schema does not say what a call may contain.',
  ],
  'hint-contradicts': (found) => [
    'The server marks it with ',
    code(found.evidence),
    ', which does not fit its own words; some clients run such a tool without asking.',
  ],
  'hint-warns': () => ['The server itself marks it as possibly destructive.'],
  'hidden-text': () => ['Its definition holds characters that people do not see.'],
  'model-instructions': (found) => [
    'Its description gives the model an order (',
    quoted(found.evidence),
    '); nothing enforces it.',
  ],
};

/** The sentence for a finding, or nothing where the signal says little of what can go wrong. */
export function signalSentence(found: SignalFinding): Inline[] | undefined {
  const sentence = signalSentences[found.id];
  if (!sentence) return undefined;
  return capital(sentence(found, found.parameter ? code(found.parameter) : quoted(found.evidence)));
}

const capital = ([first, ...rest]: Inline[]): Inline[] =>
  typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first!, ...rest];
