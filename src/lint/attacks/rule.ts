import type { Attack } from '../../catalogue/attack.ts';
import type { AttackBase } from '../../catalogue/load-attacks.ts';
import type { Server } from '../../catalogue/tool.ts';
import type { Vocabulary } from '../../catalogue/vocabulary.ts';
import type { Finding } from '../rule.ts';

/** All that a case may refer to. */
export interface Surroundings extends AttackBase {
  byId: Map<string, Attack>;
  /** Nothing where the servers are another catalogue's than the cases. */
  servers: Map<string, Server> | undefined;
  vocabulary: Vocabulary;
}

/** Where: keys of the head, or a place in the body, counted from the body's first line. */
export type AttackFinding = Pick<Finding, 'message'> &
  (Pick<Finding, 'path'> | { body: { line: number; column: number } | undefined });

/** One thing about a case that no schema can say. */
export interface AttackRule {
  name: string;
  description: string;
  check(attack: Attack, around: Surroundings): AttackFinding[];
}
