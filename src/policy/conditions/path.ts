import type { Parameter } from '../../risk/reading/parameters.ts';
import { read } from '../../risk/reading/reading.ts';
import { pathsOf } from '../../risk/signals/file-path.ts';
import type { ArgumentRule, Suggestion } from '../model.ts';
import { type Adviser, always, argument, nothing, reachable, signalOf } from './condition.ts';

/** No two dots in a row: RE2 has no look-ahead to say it shorter. */
const noWayUp = '^(?:[^.]|\\.(?:[^.]|$))*$';

export const pathAdvice: Adviser = (tool, parameters) => {
  if (!signalOf(tool, 'file-path')) return nothing;
  const paths = pathsOf(read(tool.definition))
    .flatMap(({ path }) => reachable(parameters, path) ?? [])
    .filter(({ type }) => type.includes('string'));
  return {
    rules: paths.filter((one) => always(one) && one.type === 'string').map(staysWithin),
    suggestions: paths.map(belowFolder),
  };
};

const staysWithin = (parameter: Parameter): ArgumentRule => ({
  name: `no way up in ${parameter.name}`,
  reason: `Parameter ${parameter.name} with ".." leads out of the folder that it seems to be in.`,
  conditions: [{ path: argument(parameter), op: 'regex', value: noWayUp }],
});

const belowFolder = (parameter: Parameter): Suggestion => ({
  name: `${parameter.name} below your folder`,
  reason: `Only you know which folder ${parameter.name} may name.`,
  conditions: ['^<your folder>(/|$)', noWayUp].map((value) => ({
    path: argument(parameter),
    op: 'regex',
    value,
  })),
});
