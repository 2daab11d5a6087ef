import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { loadVocabulary } from '../src/catalogue/load.ts';
import { parseLine } from '../src/risk/lines.ts';
import { labelSchema, measureLabels } from '../src/risk/measure.ts';
import { reportLines } from '../src/risk/report.ts';
import { endWithReader } from '../src/system/broken-pipe.ts';

endWithReader();

/** Below this share of the strict labels the classifier is not fit to publish. */
const bar = 0.93;

const command = new Command('npm run measure --')
  .description(
    'The classifier against labels: accuracy, confusion, recall and precision, and every tool it gets wrong.',
  )
  .option(
    '--gold <file>',
    'labels, a JSON object a line',
    path.resolve(import.meta.dirname, '../tests/gold/open.jsonl'),
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const gold = path.resolve(process.env.INIT_CWD ?? '.', command.opts<{ gold: string }>().gold);

function readLabels() {
  try {
    const lines = readFileSync(gold, 'utf8').trim().split('\n');
    return lines.map((line, index) => parseLine(line, index + 1, labelSchema));
  } catch (error) {
    return command.error(`Cannot read ${gold}: ${(error as Error).message}`);
  }
}

const lines = readLabels();
const wrong = lines.filter(({ error }) => error);
for (const { number, error } of wrong) console.error(`${gold}:${number}:1: ${error}`);
const measured = measureLabels(
  lines.flatMap(({ value }) => value ?? []),
  loadVocabulary(),
);
console.log(reportLines(measured).join('\n'));
const fit = measured.strict.right >= bar * measured.strict.of;
if (!fit) console.error(`Under ${100 * bar} % of the strict labels.`);
process.exitCode = fit && wrong.length === 0 ? 0 : 1;
