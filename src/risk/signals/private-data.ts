import type { Reading } from '../reading/reading.ts';
import { type Found, type Signal, said } from './signal.ts';

const things =
  /^(emails?|mails?|messages?|inbox|contacts?|conversations?|chats?|dms?|calendar|employees?|payroll|salary|salaries|timesheets?|leave|patients?|invoices?|customers?|transactions?|payments?|bank|recordings?|calls?|files?|drive|notes?|threads?|attachments?|photos?|activities|activity|athlete|profile|users?|members?|history|secrets?|memory|memories|drafts?|mailbox|onedrive|meetings?|cookies|clipboard|passwords?|billing|documents?|people|person)$/;
const notPrivate =
  / (docs|documentation|schema|types?|stats|statistics|count|template|templates|label|labels|event types|metrics|api|definitions?|settings|audit events|audit log|pipeline|deployment|release|merge|issue|commit|repository|package|console|network|trace|build|test|library|npm|component|icon|chart|coverage|quota|catalog) /;
const reads =
  / (get|list|search|read|fetch|find|retrieve|query|download|view|export|show|lookup|recall|describe|open) /;

/** Words for private things in one trade and for machines' in another, with what else must be spoken of. */
const onlyWith: [RegExp, RegExp][] = [
  [/^events?$/, /\b(calendars?|attendees?|webinars?|appointments?)\b/i],
  [/^health$/, /\b(patients?|medical|fitness|sleep)\b/i],
  [/^subscriptions?$/, /\bcustomers?\b/i],
  [/^transcripts?$/, /\b(calls?|meetings?|conversations?|interviews?)\b/i],
];

/** Where a company's or a person's own papers lie. */
const stores =
  /\b(google drive|onedrive|dropbox|(company|internal|private|personal) (documents?|files?|data|knowledge))\b/i;

function privateWord({ words, text, spaced, parameters }: Reading): Found | undefined {
  const about = `${spaced} ${text} ${parameters.map((one) => one.words).join(' ')}`;
  const word = words.find(
    ({ lower }) =>
      things.test(lower) || onlyWith.some(([thing, company]) => thing.test(lower) && company.test(about)),
  );
  return word && { evidence: word.text, where: 'name' };
}

export const privateData: Signal = {
  id: 'private-data',
  find(reading, category) {
    if (category !== 'Read' || notPrivate.test(reading.spaced)) return undefined;
    if (/\b(documentation|docs)\b/i.test(reading.lead) || !reads.test(reading.spaced)) return undefined;
    return privateWord(reading) ?? (stores.test(reading.lead) ? said(reading, stores) : undefined);
  },
};
