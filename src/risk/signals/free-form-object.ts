import type { Parameter } from '../reading/parameters.ts';
import { fromParameter, type Signal } from './signal.ts';

/** An object that names no field, and is not merely a map from names to texts or numbers. */
function isFree({ type, schema, path }: Parameter): boolean {
  if (type !== 'object' || path.split('.').length > 2) return false;
  const named =
    typeof schema.properties === 'object' &&
    schema.properties !== null &&
    Object.keys(schema.properties).length > 0;
  const others = schema.additionalProperties;
  const typed = typeof others === 'object' && others !== null && 'type' in others;
  const alternatives = 'anyOf' in schema || 'oneOf' in schema || 'allOf' in schema || '$ref' in schema;
  return !named && !typed && !alternatives && others !== false;
}

export const freeFormObject: Signal = {
  id: 'free-form-object',
  find({ parameters }, category) {
    const free = category === 'Read' ? undefined : parameters.find(isFree);
    return free && fromParameter(free);
  },
};
