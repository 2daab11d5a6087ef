import { type CategoryId, categoryIds } from '../catalogue/vocabulary.ts';
import type { Measurement, Tally } from '../risk/measure.ts';
import { percent } from '../risk/report.ts';
import { measured } from './figures.ts';

/** The labelled sets, with what each had to do with the rules. */
export const sets = [
  { name: 'first set', figures: measured('open.jsonl'), role: 'the rules were written with it in view' },
  { name: 'second set', figures: measured('open2.jsonl'), role: 'its errors were mended afterwards' },
];

const { confusion } = sets[0]!.figures;

/** How many of a category's labelled tools were found, as a percentage, for every category of the first set. */
export const recalls = categoryIds.map((id) => `${id} ${percent(recall(id))}`).join(', ');

function recall(id: CategoryId) {
  return { right: confusion[id][id], of: categoryIds.reduce((sum, to) => sum + confusion[id][to], 0) };
}

/** The commands of the README, "Run it on private servers". */
export const ownServers = `mkdir -p ~/our-catalogue/servers/payroll
$EDITOR ~/our-catalogue/servers/payroll/server.yaml
export CATALOGUE_DIR=~/our-catalogue
npm run introspect -- payroll && npm run fix && npm start`;

/** Columns of the table of figures are the sets; these are its rows. Those of the verdicts part the first. */
export const figureRows: [string, (figures: Measurement) => Tally][] = [
  ['All readers sure', ({ strict }) => strict],
  ['of these, verdict certain', ({ byConfidence }) => byConfidence.certain],
  ['of these, verdict likely', ({ byConfidence }) => byConfidence.likely],
  ['of these, verdict unsure', ({ byConfidence }) => byConfidence.unsure],
  ['All, with those that readers were unsure of', ({ all }) => all],
];
