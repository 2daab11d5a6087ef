import type { LevelId, Vocabulary } from '../catalogue/vocabulary.ts';
import type { SignalFinding } from './verdict.ts';

/** The N of N/5: the level's own, and one more if at least one signal aggravates. */
export function score(level: LevelId, signals: SignalFinding[], vocabulary: Vocabulary): number {
  const aggravated = signals.some(({ id }) => vocabulary.signals[id]?.aggravates === true);
  return vocabulary.levels[level].score + (aggravated ? 1 : 0);
}
