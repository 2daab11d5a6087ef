import { z } from 'zod';
import { categoryIds } from './vocabulary.ts';
import { webAddress } from './web-address.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** A day, a month or a year: as exact as the sources are. Quoted in YAML, or a year would be a number. */
const when = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a day, month or year in quotes: "2026-05-08"');

export const attackKinds = ['incident', 'vulnerability', 'technique'] as const;
const preventionVerdicts = ['stops', 'limits', 'none'] as const;
const preventionMeans = ['deny', 'ask', 'limit', 'condition', 'hide'] as const;

const callSchema = z.strictObject({
  tool: text,
  arguments: z.record(z.string(), z.unknown()).default({}),
  times: z
    .int()
    .min(2)
    .max(1000)
    .optional()
    .describe('Sent so often within one minute; the last one is judged'),
  refused: z.boolean().describe('Whether the policy must refuse it'),
  note: text.describe('What the call is: a step of the attack, or the legitimate call beside it'),
});

const replaySchema = z.strictObject({
  server: id
    .optional()
    .describe('A server of the catalogue; the tools of the policy and the calls are then of its snapshot'),
  policy: z.string().min(1).describe("A complete policy in Intercept's language"),
  calls: z.array(callSchema).min(2),
});

const sourceSchema = z.strictObject({
  title: text,
  publisher: text,
  url: webAddress(),
  date: when.optional(),
  note: text.optional(),
  read: z.boolean().default(false).describe('Whether its text was read, or only named by a source that was'),
});

/** The head of `attacks/<id>.mdx`: one documented case. The file's name is its id; the body is Markdown of our own. */
export const attackSchema = z.strictObject({
  title: text,
  summary: text.describe('What happened, in one sentence, for lists'),
  kind: z.enum(attackKinds),
  date: when.describe('When it happened, or was first published where that is not known'),
  disclosed: when.optional().describe('When it became public, where that is another day'),
  identifiers: z
    .array(z.string().regex(/^(CVE-\d{4}-\d{4,}|GHSA(-[23456789cfghjmpqrvwx]{4}){3}|CWE-\d+)$/))
    .default([]),
  affected: z
    .array(
      z.strictObject({
        name: text,
        versions: text.optional(),
        server: id.optional().describe('Its id in this catalogue'),
      }),
    )
    .default([]),
  fixedIn: text.optional(),
  technique: id,
  surface: id,
  categories: z.array(z.enum(categoryIds)).min(1),
  signals: z.array(id).default([]).describe('Signals that the tool abused here would show'),
  severity: z
    .strictObject({ score: z.number().min(0).max(10), version: text, vector: text.optional(), source: text })
    .optional(),
  mappings: z
    .strictObject({
      owasp: z.array(text).default([]),
      atlas: z.array(text).default([]),
      safe: z.array(text).default([]),
    })
    .prefault({}),
  prevention: z.strictObject({
    verdict: z.enum(preventionVerdicts),
    means: z.array(z.enum(preventionMeans)).default([]),
    summary: text.describe('What would have stopped it, or why no call policy would'),
    replay: replaySchema.optional(),
  }),
  confidence: z.enum(['high', 'medium', 'low']),
  caveat: text.optional().describe('What the sources leave open'),
  related: z.array(id).default([]),
  sources: z.array(sourceSchema).min(1),
});

type AttackEntry = z.infer<typeof attackSchema>;
export type Replay = z.infer<typeof replaySchema>;

/** A case as loaded. `body` is its Markdown. */
export interface Attack {
  id: string;
  file: string;
  entry: AttackEntry;
  body: string;
}
