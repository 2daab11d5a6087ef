import type { Parameter } from '../../risk/reading/parameters.ts';
import { type Adviser, argument, type Judged, nothing, reachable, signalOf } from './condition.ts';

/** The surest first: where mail goes, then where other messages go, then whom an id names. */
const receives = [
  /^(to|recipients?|recipient email|to email|to address)$/,
  /^(email|email address|cc|phone number|to number|channel|channel id|chat id|conversation sid|room id)$/,
  /^user id$/,
];
/** One address alone: a list of them could end in the right domain and begin elsewhere. */
const oneOfDomain = '^[^@,;\\s]+@<your domain>$';

export const recipientAdvice: Adviser = (tool, parameters) => {
  if (!signalOf(tool, 'sends-as-user')) return nothing;
  const parameter = reachable(parameters, recipient(tool, parameters)?.path);
  if (!parameter) return nothing;
  return {
    rules: [],
    suggestions: [
      {
        name: `${parameter.name} among your own`,
        reason: `Only you know whom ${parameter.name} may name.`,
        conditions: [
          takesMail(tool, parameter)
            ? { path: argument(parameter), op: 'regex', value: oneOfDomain }
            : { path: argument(parameter), op: 'in', value: ['<a recipient you expect>'] },
        ],
      },
    ],
  };
};

/** By the surest word, at the top: what stands deeper is often left out, and may be the sender. */
function recipient(tool: Judged, parameters: Parameter[]): Parameter | undefined {
  const texts = parameters.filter(
    (one) => one.type.includes('string') && !one.path.includes('.') && !isMailbox(one, tool, parameters),
  );
  return receives.map((words) => texts.find((one) => words.test(one.words))).find((one) => one);
}

/** A user's id may be the mailbox from which a mail goes out: where a text says so, or others receive it. */
const isMailbox = ({ words }: Parameter, { definition }: Judged, parameters: Parameter[]): boolean =>
  words === 'user id' &&
  (/mailbox/i.test(`${definition.name} ${definition.description}`) ||
    parameters.some((one) => /recipients/.test(one.words)));

const phones = /\b(phone|sms|whatsapp|e\.164|number)\b/i;

const takesMail = ({ verdict }: Judged, { words, schema, description }: Parameter): boolean =>
  schema.format === 'email' ||
  ([words, description, verdict.name].some((text) => /mail/i.test(text)) && !phones.test(description));
