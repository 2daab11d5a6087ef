import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import siteConfig from '../astro.config.mjs';
import { printReport } from '../src/bench/report.ts';
import { runBenchmark } from '../src/bench/run.ts';

const { tools, runs } = new Command('npm run bench --')
  .description(
    'Builds the site for a synthetic catalogue, and bare Astro pages of the same number and size, and prints what each cost.',
  )
  .requiredOption('--tools <n>', 'how many tools', wholeNumber)
  .option('--runs <n>', 'how often each is built: the cheapest run counts', wholeNumber, 3)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ tools: number; runs: number }>();

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Give a whole number above 0.');
  return Number(text);
}

const root = path.resolve(import.meta.dirname, '..');
const astroDefault = 1;
const concurrency = { bare: astroDefault, ours: siteConfig.build?.concurrency ?? astroDefault };
printReport(await runBenchmark({ root, tools, runs, concurrency }, (step) => console.error(step)));
