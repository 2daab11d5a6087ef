import { named, type Signal } from './signal.ts';

const sends =
  /^(send|reply|post|forward|invite|comment|respond|publish|tweet|broadcast|dm|notify|share|message)$/;
const things =
  / (email|emails|mail|message|messages|sms|mms|comment|comments|reply|invitation|invite|invites|post|tweet|notification|dm|thread|note|chat|letter|campaign|whatsapp|broadcast|announcement|review) /;
const others = /\b(internal|private|local) (note|message)\b/i;

export const sendsAsUser: Signal = {
  id: 'sends-as-user',
  find(reading, category) {
    if (
      category === 'Read' ||
      category === 'Destructive' ||
      others.test(reading.lead) ||
      / (install|script|hook) /.test(reading.spaced)
    )
      return undefined;
    const verb = named(reading, sends);
    if (
      verb &&
      (things.test(reading.spaced) ||
        /\b(messages?|e-?mails?|sms|comments?|repl(y|ies)|invit\w+|notifications?|posts?)\b/i.test(
          reading.lead,
        ))
    )
      return verb;
    return / (create|add|start) /.test(reading.spaced) &&
      / (comment|comments|reply|invitation|message|call) /.test(reading.spaced)
      ? named(reading, /^(comment|comments|reply|invitation|message|call)$/)
      : undefined;
  },
};
