import { named, type Signal } from './signal.ts';

const things =
  /^(emails?|mails?|messages?|inbox|contacts?|conversations?|chats?|dms?|calendar|events?|employees?|payroll|salary|salaries|timesheets?|leave|patients?|health|invoices?|customers?|transactions?|payments?|bank|transcripts?|recordings?|calls?|files?|drive|notes?|threads?|attachments?|photos?|activities|activity|athlete|profile|users?|members?|history|secrets?|memory|memories|drafts?|mailbox|onedrive|meetings?|cookies|clipboard|passwords?|billing|subscriptions?|documents?|people|person)$/;
const notPrivate =
  / (docs|documentation|schema|types?|stats|statistics|count|template|templates|label|labels|event types|metrics|api|definitions?|settings|audit events|pipeline|deployment|release|merge|issue|commit|repository|package|console|network|trace|build|test|library|npm|component|icon|chart) /;

export const privateData: Signal = {
  id: 'private-data',
  find(reading, category) {
    if (
      category !== 'Read' ||
      notPrivate.test(reading.spaced) ||
      /\b(documentation|docs)\b/i.test(reading.lead)
    )
      return undefined;
    if (
      !/ (get|list|search|read|fetch|find|retrieve|query|download|view|export|show|lookup|recall|describe|open) /.test(
        reading.spaced,
      )
    )
      return undefined;
    return named(reading, things);
  },
};
