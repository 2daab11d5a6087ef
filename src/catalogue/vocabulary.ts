import { z } from 'zod';

/** From harmless to grave; a later one wins where two fit. */
export const categoryIds = ['Read', 'Write', 'Execute', 'Destructive', 'Financial'] as const;
export const levelIds = ['Low', 'Medium', 'High', 'Critical'] as const;

export type CategoryId = (typeof categoryIds)[number];
export type LevelId = (typeof levelIds)[number];

const text = z.string().trim().min(1);

/** `vocabulary/categories.yaml` */
export const categoriesSchema = z.record(
  z.enum(categoryIds),
  z.strictObject({
    level: z.enum(levelIds),
    summary: text.describe('Completes "the call …"'),
    explanation: text,
    limit: text.describe('Why the standard profile treats it as it does'),
  }),
);

/** `vocabulary/levels.yaml` */
export const levelsSchema = z.record(
  z.enum(levelIds),
  z.strictObject({ score: z.int().min(1).max(4), summary: text, explanation: text }),
);

/** `vocabulary/signals.yaml`; keys are signal ids in kebab-case. */
export const signalsSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/),
  z.strictObject({
    label: text,
    summary: text.describe('One sentence: what it means for whoever runs the agent'),
    explanation: text.describe('Why it makes a tool graver, and what helps'),
    aggravates: z.boolean().describe('Whether it adds one to the score'),
  }),
);

export type Categories = z.infer<typeof categoriesSchema>;
export type Levels = z.infer<typeof levelsSchema>;
export type Signals = z.infer<typeof signalsSchema>;

export interface Vocabulary {
  categories: Categories;
  levels: Levels;
  signals: Signals;
}
