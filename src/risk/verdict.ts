import type { CategoryId, LevelId } from '../catalogue/vocabulary.ts';

/** Exact words of a definition, and where they stand: `name`, `description`, `inputSchema.properties.path`, … */
export interface Evidence {
  evidence: string;
  where: string;
}

export interface SignalFinding extends Evidence {
  /** A key of `catalogue/vocabulary/signals.yaml`. */
  id: string;
  /** The parameter that shows it, where one does (dots descend objects). */
  parameter?: string;
}

export type Confidence = 'certain' | 'likely' | 'unsure';

/** What we say about one tool. `score` is the N of N/5. */
export interface Verdict extends Evidence {
  name: string;
  category: CategoryId;
  level: LevelId;
  score: number;
  confidence: Confidence;
  /** The rule that decided, or `review` where a person did. */
  rule: string;
  /** Set where a person overruled the classifier: why. */
  reason?: string;
  signals: SignalFinding[];
}
