import { z } from 'zod';
import { categoryIds } from './vocabulary.ts';

/** `review.yaml`: where a person overrules the classifier. An override that changes nothing is an error. */
export const reviewSchema = z.strictObject({
  tools: z.record(
    z.string(),
    z.strictObject({ category: z.enum(categoryIds), reason: z.string().trim().min(1) }),
  ),
});

export type Review = z.infer<typeof reviewSchema>;
