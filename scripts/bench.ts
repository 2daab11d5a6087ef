import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { bareSize, writeBareSite } from '../src/bench/bare.ts';
import { cheapest, measure } from '../src/bench/measure.ts';
import { countPages } from '../src/bench/pages.ts';
import { printReport } from '../src/bench/report.ts';
import { writeSynthetic } from '../src/bench/synthetic.ts';
import { loadCatalogue } from '../src/catalogue/load.ts';

const root = path.resolve(import.meta.dirname, '..');

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

// Within the project, since bare pages must find Astro; of its own, since two may run at once.
mkdirSync(path.join(root, '.cache'), { recursive: true });
const work = mkdtempSync(path.join(root, '.cache/bench-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));
const dist = path.join(work, 'dist');
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CATALOGUE_DIR: path.join(work, 'catalogue') };
const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');

const servers = writeSynthetic(env.CATALOGUE_DIR, loadCatalogue().servers, tools);
const full = [await build(dist)];
const index = await measure(process.execPath, [path.join(root, 'scripts/index-search.ts'), dist], root, env);
const pages = countPages(dist);
const bareSite = path.join(work, 'bare');
writeBareSite(bareSite);
const bare = [await buildBare(0)];
// Each into a folder of its own: a file system that just deleted thousands of files is slower for a while.
for (let run = 1; run < runs; run++) {
  full.push(await build(`${dist}-${run}`));
  bare.push(await buildBare(run));
}
const ratios = full.map(({ cpuSeconds }, run) => cpuSeconds / bare[run]!.cpuSeconds);
printReport({ tools, servers, runs, pages, full: cheapest(full), bare: cheapest(bare), ratios, index });

function build(outDir: string) {
  console.error(`Building ${tools} tools of ${servers} servers …`);
  return measure(process.execPath, [astro, 'build', '--outDir', outDir], root, env);
}

function buildBare(run: number) {
  console.error(`Building ${pages.pages} bare pages …`);
  const args = [astro, 'build', '--outDir', `dist-${run}`];
  return measure(process.execPath, args, bareSite, { ...env, ...bareSize(pages) });
}
