import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '../catalogue/load.ts';
import { temporaryFolder } from '../system/temporary-folder.ts';
import { bareEnv, writeBareSite } from './bare.ts';
import { cheapest, measure, type Usage } from './measure.ts';
import { countPages } from './pages.ts';
import type { BenchResult } from './report.ts';
import { writeSynthetic } from './synthetic.ts';

interface Benchmark {
  /** The project's folder: bare pages are built within it, since they must find Astro. */
  root: string;
  tools: number;
  /** How often each site is built. */
  runs: number;
  /** Pages on their way at once: in Astro as it comes, and in our own site, so that neither comparison hides the other. */
  concurrency: { bare: number; ours: number };
}

/** Builds our site and bare pages in turn and says what each cost; what it does next goes to `tell`. */
export async function runBenchmark(
  { root, tools, runs, concurrency }: Benchmark,
  tell: (step: string) => void,
): Promise<BenchResult> {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const work = temporaryFolder(path.join(root, '.cache/bench-'));
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CATALOGUE_DIR: path.join(work, 'catalogue') };
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const servers = writeSynthetic(env.CATALOGUE_DIR, loadCatalogue().servers, tools);

  const build = (outDir: string) => {
    tell(`Building ${tools} tools of ${servers} servers …`);
    return measure(process.execPath, [astro, 'build', '--outDir', outDir], root, env);
  };
  const buildBare = (run: number, atOnce: number) => {
    tell(`Building ${pages.pages} bare pages, ${atOnce} at once …`);
    const args = [astro, 'build', '--outDir', `dist-${atOnce}-${run}`];
    return measure(process.execPath, args, bareSite, { ...env, ...bareEnv(pages, atOnce) });
  };

  const dist = path.join(work, 'dist');
  const full = [await build(dist)];
  const index = await measure(
    process.execPath,
    [path.join(root, 'scripts/index-search.ts'), dist],
    root,
    env,
  );
  const pages = countPages(dist);
  const bareSite = path.join(work, 'bare');
  writeBareSite(bareSite);
  const bare = [await buildBare(0, concurrency.bare)];
  const bareAlike = [await buildBare(0, concurrency.ours)];
  // Each into a folder of its own: a file system that just deleted thousands of files is slower for a while.
  for (let run = 1; run < runs; run++) {
    full.push(await build(`${dist}-${run}`));
    bare.push(await buildBare(run, concurrency.bare));
    bareAlike.push(await buildBare(run, concurrency.ours));
  }
  const ratios = full.map(({ cpuSeconds }, run) => cpuSeconds / bare[run]!.cpuSeconds);
  const [best, bestBare, bestAlike] = [full, bare, bareAlike].map(cheapest) as [Usage, Usage, Usage];
  return { tools, servers, runs, pages, full: best, bare: bestBare, bareAlike: bestAlike, ratios, index };
}
