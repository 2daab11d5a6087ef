import type { Parameter } from '../../risk/reading/parameters.ts';
import { type Adviser, argument, type Judged, nothing, reachable, signalOf } from './condition.ts';

/** The surest first: where mail goes, then where other messages go, then whom an id names. */
const receives = [
  /^(to|recipients?|recipient email|to email|to address)$/,
  /^(email|email address|cc|phone number|to number|channel|channel id|chat id|conversation sid|room id)$/,
  /^user id$/,
];
/** Below these stands who sends, or where answers go. */
const sends = /(^|\.)(from|sender|reply_?to)\./i;
/** The user whose mailbox it is sends. */
const mailbox = /mailbox/i;

export const recipientAdvice: Adviser = (tool, parameters) => {
  if (!signalOf(tool, 'sends-as-user')) return nothing;
  const candidates = mailbox.test(`${tool.verdict.name} ${tool.definition.description}`)
    ? parameters.filter(({ words }) => words !== 'user id')
    : parameters;
  const parameter = reachable(parameters, recipient(candidates)?.path);
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

/** One address alone: a list of them could end in the right domain and begin elsewhere. */
const oneOfDomain = '^[^@,;\\s]+@<your domain>$';

/** Found by the surest word, and at the top before within objects. */
function recipient(parameters: Parameter[]): Parameter | undefined {
  const texts = parameters
    .filter(({ type, path }) => type.includes('string') && !sends.test(path))
    .sort((a, b) => depth(a) - depth(b));
  return receives.map((words) => texts.find((one) => words.test(one.words))).find((one) => one);
}

const depth = ({ path }: Parameter) => path.split('.').length;

const takesMail = ({ verdict }: Judged, { words, schema, description }: Parameter): boolean =>
  schema.format === 'email' ||
  [words, description, verdict.name].some((text) => /e-?mail|mail\b/i.test(text));
