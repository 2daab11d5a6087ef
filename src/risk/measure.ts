import { z } from 'zod';
import { definitionSchema } from '../catalogue/definition.ts';
import { type CategoryId, categoryIds, type Vocabulary } from '../catalogue/vocabulary.ts';
import { classify } from './classify.ts';
import type { Confidence, Verdict } from './verdict.ts';

/** A labelled tool. `tier` says whether all readers were sure. */
export const labelSchema = z.object({
  server: z.string(),
  category: z.enum(categoryIds),
  tier: z.enum(['strict', 'arguable']),
  definition: definitionSchema,
});

export type Label = z.infer<typeof labelSchema>;

export interface Tally {
  right: number;
  of: number;
}

export interface Measurement {
  strict: Tally;
  all: Tally;
  /** Rows: the label; columns: the verdict; over the strict labels. */
  confusion: Record<CategoryId, Record<CategoryId, number>>;
  /** Over the strict labels. */
  byConfidence: Record<Confidence, Tally>;
  wrong: { label: Label; verdict: Verdict }[];
}

export function measureLabels(labels: Label[], vocabulary: Vocabulary): Measurement {
  const judged = labels.map((label) => ({
    label,
    verdict: classify(label.definition, vocabulary, label.server),
  }));
  const strict = judged.filter(({ label }) => label.tier === 'strict');
  const tally = (some: typeof judged): Tally => ({
    right: some.filter(({ label, verdict }) => label.category === verdict.category).length,
    of: some.length,
  });
  const count = (from: CategoryId, to: CategoryId) =>
    strict.filter(({ label, verdict }) => label.category === from && verdict.category === to).length;
  const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V) =>
    Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
  return {
    strict: tally(strict),
    all: tally(judged),
    confusion: record(categoryIds, (from) => record(categoryIds, (to) => count(from, to))),
    byConfidence: record(['certain', 'likely', 'unsure'] as const, (level) =>
      tally(strict.filter(({ verdict }) => verdict.confidence === level)),
    ),
    wrong: judged.filter(({ label, verdict }) => label.category !== verdict.category),
  };
}
