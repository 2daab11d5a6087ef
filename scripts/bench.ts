import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { writeBareSite } from '../src/bench/bare.ts';
import { measure } from '../src/bench/measure.ts';
import { countPages } from '../src/bench/pages.ts';
import { printReport } from '../src/bench/report.ts';
import { writeSynthetic } from '../src/bench/synthetic.ts';
import { loadCatalogue } from '../src/catalogue/load.ts';

const root = path.resolve(import.meta.dirname, '..');

const { tools } = new Command('npm run bench --')
  .description(
    'Builds the site for a synthetic catalogue, and bare Astro pages of the same number and size, and prints what each cost.',
  )
  .requiredOption('--tools <n>', 'how many tools', wholeNumber)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ tools: number }>();

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
const node = (...args: string[]) => ({
  run: (cwd: string, extra = {}) => measure(process.execPath, args, cwd, { ...env, ...extra }),
});

const servers = writeSynthetic(env.CATALOGUE_DIR, loadCatalogue().servers, tools);
console.error(`Building ${tools} tools of ${servers} servers …`);
const full = await node(astro, 'build', '--outDir', dist).run(root);
console.error('Indexing …');
const index = await node(path.join(root, 'scripts/index-search.ts'), dist).run(root);
const pages = countPages(dist);
console.error(`Building ${pages.pages} bare pages …`);
const bareSite = path.join(work, 'bare');
writeBareSite(bareSite);
const bare = await node(astro, 'build').run(bareSite, {
  BARE_PAGES: String(pages.pages),
  BARE_BYTES: String(Math.round(pages.bytes / pages.pages)),
});
printReport({ tools, servers, pages, full, bare, index });
