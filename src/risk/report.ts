import { categoryIds } from '../catalogue/vocabulary.ts';
import type { Measurement, Tally } from './measure.ts';

export const percent = ({ right, of }: Tally): string =>
  of === 0 ? 'none' : `${((100 * right) / of).toFixed(1)} %`;

const share = (tally: Tally) => `${percent(tally)} (${tally.right} of ${tally.of})`;

/** The measurement as lines of text. */
export function reportLines(measured: Measurement): string[] {
  return [
    `strict labels: ${share(measured.strict)}`,
    `all labels:    ${share(measured.all)}`,
    ...Object.entries(measured.byConfidence).map(([level, tally]) => `  ${level.padEnd(8)} ${share(tally)}`),
    '',
    `label \\ verdict${categoryIds.map((id) => id.padStart(13)).join('')}       recall    precision`,
    ...categoryIds.map((id) => confusionLine(measured, id)),
    '',
    ...measured.wrong.map(
      ({ label, verdict }) =>
        `${label.tier}: ${label.server} ${verdict.name}: label ${label.category}, verdict ${verdict.category} by ${verdict.rule} on ${JSON.stringify(verdict.evidence)}`,
    ),
  ];
}

function confusionLine({ confusion }: Measurement, from: (typeof categoryIds)[number]): string {
  const row = confusion[from];
  const labelled = categoryIds.reduce((sum, to) => sum + row[to], 0);
  const said = categoryIds.reduce((sum, other) => sum + confusion[other][from], 0);
  const figures = [
    { right: row[from], of: labelled },
    { right: row[from], of: said },
  ].map((tally) => percent(tally).padStart(13));
  return `${from.padEnd(15)}${categoryIds.map((to) => String(row[to]).padStart(13)).join('')}${figures.join('')}`;
}
