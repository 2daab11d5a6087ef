import type { Rule } from '../claim.ts';

const things =
  /\b(info|information|status|details?|stats|statistics|overview|summary|docs|help|history|logs?|metrics|list|lists|results?|usage|version|health|reports?|insights|analytics|search|schema|schemas|metadata|balance|price|prices|quote|weather|time|news|trends?|diagnostics|thinking|thoughts?|calculator|examples?|data|crawling|research|map|directions|geocode|matrix|elevation|changes|context|types|snapshot|timeline|screenshot|completion|model|query)\b/;

/** A name without a verb that is the name of something to look at. */
export const namedThing: Rule = {
  id: 'named-thing',
  find({ spaced, words }) {
    const match = things.exec(spaced);
    if (!match) return undefined;
    const evidence = words.find(({ lower }) => lower === match[0])?.text;
    return evidence ? { category: 'Read', confidence: 'unsure', evidence, where: 'name' } : undefined;
  },
};
