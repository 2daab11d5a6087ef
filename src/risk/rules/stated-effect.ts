import type { Rule } from '../claim.ts';
import { negated } from '../reading/negation.ts';
import { quote } from '../reading/reading.ts';

const runs =
  /\b(this (tool |call )?(will )?(also )?(deploy|restart|reboot|install)s?\b[^.\n]{0,50}|(triggers?|starts?|initiates?) (a|the) (new )?(deployment|deploy|redeploy|restart|rolling restart|build)\b|runs? (the )?(migrations?|build|tests)\b[^.\n]{0,30}|and (deploys?|restarts?|runs?) (it|them|the \w+)\b|will (be )?(restart|redeploy|reboot)\w*\b)/i;
const marks =
  /\b((also )?marks? (it|them|the \w+|messages?|emails?) as (read|seen)|may mark \w+ as read|automatically (creates?|saves?|updates?|registers?) (a|an|the) [\w ]{3,40})/i;
const plainReads =
  / (list|get|search|find|read|fetch|describe|preview|check|count|retrieve|validate|show|view|docs|logs|status) /;

/** A side effect that the text states counts (rulings 10 and 26). */
export const statedEffect: Rule = {
  id: 'stated-effect',
  find(reading) {
    const read = plainReads.test(reading.spaced);
    const started = read ? undefined : quote(reading, runs);
    if (started && !negated(reading.text, reading.text.indexOf(started.evidence)))
      return { category: 'Execute', confidence: 'unsure', ...started };
    const marked = quote(reading, marks);
    return marked && { category: 'Write', confidence: 'likely', ...marked };
  },
};
