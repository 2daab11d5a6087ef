import { gravestLeadAct, nameAct } from '../act.ts';
import type { Claim, Rule } from '../claim.ts';
import type { Reading } from '../reading/reading.ts';
import { phraseAt } from '../reading/sentences.ts';

/** Names that say: money moves or is owed by this call (rulings 15, 19 and 20). */
const names =
  /^ (?:\w+ ){0,4}?(?:create|make|process|issue|record|add|new|submit|execute|initiate|send|capture|confirm|update|apply|allocate) (?:\w+ ){0,2}?(?:payments?|refunds?|payouts?|charges?|bank transactions?|transfers?|donations?|purchases?|trades?|stakes?|bets?|swaps?|orders? payment|credit notes? allocation|subscription charge|top ?ups?) $/;
const notYet =
  /\b(link|links|intent|method|methods|term|terms|draft|request|reminder|preview|simulat\w*|schedule|term|template|webhook|link|form|page)\b/;
const subscriptions =
  / (create|start|update|upgrade|activate|resume|change|modify) (\w+ )?(paid )?subscriptions? $/;
const billing = /\b(price|prices|billing|bill|charge|charged|invoice|payment method|paid|proration|plan)\b/i;
const numbers =
  / (create|buy|purchase|provision|order) (\w+ ){0,3}(incoming )?phone numbers?( (local|mobile|toll free))? $/;
const domains = / (register|buy|purchase|renew|order) (\w+ ){0,2}(domains?) /;
const leads =
  /^(buy|purchase|pay|charge|refund|donat|withdraw|plac\w+ (an? |a new )?(\w+ ){0,2}(order|bid|trade|bet)|transfer\w* (funds|money|sol|eth|usdc|tokens?|crypto)|finaliz\w+ (an? |the )?(draft )?invoice|record\w* (a |an )?(payment|expense)|mak\w+ (a |an )?(payment|purchase)|issu\w+ (a |an )?(refund|payout|card)|swap\w* (one |a |tokens?|crypto)|stak\w+ |mint\w* )/i;
const states =
  /\b(default payment method will be (used|charged)|consumes an? (free|prepaid) [\w ]{1,40}\byou already have|charges? the (customer|card|payment method)|will be charged immediately|(essentially|this is) issuing an invoice|this (will )?(purchase|buy|charge)s?\b[^.]{0,40}|places? an? (real |new |renewal |purchase )?order for|purchases? (a|the) (phone number|domain|number)|spends? real money|places? (an? )?orders? on (the )?(exchange|market))/i;

export const money: Rule = {
  id: 'money',
  find(reading) {
    const { lead, text, parameters } = reading;
    const spaced = reading.spaced.replace(/ v \d+ $/, ' ');
    if (
      / (list|get|search|find|read|fetch|describe|preview|check|count|retrieve|validate|calculate|estimate|delete|cancel|remove|void|simulate|show|view|lookup) /.test(
        spaced,
      )
    )
      return undefined;
    const about = `${spaced}${lead.slice(0, 120).toLowerCase()}`;
    if (notYet.test(about) && !numbers.test(spaced)) return undefined;
    if (names.test(spaced)) return fromName(reading);
    if (
      subscriptions.test(spaced) &&
      (billing.test(text) || parameters.some(({ words }) => billing.test(words)))
    )
      return fromName(reading);
    if (numbers.test(spaced) || domains.test(spaced)) return fromName(reading);
    if (leads.test(lead))
      return {
        category: 'Financial',
        confidence: 'likely',
        evidence: phraseAt(text, text.indexOf(lead)),
        where: 'description',
      };
    const stated = states.exec(text);
    return stated
      ? { category: 'Financial', confidence: 'likely', evidence: stated[0], where: 'description' }
      : undefined;
  },
};

function fromName(reading: Reading): Claim {
  const act = gravestLeadAct(reading) ?? nameAct(reading);
  return act
    ? { category: 'Financial', confidence: 'likely', evidence: act.evidence, where: act.where }
    : { category: 'Financial', confidence: 'likely', evidence: reading.name, where: 'name' };
}
