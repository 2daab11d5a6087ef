import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ownCatalogue } from '../catalogue/load.ts';
import { parseLine } from '../risk/lines.ts';
import { labelSchema, type Measurement, measureLabels } from '../risk/measure.ts';
import { catalogue } from './catalogue.ts';

/** The labels lie beside the project's own catalogue, wherever the pages' data come from. */
const gold = path.resolve(ownCatalogue, '../tests/gold');

/** How well the classifier does on a labelled set, measured while the site is built. */
export function measured(file: string): Measurement {
  const lines = readFileSync(path.join(gold, file), 'utf8').trim().split('\n');
  const labels = lines.map((line, index) => {
    const { value, error } = parseLine(line, index + 1, labelSchema);
    if (!value) throw new Error(`${file}:${index + 1}:1: ${error}`);
    return value;
  });
  return measureLabels(labels, catalogue().vocabulary);
}
