import { createHash } from 'node:crypto';
import type { Definition } from '../catalogue/definition.ts';

/** The page of a tool and the data of its server both show it, and sorting keys is slow. */
const known = new WeakMap<Definition, string>();

/**
 * SHA-256 over a tool's name, title, description, schemas and annotations, whatever the order of their keys: it changes when
 * and only when one of these does.
 */
export function definitionHash(definition: Definition): string {
  const before = known.get(definition);
  if (before) return before;
  const { name, title, description, inputSchema, outputSchema, annotations } = definition;
  const parts = [name, title, description, inputSchema, outputSchema, annotations];
  const hash = createHash('sha256')
    .update(JSON.stringify(parts.map(inOrder)))
    .digest('hex');
  known.set(definition, hash);
  return hash;
}

/** The same value with its keys sorted. A replacer of `JSON.stringify` would do it too, only slower. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const sorted: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort()) sorted[key] = inOrder((value as Record<string, unknown>)[key]);
  return sorted;
}
