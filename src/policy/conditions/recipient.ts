import { type Adviser, argument, nothing, reachable, signalOf } from './condition.ts';

const receives =
  /^(to|recipient|recipients|recipient email|email|to email|email address|to address|cc|phone number|to number|channel|channel id|chat id|user id|conversation sid|room id)$/;

export const recipientAdvice: Adviser = (tool, parameters) => {
  if (!signalOf(tool, 'sends-as-user')) return nothing;
  const named = parameters.find(({ words, type }) => receives.test(words) && type.includes('string'));
  const parameter = reachable(parameters, named?.path);
  if (!parameter) return nothing;
  const isMail = /mail|^(to|cc|recipients?)$/.test(parameter.words) && !/phone|channel/.test(parameter.words);
  return {
    rules: [],
    suggestions: [
      {
        name: `${parameter.name} among your own`,
        reason: `Only you know whom ${parameter.name} may name.`,
        conditions: isMail
          ? [{ path: argument(parameter), op: 'regex', value: '@<your domain>$' }]
          : [{ path: argument(parameter), op: 'in', value: ['<a recipient you expect>'] }],
      },
    ],
  };
};
