import { nameAct } from '../act.ts';
import { type Claim, gravest, type Rule } from '../claim.ts';
import { phraseAt } from '../reading/sentences.ts';
import { verbOf } from '../verbs.ts';

const hubLead =
  /^(manag|work with|interact with|handl|operat|administ|control|comprehensive|unified|all-in-one|full|perform (various|different|multiple|crud)|dispatch|proxy)/i;

/**
 * A tool that forwards to sub-operations: the gravest verb that its text lists counts; if it lists none, nothing bounds
 * it (rulings 1 and 16).
 */
export const hub: Rule = {
  id: 'hub',
  find(reading) {
    const { lead, text, spaced, parameters } = reading;
    const act = nameAct(reading);
    const named = act?.base === 'manage' || act?.base === 'handle' || act?.base === 'interact';
    const forwards = parameters.some(({ words }) =>
      /^(command|tool|tool name|operation|action|method|endpoint|intent)$/.test(words),
    );
    if (!named && !(hubLead.test(lead) && (forwards || !act))) return undefined;
    const start = Math.max(0, text.indexOf(lead));
    const listed = gravest(listedVerbs(text.slice(start, start + 700), start));
    if (listed) return listed;
    const evidence = phraseAt(text, start) || spaced.trim();
    if (
      parameters.some(
        ({ words, values }) => /^(action|operation|method|command)$/.test(words) && values.length > 1,
      )
    )
      return undefined;
    return evidence === spaced.trim()
      ? { category: 'Execute', confidence: 'unsure', evidence: act?.evidence ?? reading.name, where: 'name' }
      : { category: 'Execute', confidence: 'likely', evidence, where: 'description' };
  },
};

/** Verbs of a text that are plainly acts: in lists, after bullets or before an object. */
function listedVerbs(text: string, _start: number): Claim[] {
  const claims: Claim[] = [];
  for (const match of text.matchAll(
    /\b(create|add|update|edit|delete|remove|list|get|read|search|view|run|execute|start|stop|deploy|crud)\w{0,3}\b/gi,
  )) {
    const word = match[0].toLowerCase();
    const category = word === 'crud' ? 'Destructive' : verbOf(word)?.category;
    if (category) claims.push({ category, confidence: 'likely', evidence: match[0], where: 'description' });
  }
  return claims;
}
