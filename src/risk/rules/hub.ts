import { type Act, gravestLeadAct, nameAct } from '../act.ts';
import { type Claim, gravest, type Rule } from '../claim.ts';
import type { Reading } from '../reading/reading.ts';
import { phraseAt } from '../reading/sentences.ts';
import { ambiguous, verbOf } from '../verbs.ts';
import { listedOperation } from './listed-operation.ts';

const leads =
  /^([\w ]{0,60} operations - |manag|work with|interact with|handl|operat|administ|control|comprehensive|unified|all-in-one|full|perform (various|different|multiple|crud)|dispatch|proxy|[\w ]{0,60}[-:]? ?[\w ]{0,40}(actions|operations) (like|such as)|[\w ]{0,60}\b(operations|commands|tool)\b[^.]{0,30}\b(to|for|that) (manag|work|interact|perform|access|query|list))/i;
const forwarding = /^(command|tool|tool name|operation|action|actions|method|endpoint|intent)$/;
/** From here on a text says how to call, no more what is done. */
const howToCall = /\b(?:sub ?commands are routed|to invoke a command|set "?learn)/i;
const hubVerbs = new Set(['manage', 'handle', 'interact', 'operate']);

/**
 * A tool that forwards to sub-operations: the gravest verb that its text lists counts; if it lists none, nothing bounds
 * it (rulings 1 and 16).
 */
export const hub: Rule = {
  id: 'hub',
  find(reading) {
    const { lead, text, parameters } = reading;
    const act = nameAct(reading);
    const forwards = parameters.some(({ words }) => forwarding.test(words));
    const named = act !== undefined && hubVerbs.has(act.base);
    if (!named && !(leads.test(lead) && (forwards || !act))) return undefined;
    if (parameters.some(({ words, values }) => forwarding.test(words) && values.length > 1))
      return listedOperation.find(reading);
    const start = Math.max(0, text.indexOf(lead));
    return (
      gravest([
        ...stated(reading),
        ...actClaims(act),
        ...listedVerbs(text.slice(start, start + 500).split(howToCall)[0]!),
      ]) ?? unbounded(reading, start, act?.evidence)
    );
  },
};

const actClaims = (act: Act | undefined): Claim[] =>
  act && !hubVerbs.has(act.base) && act.category !== 'Read' ? [{ ...act, confidence: 'likely' }] : [];

/** What the leading sentence itself states, where it is more than "manages". */
function stated(reading: Reading): Claim[] {
  return actClaims(gravestLeadAct(reading));
}

function unbounded({ name, text, lead }: Reading, start: number, verb: string | undefined): Claim {
  return lead
    ? { category: 'Execute', confidence: 'likely', evidence: phraseAt(text, start), where: 'description' }
    : { category: 'Execute', confidence: 'unsure', evidence: verb ?? name, where: 'name' };
}

/**
 * Verbs in lists: after a comma, a colon, a bullet, `and`, `or`, `/`, or at the beginning of a sentence. Nouns list nothing
 * (ruling 16), so a word that is a thing as often as an act is passed over.
 */
function listedVerbs(text: string): Claim[] {
  const claims: Claim[] = [];
  const crud = /\bCRUD\b/i.exec(text)?.[0];
  if (crud)
    claims.push({ category: 'Destructive', confidence: 'likely', evidence: crud, where: 'description' });
  for (const match of text.matchAll(
    /(?:^|[,:;•*/(\-.]\s*|\blike |\band |\bor |\bto |\bfor )(?:and |or )?(\p{L}+)/giu,
  )) {
    const word = match[1]!;
    const verb = verbOf(word);
    const category = verb?.category;
    const noun = verb !== undefined && (ambiguous.has(verb.base) || verb.category === 'Financial');
    if (category && !noun && !/^(manag|us|work|interact|perform|handl|operat|access|control|run)/i.test(word))
      claims.push({ category, confidence: 'likely', evidence: word, where: 'description' });
  }
  return claims;
}
