import { createHash } from 'node:crypto';
import type { Definition } from '../catalogue/definition.ts';

/** The page of a tool and the data of its server both show it, and sorting keys is slow. */
const known = new WeakMap<Definition, string>();

/** SHA-256 over what a tool says of itself, whatever the order of its keys: changes when and only when the definition does. */
export function definitionHash(definition: Definition): string {
  const before = known.get(definition);
  if (before) return before;
  const { name, title, description, inputSchema, outputSchema, annotations } = definition;
  const text = JSON.stringify([name, title, description, inputSchema, outputSchema, annotations], sortedKeys);
  const hash = createHash('sha256').update(text).digest('hex');
  known.set(definition, hash);
  return hash;
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  const sorted = [...keys].sort();
  if (keys.every((key, at) => key === sorted[at])) return value;
  return Object.fromEntries(sorted.map((key) => [key, (value as Record<string, unknown>)[key]]));
}
