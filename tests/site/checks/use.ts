import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { skip, watched } from '../browser.ts';
import { realSite } from '../sites.ts';

test('search: words find a tool by parts of its name, a filter narrows, the address brings it back', {
  skip,
}, async () => {
  const { address } = await realSite();
  const { page, complaints, close } = await watched();
  await page.goto(`${address}/`);
  await page.keyboard.press('/');
  await page.keyboard.type('send message');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=send+message');
  await page.waitForSelector('.results a');
  const count = async () =>
    Number.parseInt((await page.textContent('site-search [role="status"]')) ?? '', 10);
  const all = await count();
  assert.ok((await page.locator('.results a').allTextContents()).includes('send_conversation_message'));
  await page.selectOption('select[name="server"]', 'Firebase');
  await page.waitForFunction(
    (before) => Number.parseInt(document.querySelector('[role="status"]')!.textContent!, 10) < before,
    all,
  );
  const few = await count();
  assert.ok(few > 0 && few < all, `${few} of ${all}`);
  await page.reload();
  await page.waitForSelector('.results a');
  assert.equal(await count(), few);
  assert.match((await page.textContent('.results li')) ?? '', /Firebase.*(Low|Medium|High|Critical)/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tools/firebase/**');
  assert.deepEqual(complaints, []);
  await close();
});

test('the key / goes to the search page where there is no box', { skip }, async () => {
  const { address } = await realSite();
  const { page, close } = await watched();
  await page.goto(`${address}/methodology/`);
  await page.keyboard.press('/');
  await page.waitForURL('**/search/');
  await close();
});

test('a snippet is copied as it stands, and is a policy', { skip }, async () => {
  const { address } = await realSite();
  const { page, close } = await watched();
  await page.goto(`${address}/tools/filesystem/write-file/`);
  await page.click('.side header button');
  await page.waitForSelector('text=Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const data = await (await fetch(`${address}/api/v1/servers/filesystem.json`)).json();
  assert.equal(copied, data.tools.find(({ name }: { name: string }) => name === 'write_file').policy);
  assert.deepEqual(Object.keys(parse(copied).tools), ['write_file']);
  await close();
});

test('a policy is downloaded as the page shows it', { skip }, async () => {
  const { address, dist } = await realSite();
  const { page, close } = await watched();
  await page.goto(`${address}/policies/stripe/`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download] >> nth=0')]);
  const saved = readFileSync(await download.path(), 'utf8');
  assert.equal(saved, `${await page.textContent('#policy-standard')}\n`);
  assert.equal(saved, readFileSync(path.join(dist, 'policies/stripe.yaml'), 'utf8'));
  assert.equal(parse(saved).default, 'deny');
  await close();
});

test('the table of a server narrows by words, level and category', { skip }, async () => {
  const { address } = await realSite();
  const { page, close } = await watched();
  await page.goto(`${address}/policies/stripe/`);
  const rows = page.locator('filter-table tbody tr:visible');
  const all = await rows.count();
  await page.selectOption('select[name="level"]', 'Critical');
  const critical = await rows.count();
  await page.fill('filter-table input[name="text"]', 'refund');
  assert.ok(critical > 1 && critical < all);
  assert.equal(await rows.count(), 1);
  assert.equal(await page.textContent('filter-table output'), '1 shown');
  await close();
});

test('without JavaScript tables, policies and questions are there', { skip }, async () => {
  const { address } = await realSite();
  const { page, close } = await watched({ javaScript: false });
  await page.goto(`${address}/policies/stripe/`);
  assert.equal(await page.locator('filter-table tbody tr').count(), 22);
  assert.equal(await page.locator('form.finder').isVisible(), false);
  assert.match((await page.textContent('#policy-standard')) ?? '', /default: deny/);
  await page.goto(`${address}/search/`);
  assert.match((await page.textContent('noscript')) ?? '', /Search needs JavaScript/);
  await close();
});
