import { pathAt } from '../../risk/reading/parameters.ts';
import { wordsOf } from '../../risk/reading/words.ts';
import { nameVerbOf, verbOf } from '../../risk/verbs.ts';
import { type Adviser, always, argument, nothing, reachable } from './condition.ts';

/** Where a listed value decided the verdict: the tool without its grave operations. */
export const operationAdvice: Adviser = (tool, parameters) => {
  if (!/^(listed-operation|hub)$/.test(tool.verdict.rule)) return nothing;
  const parameter = reachable(parameters, pathAt(tool.verdict.where));
  if (!parameter || !always(parameter)) return nothing;
  const reading = parameter.values.filter(readsOnly);
  if (reading.length === 0) return nothing;
  return {
    rules: [],
    suggestions: [
      {
        name: `${parameter.name} only reads`,
        reason: `This is the reading half of ${tool.verdict.name}.`,
        conditions: [{ path: argument(parameter), op: 'in', value: reading }],
      },
    ],
  };
};

function readsOnly(value: string): boolean {
  const verb = wordsOf(value)
    .map(({ lower }) => nameVerbOf(lower) ?? verbOf(lower))
    .find((one) => one);
  return verb?.category === 'Read';
}
