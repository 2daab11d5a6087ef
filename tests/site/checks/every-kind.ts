import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { AxeResults } from 'axe-core';
import { skip, watched } from '../browser.ts';
import { kinds } from '../kinds.ts';
import { realSite } from '../sites.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe is evaluated by the browser's debugger, which the page's Content Security Policy does not bind. */
const violations = `${axe}; axe.run().then(({ violations }) => violations)`;

for (const [kind, address] of Object.entries(kinds))
  test(`${kind}: axe finds nothing, nothing complains, nothing scrolls sideways`, { skip }, async () => {
    const { address: home } = await realSite();
    for (const width of [390, 1280])
      for (const dark of [false, true]) {
        const { page, complaints, close } = await watched({ width, dark });
        await page.goto(home + address, { waitUntil: 'networkidle' });
        const found = (await page.evaluate(violations)) as AxeResults['violations'];
        const told = found.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
        assert.deepEqual(told, [], `${address} at ${width}, ${dark ? 'dark' : 'light'}`);
        const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        assert.ok((beyond as number) <= 0, `${address} is ${beyond} px wider than ${width}`);
        assert.deepEqual(
          complaints.filter((one) => !(kind === 'missing' && one.includes('404'))),
          [],
        );
        await close();
      }
  });
