import type { Parameter } from '../../risk/reading/parameters.ts';
import { type Adviser, always, argument, nothing, reachable, signalOf } from './condition.ts';

const schemeless = /\be\.g\.,? ["']?(?!\w+:\/\/)[\w-]+\.\w+/i;

/** In the form that the tool takes, as far as its text tells: a condition on another would refuse every call. */
function hostPattern({ words, description }: Parameter): string {
  if (/\b(hostname|ip)\b/i.test(description) && words === 'host') return '^<your host>$';
  if (words === 'host' || schemeless.test(description)) return '^(https://)?<your host>(/|$)';
  return /\bwebsocket\b/i.test(description) ? '^wss://<your host>(/|$)' : '^https://<your host>(/|$)';
}

export const urlAdvice: Adviser = (tool, parameters) => {
  const parameter = reachable(parameters, signalOf(tool, 'accepts-url')?.parameter);
  if (!parameter || !/string/.test(parameter.type)) return nothing;
  const path = argument(parameter);
  const host = {
    name: `${parameter.name} on your host`,
    reason: `Only you know which hosts ${parameter.name} may name.`,
    conditions: [{ path, op: 'regex' as const, value: hostPattern(parameter) }],
  };
  const web = {
    name: `${parameter.name} is a web address`,
    reason: `Refuses file:, data: and other schemes in ${parameter.name}.`,
    conditions: [{ path, op: 'regex' as const, value: '^https?://' }],
  };
  const isAddress = parameter.schema.format === 'uri' || parameter.schema.format === 'url';
  return { rules: always(parameter) && isAddress ? [web] : [], suggestions: [host] };
};
