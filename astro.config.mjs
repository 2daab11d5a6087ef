import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { movedPages } from './src/site/moved.ts';

process.env.OWN_CATALOGUE ??= fileURLToPath(new URL('./catalogue', import.meta.url));

/** The public address; canonical links, the sitemap and Open Graph are made from it. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';

/** Pages on their way at once. While one is written to disk the next is made, which spares the processor the waits between. */
const concurrency = 8;

export default defineConfig({
  site,
  redirects: movedPages(),
  trailingSlash: 'always',
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/404/') })],
  build: { inlineStylesheets: 'never', concurrency },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
});
