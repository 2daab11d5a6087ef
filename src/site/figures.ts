import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueDir } from '../catalogue/load.ts';
import { parseLine } from '../risk/lines.ts';
import { labelSchema, type Measurement, measureLabels } from '../risk/measure.ts';
import { catalogue } from './catalogue.ts';

/** The labels lie beside the project's own catalogue, wherever the pages' data come from. */
const gold = path.resolve(process.env.OWN_CATALOGUE ?? catalogueDir(), '../tests/gold');

/** How well the classifier does on a labelled set, measured while the site is built. */
export function measured(file: string): Measurement {
  const lines = readFileSync(path.join(gold, file), 'utf8').trim().split('\n');
  const labels = lines.flatMap((line, index) => parseLine(line, index + 1, labelSchema).value ?? []);
  return measureLabels(labels, catalogue().vocabulary);
}
