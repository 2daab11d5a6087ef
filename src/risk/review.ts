import type { Review } from '../catalogue/review.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { score } from './score.ts';
import type { Verdict } from './verdict.ts';

/** A person's category in place of the classifier's; level and score follow it, signals and evidence stay. */
export function applyReview(verdict: Verdict, review: Review, vocabulary: Vocabulary): Verdict {
  if (!Object.hasOwn(review.tools, verdict.name)) return verdict;
  const { category, reason } = review.tools[verdict.name]!;
  const level = vocabulary.categories[category].level;
  return {
    ...verdict,
    category,
    level,
    score: score(level, verdict.signals, vocabulary),
    confidence: 'certain',
    rule: 'review',
    reason,
  };
}
