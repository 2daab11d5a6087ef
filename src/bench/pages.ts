import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageFigures {
  pages: number;
  bytes: number;
  toolPages: number;
  /** Of the tool pages, in bytes gzipped: median and largest. */
  toolGzipMedian: number;
  toolGzipMax: number;
  searchIndexBytes: number;
  /** All files: hosts count them. */
  files: number;
}

export function countPages(dist: string): PageFigures {
  const sizes = (pattern: string) => globSync(pattern, { cwd: dist }).map((file) => path.join(dist, file));
  const html = sizes('**/*.html');
  const tools = sizes('tools/*/*/index.html').filter((file) => !file.includes('/by-letter/'));
  const gzips = tools.map((file) => gzipSync(readFileSync(file)).length).sort((a, b) => a - b);
  const everything = sizes('**/*').filter((file) => statSync(file).isFile());
  return {
    pages: html.length,
    bytes: total(html),
    toolPages: tools.length,
    toolGzipMedian: gzips[Math.floor(gzips.length / 2)] ?? 0,
    toolGzipMax: gzips.at(-1) ?? 0,
    searchIndexBytes: total(everything.filter((file) => file.includes(`${path.sep}pagefind${path.sep}`))),
    files: everything.length,
  };
}

const total = (files: string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);
