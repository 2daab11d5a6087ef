import { type Adviser, argument, nothing, reachable } from './condition.ts';

const flags =
  /^(dry run|dryrun|preview|validate only|check only|read only|readonly|simulate|what if|test mode)$/;

/** A flag with which the call only rehearses or reads. */
export const rehearsalAdvice: Adviser = (tool, parameters) => {
  if (tool.verdict.category === 'Read') return nothing;
  const named = parameters.find(({ words, type }) => flags.test(words) && type === 'boolean');
  const parameter = reachable(parameters, named?.path);
  if (!parameter) return nothing;
  return {
    rules: [],
    suggestions: [
      {
        name: `only with ${parameter.name}`,
        reason: `With ${parameter.name} a call only rehearses or reads.`,
        conditions: [{ path: argument(parameter), op: 'eq', value: true }],
      },
    ],
  };
};
