import { z } from 'zod';
import { categoryIds } from './vocabulary.ts';
import { webAddress } from './web-address.ts';

const text = z.string().trim().min(1);

/**
 * `vocabulary/techniques.yaml`; keys are ids. A technique with `exposure` concerns every tool that has all of its signals and
 * one of its categories; without, only the tools of servers that a case names.
 */
export const techniquesSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/),
  z.strictObject({
    label: text,
    summary: text.describe('One sentence: what it is'),
    explanation: text,
    help: text.describe('What helps against it, and what a call policy can do'),
    exposure: z
      .strictObject({
        signals: z.array(text).default([]),
        categories: z.array(z.enum(categoryIds)).default([]),
        common: z
          .boolean()
          .default(false)
          .describe('Many harmless tools show it too, so its cases come last on a page'),
        why: text.describe(
          'Completes "This tool …"; {evidence} is the parameter or words of its first signal',
        ),
      })
      .optional(),
  }),
);

/** `vocabulary/surfaces.yaml`: through what an attack comes in. */
export const surfacesSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/),
  z.strictObject({ label: text, summary: text }),
);

const listSchema = z.strictObject({
  name: text,
  edition: text,
  url: webAddress(),
  entries: z.record(z.string(), text),
});

/** `vocabulary/mappings.yaml`: entries of others' lists, ids and names, in the edition named. */
export const mappingsSchema = z.strictObject({ owasp: listSchema, atlas: listSchema, safe: listSchema });

/** `vocabulary/attack-changes.yaml`: what changed in the data set of attacks, the newest first. */
export const changelogSchema = z.array(z.strictObject({ date: z.iso.date(), change: text }));

export type Changelog = z.infer<typeof changelogSchema>;
export type Techniques = z.infer<typeof techniquesSchema>;
export type Surfaces = z.infer<typeof surfacesSchema>;
export type Mappings = z.infer<typeof mappingsSchema>;
