import { z } from 'zod';

/** A server's own claims about a tool; compared with the definition, never believed. */
interface Annotations {
  title?: string;
  readOnlyHint?: boolean;
  destructiveHint?: boolean;
  idempotentHint?: boolean;
  openWorldHint?: boolean;
}

/** Any JSON Schema fragment: servers send every shape there is, so every reader must check before use. */
export type JsonSchema = { [key: string]: unknown };

/** One entry of `tools/list`, as the server answered it. Unknown keys are kept. */
export interface Definition {
  name: string;
  title?: string;
  description?: string;
  inputSchema?: JsonSchema;
  outputSchema?: JsonSchema;
  annotations?: Annotations;
  [key: string]: unknown;
}

/** Only the name is insisted on: a strict schema would lose servers whose other fields are slightly off. */
export const definitionSchema = z.looseObject({ name: z.string() }) as unknown as z.ZodType<Definition>;
