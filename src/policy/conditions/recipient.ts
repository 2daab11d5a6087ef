import type { Parameter } from '../../risk/reading/parameters.ts';
import { type Adviser, always, argument, nothing, reachable, signalOf } from './condition.ts';

const receives =
  /^(to|recipient|recipients|recipient email|email|to email|email address|to address|cc|phone number|to number|channel|channel id|chat id|user id|conversation sid|room id)$/;

/** An address in there says who sends or where answers go. */
const ofSender = /\b(from|sender|reply_?to)\./i;
const phones = /\b(phone|sms|whatsapp|e\.164|number)\b/i;

/** A user's id may be the mailbox from which a mail goes out: where a text says so, or others receive it. */
const isMailbox = ({ words }: Parameter, text: string, parameters: Parameter[]): boolean =>
  words === 'user id' &&
  (/\bmailbox\b/i.test(text) || parameters.some((one) => /recipients/.test(one.words)));

export const recipientAdvice: Adviser = (tool, parameters) => {
  if (!signalOf(tool, 'sends-as-user')) return nothing;
  const { name, description } = tool.definition;
  const named = parameters.filter(
    (one) =>
      receives.test(one.words) &&
      one.type.includes('string') &&
      !ofSender.test(one.path) &&
      !isMailbox(one, `${name} ${description}`, parameters),
  );
  const parameter = reachable(parameters, (named.find(always) ?? named.find(atTop))?.path);
  if (!parameter) return nothing;
  return {
    rules: [],
    suggestions: [
      {
        name: `${parameter.name} among your own`,
        reason: `Only you know whom ${parameter.name} may name.`,
        conditions: takesMail(parameter)
          ? [{ path: argument(parameter), op: 'regex', value: '@<your domain>$' }]
          : [{ path: argument(parameter), op: 'in', value: ['<a recipient you expect>'] }],
      },
    ],
  };
};

/** What stands deeper is often left out, and a condition on it would refuse such a call. */
const atTop = ({ path }: Parameter): boolean => !path.includes('.');

const takesMail = ({ words, description }: Parameter): boolean =>
  /mail/.test(words) || (/^(to|cc|recipients?)$/.test(words) && !phones.test(description));
