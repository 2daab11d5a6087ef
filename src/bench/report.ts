import type { Usage } from './measure.ts';
import type { PageFigures } from './pages.ts';

export interface BenchResult {
  tools: number;
  servers: number;
  runs: number;
  pages: PageFigures;
  full: Usage;
  /** Bare pages with Astro's own settings. */
  bare: Usage;
  /** Bare pages, as many on their way at once as in our build. */
  bareAlike: Usage;
  /** CPU of each full build over that of the bare build next to it, in the order of the runs: what the machine's noise does to them. */
  ratios: number[];
  index: Usage;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (value: number) => `${value.toFixed(1)} s`;

/** A table for people, then one line of JSON for programs. */
export function printReport(result: BenchResult) {
  const { full, bare, bareAlike, index, pages } = result;
  const rows: [string, string][] = [
    ['tools / servers', `${result.tools} / ${result.servers}`],
    ['runs, of which the cheapest counts', String(result.runs)],
    ['pages / files', `${pages.pages} / ${pages.files}`],
    ['HTML', megabytes(pages.bytes)],
    ['tool page gzipped, median / largest', `${pages.toolGzipMedian} / ${pages.toolGzipMax} bytes`],
    ['build: wall / CPU / peak memory', usage(full)],
    ['bare Astro, same pages and bytes', usage(bare)],
    ['build CPU ÷ bare CPU', (full.cpuSeconds / bare.cpuSeconds).toFixed(2)],
    ['the same, run by run', result.ratios.map((ratio) => ratio.toFixed(2)).join(', ')],
    ['bare Astro, as many at once as ours', usage(bareAlike)],
    ['build CPU ÷ that', (full.cpuSeconds / bareAlike.cpuSeconds).toFixed(2)],
    ['search index: wall / CPU / peak memory', usage(index)],
    ['search index size', megabytes(pages.searchIndexBytes)],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  for (const [label, value] of rows) console.log(`${label.padEnd(width)}  ${value}`);
  console.log(JSON.stringify({ ...result, cpuRatio: full.cpuSeconds / bare.cpuSeconds }));
}

const usage = (use: Usage) =>
  `${seconds(use.wallSeconds)} / ${seconds(use.cpuSeconds)} / ${megabytes(use.peakBytes)}`;
