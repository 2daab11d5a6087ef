import type { Tool } from '../../catalogue/tool.ts';
import type { Parameter } from '../../risk/reading/parameters.ts';
import type { SignalFinding } from '../../risk/verdict.ts';
import type { ArgumentRule, Suggestion } from '../model.ts';

export type Judged = Pick<Tool, 'definition' | 'verdict'>;

/** What a schema and its signals let us say about arguments: rules that we know, suggestions that only the reader can fill in. */
export interface ArgumentAdvice {
  rules: ArgumentRule[];
  suggestions: Suggestion[];
}

export type Adviser = (tool: Judged, parameters: Parameter[]) => ArgumentAdvice;

export const nothing: ArgumentAdvice = { rules: [], suggestions: [] };

export const signalOf = ({ verdict }: Judged, id: string): SignalFinding | undefined =>
  verdict.signals.find((signal) => signal.id === id);

/** The parameter that a signal names, if a condition can reach it: at the top or in objects, not in lists, no dot in a key. */
export function reachable(parameters: Parameter[], path: string | undefined): Parameter | undefined {
  const parameter = parameters.find((one) => one.path === path);
  if (!parameter || parameter.path.includes('[]') || parameter.name.includes('.')) return undefined;
  return parameter;
}

/** Given in every call: a condition on an argument that is left out refuses the call. */
export const always = ({ required, path }: Parameter): boolean => required && !path.includes('.');

export const argument = ({ path }: Parameter): string => `args.${path}`;
