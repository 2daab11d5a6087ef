import { type Adviser, always, argument, nothing, reachable, signalOf } from './condition.ts';

/** No two dots in a row: RE2 has no look-ahead to say it shorter. */
const noWayUp = '^(?:[^.]|\\.(?:[^.]|$))*$';

export const pathAdvice: Adviser = (tool, parameters) => {
  const parameter = reachable(parameters, signalOf(tool, 'file-path')?.parameter);
  if (!parameter || !/string/.test(parameter.type)) return nothing;
  const path = argument(parameter);
  const below = {
    name: `${parameter.name} below your folder`,
    reason: `Only you know which folder ${parameter.name} may name.`,
    conditions: [{ path, op: 'regex' as const, value: '^<your folder>/' }],
  };
  const up = {
    name: `no way up in ${parameter.name}`,
    reason: `A ${parameter.name} with ".." leads out of the folder that it seems to be in.`,
    conditions: [{ path, op: 'regex' as const, value: noWayUp }],
  };
  return { rules: always(parameter) && parameter.type === 'string' ? [up] : [], suggestions: [below] };
};
