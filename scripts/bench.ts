import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import siteConfig from '../astro.config.mjs';
import { bareEnv, writeBareSite } from '../src/bench/bare.ts';
import { cheapest, measure, type Usage } from '../src/bench/measure.ts';
import { countPages } from '../src/bench/pages.ts';
import { printReport } from '../src/bench/report.ts';
import { writeSynthetic } from '../src/bench/synthetic.ts';
import { loadCatalogue } from '../src/catalogue/load.ts';

const root = path.resolve(import.meta.dirname, '..');

/** How many pages are on their way at once: in Astro as it comes, and in our own site, so that neither comparison hides the other. */
const astroDefault = 1;
const ours = siteConfig.build?.concurrency ?? astroDefault;

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
const bare = [await buildBare(0, astroDefault)];
const bareAlike = [await buildBare(0, ours)];
// Each into a folder of its own: a file system that just deleted thousands of files is slower for a while.
for (let run = 1; run < runs; run++) {
  full.push(await build(`${dist}-${run}`));
  bare.push(await buildBare(run, astroDefault));
  bareAlike.push(await buildBare(run, ours));
}
const ratios = full.map(({ cpuSeconds }, run) => cpuSeconds / bare[run]!.cpuSeconds);
const [best, bestBare, bestAlike] = [full, bare, bareAlike].map(cheapest) as [Usage, Usage, Usage];
printReport({ tools, servers, runs, pages, full: best, bare: bestBare, bareAlike: bestAlike, ratios, index });

function build(outDir: string) {
  console.error(`Building ${tools} tools of ${servers} servers …`);
  return measure(process.execPath, [astro, 'build', '--outDir', outDir], root, env);
}

function buildBare(run: number, concurrency: number) {
  console.error(`Building ${pages.pages} bare pages, ${concurrency} at once …`);
  const args = [astro, 'build', '--outDir', `dist-${concurrency}-${run}`];
  return measure(process.execPath, args, bareSite, { ...env, ...bareEnv(pages, concurrency) });
}
