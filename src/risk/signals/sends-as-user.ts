import type { Reading } from '../reading/reading.ts';
import { type Found, parameterNamed, type Signal } from './signal.ts';

const sends =
  /^(send|reply|post|forward|invite|comment|respond|publish|tweet|broadcast|dm|notify|share|message)$/;
const creates = /^(create|add|start|push)$/;
/** With these a message or comment is handled, and nobody gets one. */
const handles =
  /^(update|edit|set|unset|move|copy|pin|unpin|mark|resolve|duplicate|compose|test|draft|modify|transform|install|delete|remove|archive|trash)$/;
const handled = / (draft|feedback|recording|subscription|reaction|template|install|script|hook) /;

const things =
  / (email|emails|mail|message|messages|sms|mms|comment|comments|reply|invitation|invite|invites|post|tweet|notification|dm|thread|note|chat|letter|campaign|whatsapp|broadcast|announcement|review) /;
const spokenOf = /\b(messages?|e-?mails?|sms|comments?|repl(y|ies)|invit\w+|notifications?)\b/i;
/** A link that is only made reaches nobody yet. */
const shared = /\b(sends?|sending|invit\w+|notif\w+)\b/i;
const created = /^(comments?|reply|invitation|message|call|post|tweet)$/;
/** Notes under somebody's issue, not those in a book of one's own. */
const discussed = /\b(issue|merge request|comment|discussion)\b/i;
const others = /\b(internal|private|local) (note|message)\b|\bto a test inbox\b/i;

const tells =
  /^(send (updates|notifications?|invites?|invitations?)|notify( (customers?|users?|attendees))?)$/;

/** By the first word of the name that says what is done: a noun like "message" is a verb only there. */
function byName({ words, spaced, lead }: Reading): Found | undefined {
  const act = words.find(({ lower }) => sends.test(lower) || creates.test(lower) || handles.test(lower));
  if (!act || handles.test(act.lower)) return undefined;
  if (sends.test(act.lower)) {
    const rest = spaced.replace(` ${act.lower} `, ' ');
    const sent = act.lower === 'share' ? shared.test(lead) : things.test(rest) || spokenOf.test(lead);
    return sent && !/ template /.test(spaced) ? { evidence: act.text, where: 'name' } : undefined;
  }
  const noun = words.find(
    ({ lower }) => created.test(lower) || (/^(note|thread)$/.test(lower) && discussed.test(lead)),
  );
  return noun && !handled.test(spaced) ? { evidence: noun.text, where: 'name' } : undefined;
}

export const sendsAsUser: Signal = {
  id: 'sends-as-user',
  find(reading, category) {
    if (category === 'Read') return undefined;
    const byParameter = parameterNamed(reading, tells);
    if (byParameter || category === 'Destructive' || others.test(reading.lead)) return byParameter;
    return byName(reading);
  },
};
