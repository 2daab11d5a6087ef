import { type CategoryId, categoryIds } from '../catalogue/vocabulary.ts';
import type { Reading } from './reading/reading.ts';
import type { Confidence, Evidence } from './verdict.ts';

/** What a rule says of a definition. */
export interface Claim extends Evidence {
  category: CategoryId;
  confidence: Confidence;
}

export interface Rule {
  id: string;
  find(reading: Reading): Claim | undefined;
}

export const gravity = (category: CategoryId): number => categoryIds.indexOf(category);

/** The gravest of some claims; the first of equals. */
export const gravest = <T extends { category: CategoryId }>(claims: T[]): T | undefined =>
  claims.reduce<T | undefined>(
    (worst, claim) => (worst && gravity(worst.category) >= gravity(claim.category) ? worst : claim),
    undefined,
  );
