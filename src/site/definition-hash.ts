import { createHash } from 'node:crypto';
import type { Definition } from '../catalogue/definition.ts';

/** SHA-256 over what a tool says of itself, whatever the order of its keys: changes when and only when the definition does. */
export const definitionHash = ({
  name,
  title,
  description,
  inputSchema,
  outputSchema,
  annotations,
}: Definition): string =>
  createHash('sha256')
    .update(JSON.stringify([name, title, description, inputSchema, outputSchema, annotations], sortedKeys))
    .digest('hex');

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
