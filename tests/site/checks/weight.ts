import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { realSite } from '../sites.ts';

const linked = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!);

test('a tool page weighs at most 10 kB gzipped, with 8 kB of style and 4 kB of script', async (t) => {
  const { dist } = await realSite();
  const files = globSync('tools/*/*/index.html', { cwd: dist }).filter(
    (file) => !file.startsWith('tools/by-letter'),
  );
  const sizes = files
    .map((file) => ({ file, bytes: gzipSync(readFileSync(path.join(dist, file))).length }))
    .sort((a, b) => b.bytes - a.bytes);
  const html = readFileSync(path.join(dist, 'tools/filesystem/write-file/index.html'), 'utf8');
  const total = (urls: string[]) => urls.reduce((sum, url) => sum + statSync(path.join(dist, url)).size, 0);
  const scripts = linked(html, /<script type="module" src="([^"]+)"/g);
  const imported = scripts.flatMap((url) =>
    linked(readFileSync(path.join(dist, url), 'utf8'), /(?:from|import)\s*"\.\/([^"]+)"/g).map(
      (name) => `/_astro/${name}`,
    ),
  );
  const css = total(linked(html, /<link rel="stylesheet" href="([^"]+)"/g));
  const script = total([...scripts, ...imported]);
  t.diagnostic(
    `${files.length} tool pages, largest ${sizes[0]!.bytes} bytes gzipped (${sizes[0]!.file}); css ${css}, script ${script}`,
  );
  assert.ok(sizes[0]!.bytes <= 10_000 && css <= 8_000 && script <= 4_000);
});

test('every link within the site leads somewhere', async (t) => {
  const { dist } = await realSite();
  const pages = globSync('**/*.html', { cwd: dist });
  const targets = new Set(
    pages.flatMap((file) =>
      linked(readFileSync(path.join(dist, file), 'utf8'), /(?:href|src)="(\/[^"#?]*)/g),
    ),
  );
  const dead = [...targets].filter(
    (url) => !existsSync(path.join(dist, decodeURIComponent(url), url.endsWith('/') ? 'index.html' : '')),
  );
  t.diagnostic(`${pages.length} pages, ${targets.size} addresses`);
  assert.deepEqual(dead, []);
});
