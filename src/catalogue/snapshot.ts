import { z } from 'zod';
import { definitionSchema } from './definition.ts';
import { ecosystems } from './server.ts';
import { webAddress } from './web-address.ts';

const packageRef = z.strictObject({
  ecosystem: z.enum(ecosystems),
  name: z.string(),
});

const introspected = z.strictObject({
  kind: z.literal('introspected'),
  package: packageRef.extend({ version: z.string(), integrity: z.string() }),
  protocolVersion: z.string(),
  server: z.strictObject({ name: z.string(), version: z.string(), title: z.string().optional() }),
  capabilities: z.record(z.string(), z.unknown()),
  instructions: z.string().optional(),
  profile: z.string(),
  /** The arguments after the executable, so that a reader can repeat the run. */
  args: z.array(z.string()),
  sandbox: z.enum(['bubblewrap', 'container']),
  captured: z.iso.date(),
  generator: z.string(),
});

const listed = z.strictObject({
  kind: z.literal('listed'),
  package: packageRef,
  from: webAddress(),
  captured: z.iso.date(),
  generator: z.string(),
});

/** `tools.json`: what a server answered, and how we know. Tools are sorted by name. */
export const snapshotSchema = z.strictObject({
  generated: z.string(),
  provenance: z.discriminatedUnion('kind', [introspected, listed]),
  /** What was odd about the answer (duplicate names, damaged schemas); shown on the server's page. */
  remarks: z.array(z.string()).default([]),
  /** Names of the tools that each other profile lists. */
  profiles: z.record(z.string(), z.array(z.string())).default({}),
  /** What each definition costs in a prompt, in the order of `tools`: tokens of the o200k encoding. */
  tokens: z.array(z.int()).default([]),
  tools: z.array(definitionSchema),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
export type Provenance = Snapshot['provenance'];
