import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { skip, watched } from '../browser.ts';
import { realSite } from '../sites.ts';

test('attacks: three facets and words narrow the list, the address restores it, back works', {
  skip,
}, async () => {
  const { address } = await realSite();
  const { page, complaints, close } = await watched();
  await page.goto(`${address}/attacks/`);
  const shown = page.locator('.cases > li:visible');
  const counts = [await shown.count()];
  const narrow = async (work: Promise<unknown>) => {
    await work;
    counts.push(await shown.count());
  };
  await narrow(page.selectOption('select[name="kind"]', 'vulnerability'));
  await narrow(page.selectOption('select[name="category"]', 'read'));
  await narrow(page.selectOption('select[name="prevention"]', 'stops'));
  await narrow(page.fill('input[name="q"]', 'git'));
  for (const [at, count] of counts.slice(1).entries())
    assert.ok(count > 0 && count < counts[at]!, counts.join(' '));
  assert.match(page.url(), /\?q=git&kind=vulnerability&category=read&prevention=stops$/);
  assert.match(
    (await page.textContent('attack-filter [role="status"]'))!,
    new RegExp(`^${counts.at(-1)} of `),
  );
  const option = await page.textContent('select[name="kind"] option[value="vulnerability"]');
  assert.equal(option, `Vulnerability (${counts.at(-1)})`);
  await page.reload();
  assert.equal(await shown.count(), counts.at(-1));
  await page.goBack();
  assert.equal(await shown.count(), counts[2]);
  assert.equal(await page.inputValue('select[name="prevention"]'), '');
  await page.click('button[type="reset"]');
  await page.waitForFunction(() => location.search === '');
  assert.equal(await shown.count(), counts[0]);
  assert.deepEqual(complaints, []);
  await close();
});

test('attacks: without JavaScript all cases and the lists of each facet are there', { skip }, async () => {
  const { address } = await realSite();
  const { page, close } = await watched({ javaScript: false });
  await page.goto(`${address}/attacks/`);
  const { attacks } = await (await fetch(`${address}/attacks.json`)).json();
  assert.equal(await page.locator('.cases > li:visible').count(), attacks.length);
  assert.equal(await page.locator('form.finder').isVisible(), false);
  await page.click('a[href="/attacks/year/2025/"] >> nth=0');
  const of2025 = attacks.filter(({ date }: { date: string }) => date.startsWith('2025')).length;
  assert.equal(await page.locator('.cases > li').count(), of2025);
  await close();
});

test('attacks: the prevention of a case is copied as its data has it', { skip }, async () => {
  const { address } = await realSite();
  const { page, close } = await watched();
  await page.goto(`${address}/attacks/filesystem-server-directory-escape/`);
  await page.click('.side header button');
  await page.waitForSelector('text=Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const data = await (await fetch(`${address}/attacks/filesystem-server-directory-escape.json`)).json();
  assert.equal(copied, data.prevention.replay.policy);
  assert.ok(parse(copied).tools.read_text_file);
  await close();
});

test('attacks: the site search finds a case by its CVE', { skip }, async () => {
  const { address } = await realSite();
  const { page, close } = await watched();
  await page.goto(`${address}/search/?q=CVE-2025-53109`);
  await page.waitForSelector('.results a');
  assert.equal(
    await page.getAttribute('.results a >> nth=0', 'href'),
    '/attacks/filesystem-server-directory-escape/',
  );
  await close();
});

test('attacks: the index weighs at most 60 kB gzipped with all cases', async (t) => {
  const { dist } = await realSite();
  const bytes = gzipSync(readFileSync(path.join(dist, 'attacks/index.html'))).length;
  t.diagnostic(`${bytes} bytes gzipped`);
  assert.ok(bytes <= 60_000);
});
