import { gravestLeadAct, nameAct } from '../act.ts';
import type { Rule } from '../claim.ts';
import { phraseAt } from '../reading/sentences.ts';

const aboutDocs =
  /\b(docs|documentation|guide|guidelines|guidance|instructions|best practices|best practice|cheat ?sheet|tutorial|examples?|reference|knowledge base|boilerplate|how to|prompt)\b/;
const grave = /\b(delete|remove|run|execute|deploy|update|publish|save|create page|upload)\b/;

/** A tool that guides or documents is Read, whatever verb it uses (ruling 18). */
export const documentation: Rule = {
  id: 'documentation',
  find(reading) {
    const { spaced, lead, parameters, text } = reading;
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
