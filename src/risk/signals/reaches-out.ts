import { acceptsUrl } from './accepts-url.ts';
import { type Signal, said } from './signal.ts';

const out =
  /\b(scrapes?|crawls?|search(es)? the (web|internet)|web search|(http|https) requests? to|any (url|website)|external (api|service|system|url|website)s?|webhooks?|navigates? to (a|an|the) (url|page|web)|publicly accessible|third[- ]party|fetch(es)? (the )?(content of )?(a |any )?(url|web ?page))\b/i;

/** The words must say that the call goes out; an address that is only stored does not. */
export const reachesOut: Signal = {
  id: 'reaches-out',
  find(reading, category) {
    const stated = said(reading, out);
    if (stated && !/ (list|get|delete) (\w+ )?webhooks? /.test(reading.spaced)) return stated;
    const goes =
      / (fetch|scrape|crawl|navigate|browse|goto|visit|download|open|extract|screenshot|render|request|import|capture) /.test(
        reading.spaced,
      );
    return goes ? acceptsUrl.find(reading, category) : undefined;
  },
};
