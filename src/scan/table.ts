import { levelIds, type Vocabulary } from '../catalogue/vocabulary.ts';
import { terminalText } from '../system/terminal-text.ts';
import type { ScannedServer } from './server.ts';

/** The tools as aligned lines, the gravest first. */
export function riskTable({ tools }: ScannedServer, { signals }: Vocabulary): string[] {
  const rank = (level: string) => levelIds.indexOf(level as (typeof levelIds)[number]);
  const sorted = [...tools].sort(
    (a, b) => rank(b.verdict.level) - rank(a.verdict.level) || b.verdict.score - a.verdict.score,
  );
  const rows = sorted.map(({ verdict }) => [
    verdict.level,
    `${verdict.score}/5`,
    verdict.category,
    terminalText(verdict.name),
    verdict.signals.map(({ id }) => signals[id]!.label).join('; '),
  ]);
  const all = [['LEVEL', 'SCORE', 'CATEGORY', 'TOOL', 'SIGNALS'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  return all.map((row) =>
    row
      .map((cell, column) => (column < 4 ? cell.padEnd(widths[column]!) : cell))
      .join('  ')
      .trimEnd(),
  );
}
