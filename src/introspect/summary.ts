import { failureKinds } from './failure.ts';
import type { Outcome } from './run.ts';

/** One line a server. */
export const outcomeLine = ({ id, tools, changed, failure }: Outcome): string =>
  failure
    ? `${id}: ${failure.kind}: ${failure.reason}`
    : `${id}: ${tools} tools${changed ? ', changed' : ''}`;

/** How many answered, how many failed and why. */
export function summary(outcomes: Outcome[], seconds: number): string {
  const answered = outcomes.filter(({ failure }) => !failure);
  const tools = answered.reduce((sum, outcome) => sum + (outcome.tools ?? 0), 0);
  const failed = failureKinds
    .map((kind) => [kind, outcomes.filter(({ failure }) => failure?.kind === kind).length] as const)
    .filter(([, count]) => count > 0);
  return [
    `answered: ${answered.length} of ${outcomes.length} (${tools} tools, ${answered.filter(({ changed }) => changed).length} snapshots changed)`,
    ...failed.map(([kind, count]) => `${kind}: ${count}`),
    `seconds: ${seconds.toFixed(0)}`,
  ].join('\n');
}
