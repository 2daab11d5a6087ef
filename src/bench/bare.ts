import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const page = `---
export function getStaticPaths() {
  const body = '<p>' + 'x'.repeat(Number(process.env.BARE_BYTES)) + '</p>';
  return Array.from({ length: Number(process.env.BARE_PAGES) }, (_, n) => ({ params: { n: String(n) }, props: { body } }));
}
const { body } = Astro.props;
const { n } = Astro.params;
---
<!doctype html><html lang="en"><head><title>{n}</title></head><body><h1>{n}</h1><main set:html={body} /></body></html>
`;

const config = `export default {
  devToolbar: { enabled: false },
  build: { concurrency: Number(process.env.BARE_CONCURRENCY) },
};
`;

/** The least that Astro can do for as many pages of as many bytes: what our own pages are compared with. */
export function writeBareSite(dir: string) {
  mkdirSync(path.join(dir, 'src/pages/tools'), { recursive: true });
  writeFileSync(path.join(dir, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(path.join(dir, 'astro.config.mjs'), config);
  writeFileSync(path.join(dir, 'src/pages/tools/[n].astro'), page);
}

/** What the bare pages are told by their surroundings: as many, of the same bytes on average, so many on their way at once. */
export const bareEnv = ({ pages, bytes }: { pages: number; bytes: number }, concurrency: number) => ({
  BARE_CONCURRENCY: String(concurrency),
  BARE_PAGES: String(pages),
  BARE_BYTES: String(Math.round(bytes / pages)),
});
