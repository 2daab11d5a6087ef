import { named, type Signal, said } from './signal.ts';

const things =
  /^(issues?|comments?|emails?|mails?|messages?|threads?|reviews?|discussions?|tweets?|posts?|tickets?|conversations?|web|webpage|scrape|crawl|feed|rss|page|html|url|notes?|replies|inbox|transcripts?|prs?|wiki|forum|reddit|readme|snapshot|text|markdown|extract|listings?|videos?)$/;
const web =
  /\b(scrapes?|crawls?|fetch(es)? (the )?(content|a url|url|web ?page|page)s?|search(es)? (the )?(web|internet)|web search|contents? of (a |the )?(web ?)?page|from any url|web ?page content|website)\b/i;
const reading =
  / (get|list|search|read|fetch|find|retrieve|view|download|scrape|crawl|extract|browse|snapshot|content|research|navigate) /;
const own =
  / (docs|documentation|count|stats|status|label|labels|template|templates|types|schema|settings|metrics|versions?|statuses|fields|link types|create|events|emoji) /;

export const untrustedContent: Signal = {
  id: 'untrusted-content',
  find(tool, category) {
    if (own.test(tool.spaced)) return undefined;
    if (category === 'Read' && reading.test(tool.spaced)) {
      const thing = named(tool, things);
      if (thing) return thing;
    }
    return category === 'Read' || / (navigate|browse|goto) /.test(tool.spaced) ? said(tool, web) : undefined;
  },
};
