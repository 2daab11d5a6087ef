import type { Rule } from '../claim.ts';
import { affirmed } from '../reading/negation.ts';

const runs =
  /\b(this (tool |call )?(will )?(also )?(deploy|restart|reboot|install|starts? [\w ]{0,20}\b(work|run|job|crawl))s?\b[^.\n]{0,50}|(triggers?|starts?|initiates?) (a|the) (new )?(deployment|deploy|redeploy|restart|rolling restart|build|test run)\b|runs? (the |any )?(new |newer |pending )?(migrations?|build|tests)\b[^.\n]{0,30}|(and (deploys?|restarts?|runs?)|then (deploys|restarts|runs)) (it|them|the \w+|([\w-]+ ){0,3}tests)\b|the (website|server|application|app|service|instance|machine|container) (restarts|reboots)\b|recreat(es?|ing) (the )?containers\b|will (be )?(restart|redeploy|reboot)\w*\b)/gi;
const changes =
  /\b((also )?marks? (it|them|the \w+|messages?|emails?) as (read|seen)|may mark \w+ as read|automatically (creates?|saves?|updates?|registers?) (a|an|the) [\w ]{3,40}|or (creates?|adds?) (it|one|them)\b)/gi;
/** A file is the only output, or an answer beside which it is kept without being asked for (ruling 5). */
const saves =
  /\b(saves? (it|them) (to|in) |(images?|files?|results?|reports?|output|it|they) (will be|are|is) saved (relative )?(to|in|under) |returns the (generated|saved) [\w ]{0,20}file path|generates an? (audio|video|image) file)/gi;
const plainReads =
  / (list|get|search|find|read|fetch|describe|preview|check|count|retrieve|validate|show|view|docs|logs|status) /;

/** A side effect that the text states counts (rulings 10 and 26). */
export const statedEffect: Rule = {
  id: 'stated-effect',
  find(reading) {
    const run = plainReads.test(reading.spaced) ? undefined : affirmed(reading, runs);
    if (run) return { category: 'Execute', confidence: 'unsure', ...run };
    const change = affirmed(reading, changes) ?? affirmed(reading, saves);
    return change && { category: 'Write', confidence: 'likely', ...change };
  },
};
