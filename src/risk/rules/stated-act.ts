import { type Act, gravestLeadAct, nameAct } from '../act.ts';
import { type Claim, gravity, type Rule } from '../claim.ts';

/**
 * What name and leading sentence say the call does. Where they agree that is certain. Where they differ the graver wins,
 * unless the name's verb is plainly a reading one: descriptions of reads mention other acts more often than they state them.
 */
export const statedAct: Rule = {
  id: 'stated-act',
  find(reading) {
    const name = nameAct(reading);
    const lead = gravestLeadAct(reading);
    if (!name || !lead) return one(name ?? lead);
    if (name.category === lead.category) return claim(lead, 'certain');
    return decide(name, lead);
  },
};

const plainReads = new Set([
  'get',
  'list',
  'search',
  'find',
  'fetch',
  'read',
  'describe',
  'count',
  'show',
  'preview',
  'lookup',
  'check',
]);

function decide(name: Act, lead: Act): Claim {
  const graver = gravity(lead.category) > gravity(name.category);
  if (name.doubtful && (graver ? !saysLittle(lead) : lead.category === 'Read')) return claim(lead, 'likely');
  if (plainReads.has(name.base) && lead.category !== 'Destructive') return claim(name, 'likely');
  if (saysLittle(lead) !== saysLittle(name))
    return saysLittle(lead) ? claim(name, 'likely') : claim(lead, 'likely');
  return graver ? claim(lead, 'unsure') : claim(name, 'likely');
}

/** Verbs that say little of what happens. */
const vague = new Set(
  'perform handle process use manage make take return provide access ask trigger start run get execute apply operate interact call collect issue submit use send plan chat report parse show'.split(
    ' ',
  ),
);

const saysLittle = ({ base, refined }: Act) => vague.has(base) && !refined;

const one = (act: Act | undefined) => (act ? claim(act, 'likely') : undefined);

const claim = ({ category, evidence, where }: Act, confidence: Claim['confidence']): Claim => ({
  category,
  confidence,
  evidence,
  where,
});
