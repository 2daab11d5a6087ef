import type { Reading } from '../reading/reading.ts';
import { type Found, type Signal, said } from './signal.ts';

const things =
  /^(issues?|comments?|emails?|messages?|threads?|reviews?|discussions?|tweets?|posts?|tickets?|conversations?|attachments?|web|webpage|scrape|crawl|feed|rss|page|html|notes?|replies|transcripts?|prs?|wiki|forum|reddit|readme|text|markdown|extract|listings?|videos?)$/;

/** Words for what strangers wrote in one trade and for something of one's own in another, with what else must be said. */
const onlyWith: [thing: RegExp, company: RegExp][] = [
  [/^snapshot$/, /\b(browser|page|ui|screen)\b/i],
  [/^inbox$/, /\b(messages|e?-?mails)\b/i],
  // "Mail" begins the names of rules, folders and tokens of a mailbox; where it ends a name it is what was written.
  [/^mails?$/, / mails? $/],
];

const web =
  /\b(scrapes?|crawls?|fetch(es)? (the )?(content|a url|url|web ?page|page)s?|search(es)? (the )?(web|internet)|web search|contents? of (a |the )?(web ?)?page|from any url|web ?page content|(maps?|urls \w+ (of|on|under)|contents? (of|from)) (an?|one|any|the) website)\b/i;
const reading =
  / (get|list|search|read|fetch|find|retrieve|view|download|scrape|crawl|extract|browse|snapshot|content|research|navigate|details) /;
const own =
  / (docs|documentation|count|stats|status|label|labels|template|templates|types|schema|settings|metrics|versions?|statuses|fields|link types|create|events|emoji|credit notes?|page performance|page waterfall|post install|quota|campaigns?|sent|logs?) /;

function thingOf({ words, spaced, lead }: Reading): Found | undefined {
  const word = words.find(
    ({ lower }) =>
      things.test(lower) ||
      onlyWith.some(([thing, company]) => thing.test(lower) && company.test(lead + spaced)),
  );
  return word && { evidence: word.text, where: 'name' };
}

export const untrustedContent: Signal = {
  id: 'untrusted-content',
  find(tool, category) {
    if (own.test(tool.spaced)) return undefined;
    const thing = category === 'Read' && reading.test(tool.spaced) ? thingOf(tool) : undefined;
    if (thing) return thing;
    return category === 'Read' || / (navigate|browse|goto|scrape|crawl) /.test(tool.spaced)
      ? said(tool, web)
      : undefined;
  },
};
