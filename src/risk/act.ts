import type { CategoryId } from '../catalogue/vocabulary.ts';
import { gravest } from './claim.ts';
import { refine } from './objects.ts';
import type { Reading } from './reading/reading.ts';
import { phraseAt } from './reading/sentences.ts';
import { ambiguous, closing, mostlyVerbs, nameVerbOf, outcomes, type Verb, verbOf } from './verbs.ts';

/** A verb where it stands, with what it does to its object. */
export interface Act {
  base: string;
  category: CategoryId;
  evidence: string;
  where: 'name' | 'description';
  /** What it acts on decided, not the verb alone. */
  refined: boolean;
  /** A word of the name, after its beginning, that is a thing as often as an act. */
  doubtful: boolean;
}

/** Several rules ask the same of one reading. */
function once<T>(find: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, { found: T }>();
  return (reading) => {
    const before = known.get(reading) ?? { found: find(reading) };
    known.set(reading, before);
    return before.found;
  };
}

/** The act that the name states: its first verb. Words that may be a thing count only where the name begins, or alone. */
export const nameAct = once((reading): Act | undefined => {
  const { words, lead } = reading;
  const index = verbIndex(reading);
  if (index === -1) return undefined;
  const verb = nameVerbOf(words[index]!.lower)!;
  const object = `${words
    .slice(index + 1)
    .map(({ lower }) => lower)
    .join(' ')} | ${ownPhrase(lead)}`;
  const { text: evidence, lower } = words[index]!;
  return { ...judge(verb, object), evidence, where: 'name', doubtful: index > 0 && ambiguous.has(lower) };
});

function verbIndex({ words }: Reading): number {
  const verbs = words.map(({ lower }) => nameVerbOf(lower));
  const sure = words.findIndex(({ lower }, at) => verbs[at] && !ambiguous.has(lower));
  const first = verbs.findIndex((verb) => verb !== undefined);
  if (first === -1) return -1;
  const word = words[first]!.lower;
  const last = words.length - 1;
  // `migrate_status` looks at what `migrate` did.
  if (last === first + 1 && outcomes.has(words[last]!.lower) && verbs[first]!.category === 'Execute')
    return -1;
  if (last > 1 && closing.has(words[last]!.lower) && !closing.has(word) && !mostlyVerbs.has(word))
    return last;
  if (!ambiguous.has(word)) return first;
  // `list_employee_leave` lists; `contact_list_delete` deletes.
  if (mostlyVerbs.has(word)) return first === 0 || !endsInVerb(words.length, sure) ? first : sure;
  if (first === 0 && !endsInVerb(words.length, sure)) return 0;
  return sure === -1 ? (first <= 1 ? first : -1) : sure;
}

const endsInVerb = (length: number, sure: number) => sure > 0 && sure === length - 1;

/** The acts that the leading sentence states: "Create, update or delete a ticket" has three. */
function leadActs(reading: Reading): Act[] {
  const { lead, text } = reading;
  const first = /^[\p{L}-]+/u.exec(lead)?.[0];
  const verb = first ? verbOf(first) : undefined;
  if (!first || !verb) return [];
  const at = text.indexOf(lead);
  const acts = [leadAct(verb, lead, text, at)];
  const listed =
    /^[\p{L}-]+(?: up)?((?:\s*(?:,|\/|,?\s*(?:and|or|&))\s*(?:or |and )?[\p{L}-]+)+)/u.exec(
      lead.slice(0, 200),
    )?.[1] ?? '';
  for (const word of listed
    .split(/[^\p{L}-]+/u)
    .filter((part) => part !== '' && part !== 'and' && part !== 'or')) {
    const next = verbOf(word);
    if (!next) break;
    acts.push(leadAct(next, lead.slice(lead.indexOf(word)), text, text.indexOf(word, at)));
  }
  return [...acts, ...alternatives(lead, text, at)];
}

/** "Switch branches or restore files": what stands after `or` is an act where it is a verb and nothing else. */
function alternatives(lead: string, text: string, at: number): Act[] {
  const own = lead.slice(0, 200).split(/[.;:(]/)[0]!;
  const ing = own.split(' ', 1)[0]!.endsWith('ing');
  return [...own.matchAll(/\bor (\p{Ll}+) (?!of\b)\p{L}/gu)].flatMap(({ 1: word = '', index }) => {
    const verb = ambiguous.has(word) && word !== 'set' ? undefined : verbOf(word);
    return verb && word.endsWith('ing') === ing
      ? [leadAct(verb, lead.slice(index + 3), text, at + index + 3)]
      : [];
  });
}

const leadAct = (verb: Verb, rest: string, text: string, at: number): Act => ({
  ...judge(verb, ownPhrase(rest)),
  evidence: phraseAt(text, at),
  where: 'description',
  doubtful: false,
});

/** The gravest of the acts that the leading sentence states. */
export const gravestLeadAct = once((reading): Act | undefined => gravest(leadActs(reading)));

function judge({ base, category }: Verb, object: string) {
  const found = refine(base, object);
  return { base, category: found ?? category, refined: found !== undefined };
}

/** What a verb acts on, without the examples that follow it: they name other things. */
const ownPhrase = (rest: string) =>
  rest
    .slice(0, 240)
    .toLowerCase()
    .split(/[,(]?\s*\b(?:such as|e\.g\.|for example|for instance)/)[0]!;
