import { gravestLeadAct, nameAct } from '../act.ts';
import type { Rule } from '../claim.ts';
import { quote, type Reading } from '../reading/reading.ts';
import { phraseAt } from '../reading/sentences.ts';
import type { Evidence } from '../verdict.ts';

const aboutDocs =
  /\b(docs|documentation|guide|guidelines|guidance|instructions|best practices|best practice|cheat ?sheet|tutorial|examples?|reference|knowledge base|boilerplate|how to|prompt)\b/;
/** What it gives is instructions, and not to somebody who then acts: whoever reads them does. */
const instructs =
  /(^|\bworkflow that )(provid|return|giv|load)\w* (a list of )?([\w-]+ ){0,3}(instructions|guidance|guidelines|best practices)\b(?! (in)?to (an?|the|your|its)\b)/i;
/** The same of a tool that takes nothing in and so has nothing to act on. */
const guides =
  /\bprovides? [\w ]{0,20}(guidance|guidelines|instructions|best practices)\b|\bas part of (its|the) workflow\b/i;
const grave = /\b(delete|remove|run|execute|deploy|update|publish|save|create page|upload)\b/;

/** A tool that guides or documents is Read, whatever verb it uses (ruling 18). */
export const documentation: Rule = {
  id: 'documentation',
  find(reading) {
    const { spaced, lead, parameters, text } = reading;
    const instructions = quoteLead(reading, instructs);
    if (instructions) return { category: 'Read', confidence: 'likely', ...instructions };
    const guided = parameters.length === 0 && !grave.test(spaced) ? quote(reading, guides) : undefined;
    if (guided) return { category: 'Read', confidence: 'likely', ...guided };
    if ((gravestLeadAct(reading)?.category ?? 'Read') !== 'Read') return undefined;
    const name = aboutDocs.exec(spaced);
    const first = lead.slice(0, 160);
    const provides =
      /^(the mcp tool )?(provid|return|retriev|get|fetch|offer|explain|show|list|search|answer|guid|describ|suppl|deliver|load|find|look)/i.test(
        first,
      );
    const documents = aboutDocs.exec(first.toLowerCase());
    if (grave.test(spaced)) return undefined;
    if (!provides && (nameAct(reading)?.category ?? 'Read') !== 'Read') return undefined;
    if (name && (provides || documents))
      return {
        category: 'Read',
        confidence: 'certain',
        evidence: first ? phraseAt(text, text.indexOf(lead)) : name[0],
        where: first ? 'description' : 'name',
      };
    if (provides && documents && parameters.every(({ required }) => !required))
      return {
        category: 'Read',
        confidence: 'likely',
        evidence: phraseAt(text, text.indexOf(lead)),
        where: 'description',
      };
    return undefined;
  },
};

/** A match in the leading sentence. */
function quoteLead({ lead, text }: Reading, pattern: RegExp): Evidence | undefined {
  const match = pattern.exec(lead.slice(0, 200));
  return match
    ? { evidence: phraseAt(text, text.indexOf(lead) + match.index), where: 'description' }
    : undefined;
}
