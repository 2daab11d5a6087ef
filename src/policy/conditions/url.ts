import { type Adviser, always, argument, nothing, reachable, signalOf } from './condition.ts';

export const urlAdvice: Adviser = (tool, parameters) => {
  const parameter = reachable(parameters, signalOf(tool, 'accepts-url')?.parameter);
  if (!parameter || !/string/.test(parameter.type)) return nothing;
  const path = argument(parameter);
  const host = {
    name: `${parameter.name} on your host`,
    reason: `Only you know which hosts ${parameter.name} may name.`,
    conditions: [{ path, op: 'regex' as const, value: '^https://<your host>/' }],
  };
  const web = {
    name: `${parameter.name} is a web address`,
    reason: `Refuses file:, data: and other schemes in ${parameter.name}.`,
    conditions: [{ path, op: 'regex' as const, value: '^https?://' }],
  };
  const isAddress = parameter.schema.format === 'uri' || parameter.schema.format === 'url';
  return { rules: always(parameter) && isAddress ? [web] : [], suggestions: [host] };
};
