import { z } from 'zod';
import { webAddress } from './web-address.ts';

export const ecosystems = ['npm', 'pypi', 'go', 'oci', 'remote'] as const;

const text = z.string().trim().min(1);

/** How a server is started: what follows the executable, and harmless placeholders for what it insists on. */
const startSchema = z.strictObject({
  bin: text
    .optional()
    .describe("Which of the package's executables; needed only where the package has several"),
  args: z.array(z.string()).default([]).describe('Arguments after the executable'),
  env: z
    .record(z.string(), z.string())
    .default({})
    .describe('Placeholder environment; never a real credential'),
  files: z
    .record(z.string().startsWith('/'), z.string())
    .default({})
    .describe('Placeholder files by absolute path inside the sandbox'),
});

const packageSchema = z.strictObject({
  ecosystem: z.enum(ecosystems),
  name: text,
  version: text.optional().describe('Only to hold a server at an older release; the newest otherwise'),
  downloads: z
    .strictObject({ monthly: z.int().nonnegative(), asOf: z.string().regex(/^\d{4}-\d{2}$/) })
    .optional()
    .describe("Downloads a month by the registry's own count, and the month they were read"),
});

/** `server.yaml`: what a person knows about a server. Its id is the name of its folder. */
export const serverSchema = z.strictObject({
  name: text,
  vendor: text,
  official: z.boolean().describe('True when the vendor of the product publishes the server itself'),
  homepage: webAddress(),
  repository: webAddress().optional(),
  description: text,
  tags: z.array(z.string().regex(/^[a-z0-9-]+$/)).default([]),
  package: packageSchema,
  start: startSchema.optional().describe('Absent for a server that is only listed'),
  profiles: z
    .record(z.string().regex(/^[a-z0-9-]+$/), startSchema.partial().extend({ description: text }))
    .default({})
    .describe('Other ways to start it that change its tool list'),
  capture: z.string().default('default').describe('The profile whose tools are captured: the widest'),
  listed: z
    .strictObject({
      from: webAddress(),
      file: text,
      date: z.iso.date(),
      note: text,
      quoted: z
        .array(text)
        .optional()
        .describe(
          'Tools whose descriptions are the words of the list; absent where all are, the others are in ours',
        ),
    })
    .optional()
    .describe('For a server that cannot be started: the public list its tools were copied from'),
  movedTo: z.string().optional().describe('The id that replaced this one; a redirect is built'),
});

export type ServerEntry = z.infer<typeof serverSchema>;
export type StartProfile = z.infer<typeof startSchema>;
export type Ecosystem = (typeof ecosystems)[number];
