import { createHash } from 'node:crypto';
import type { Definition } from '../catalogue/definition.ts';

/** SHA-256 over what a tool says of itself: changes when and only when the definition does. */
export const definitionHash = ({
  name,
  title,
  description,
  inputSchema,
  outputSchema,
  annotations,
}: Definition): string =>
  createHash('sha256')
    .update(JSON.stringify([name, title, description, inputSchema, outputSchema, annotations]))
    .digest('hex');
