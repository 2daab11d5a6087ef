import { type Adviser, argument, nothing, reachable } from './condition.ts';

const amounts =
  /^(amount|total|price|value|unit amount|quantity|budget|daily budget|total amount|amount in cents|payment amount|limit price)$/;

export const amountAdvice: Adviser = (tool, parameters) => {
  if (tool.verdict.category !== 'Financial') return nothing;
  const named = parameters.find(({ words, type }) => amounts.test(words) && /number|integer/.test(type));
  const parameter = reachable(parameters, named?.path);
  if (!parameter) return nothing;
  return {
    rules: [],
    suggestions: [
      {
        name: `${parameter.name} within your limit`,
        reason: `Only you know how much ${parameter.name} may be, and in which unit the server counts.`,
        conditions: [{ path: argument(parameter), op: 'lte', value: '<your limit>' }],
      },
    ],
  };
};
