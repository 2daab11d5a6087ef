import { type CategoryId, categoryIds } from '../catalogue/vocabulary.ts';
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
