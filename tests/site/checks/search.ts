import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skip, watched } from '../browser.ts';
import { realSite } from '../sites.ts';

/** What people type, and which pages come first, in any order. */
const expected: Record<string, string[]> = {
  'send-message': ['/tools/twilio/send-message/', '/tools/firebase/messaging-send-message/'],
  sendMessage: ['/tools/twilio/send-message/', '/tools/firebase/messaging-send-message/'],
  send_message: ['/tools/twilio/send-message/', '/tools/firebase/messaging-send-message/'],
  'list-commit': ['/tools/github-reference/list-commits/', '/tools/gitlab-zereight/list-commits/'],
  'get-file-contents': [
    '/tools/github-reference/get-file-contents/',
    '/tools/gitlab-reference/get-file-contents/',
    '/tools/gitlab-zereight/get-file-contents/',
  ],
  create_event: ['/tools/google-calendar/create-event/'],
  'browser-click': ['/tools/browser-mcp/browser-click/', '/tools/playwright/browser-click/'],
  deleteDNSRecords: ['/tools/hostinger/dns-delete-dns-records-v1/'],
  'buy domain': ['/tools/hostinger/domains-purchase-new-domain-v1/'],
  'execute sql': ['/tools/google-toolbox/execute-sql/', '/tools/supabase/execute-sql/'],
  k8s: ['/policies/kubernetes/', '/policies/kubernetes-flux159/'],
  playwright: ['/policies/playwright/', '/policies/playwright-executeautomation/'],
  twilio: ['/policies/twilio/', '/policies/twilio-alpha/'],
  slack: ['/policies/slack-reference/', '/policies/slack-zencoder/'],
  linear: ['/policies/linear-tacticlaunch/'],
  discord: ['/policies/discord-barryyip/'],
  firebase: ['/policies/firebase/'],
  n8n: ['/policies/n8n-czlonkowski/'],
  azure: ['/policies/azure/'],
  hostinger: ['/policies/hostinger/'],
  GitHub: ['/policies/github-reference/'],
  'Google Calendar': ['/policies/google-calendar/'],
};

/** Queries that tools answer: no case of an attack among the first ten. */
const toolsFirst = ['shell', 'bash', 'run shell', 'run command', 'repo', 'transfer money', 'delete_file'];

const open = async (query: string) => {
  const { address } = await realSite();
  const opened = await watched();
  const { page } = opened;
  const results = async () => {
    await page.waitForSelector('.results a');
    return page.locator('.results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  };
  const search = async (words: string) => {
    await page.evaluate(() => document.querySelector('.results')!.replaceChildren());
    await page.fill('input[name="q"]', words);
    return results();
  };
  const status = () => page.textContent('site-search [role="status"]');
  await page.goto(`${address}/search/?${new URLSearchParams({ q: query })}`);
  return { ...opened, search, status, first: await results() };
};

test('search: what is called what was typed comes first, however it was typed', { skip }, async () => {
  const { search, complaints, close } = await open('send');
  for (const [words, urls] of Object.entries(expected))
    assert.deepEqual((await search(words)).slice(0, urls.length).sort(), urls.toSorted(), words);
  for (const words of toolsFirst) {
    const found = (await search(words)).slice(0, 10);
    assert.deepEqual(
      found.filter((url) => url.startsWith('/attacks/')),
      [],
      words,
    );
  }
  assert.deepEqual(complaints, []);
  await close();
});

test('search: a mistyped word is taken for the name that is one letter away, and the page says so', {
  skip,
}, async () => {
  const { search, first, status, close } = await open('emial');
  assert.ok(first.every((url) => /mail/.test(url)));
  assert.match((await status())!, /^Nothing has “emial”\. \d+ results for “email”:$/);
  await search('frobnicate message');
  assert.equal(await status(), 'No exact match; near ones:');
  await close();
});

test('search: two quick clicks on More show nothing twice', { skip }, async () => {
  const { page, first, status, close } = await open('delete');
  assert.equal(first.length, 20);
  await page.evaluate(() => {
    const more = document.querySelector<HTMLButtonElement>('site-search button')!;
    more.click();
    more.click();
  });
  await page.waitForFunction(() => document.querySelectorAll('.results a').length > 20);
  await page.waitForTimeout(300);
  const urls = await page
    .locator('.results a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.equal(new Set(urls).size, urls.length);
  assert.ok(Number.parseInt((await status())!, 10) > urls.length);
  await close();
});

test('search: every choice leaves a result, a choice can be changed, and Back undoes it', {
  skip,
}, async () => {
  const { page, status, close } = await open('send message');
  const all = await status();
  const labels = () => page.locator('select[name="server"] option').allTextContents();
  const servers = await labels();
  assert.ok(servers.length > 2 && servers.every((label) => !label.endsWith('(0)')), servers.join());
  await page.selectOption('select[name="server"]', { index: 1 });
  await page.waitForFunction((text) => document.querySelector('[role="status"]')!.textContent !== text, all);
  assert.deepEqual(await labels(), servers);
  await page.goBack();
  await page.waitForFunction((text) => document.querySelector('[role="status"]')!.textContent === text, all);
  assert.equal(await page.inputValue('select[name="server"]'), '');
  await close();
});

test('search: at 320 px nothing scrolls sideways; without JavaScript there is no form', {
  skip,
}, async () => {
  const { address } = await realSite();
  const narrow = await watched({ width: 320 });
  await narrow.page.goto(`${address}/search/?q=delete`);
  await narrow.page.waitForSelector('.results a');
  assert.ok(await narrow.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await narrow.close();
  const plain = await watched({ javaScript: false });
  await plain.page.goto(`${address}/search/`);
  assert.equal(await plain.page.locator('site-search form').isVisible(), false);
  await plain.close();
});

test('the filters of a table are found again after Back, a reload and by a link', { skip }, async () => {
  const { address } = await realSite();
  const { page, complaints, close } = await watched();
  const rows = page.locator('filter-table tbody tr:visible');
  await page.goto(`${address}/policies/stripe/`);
  const all = await rows.count();
  await page.selectOption('select[name="level"]', 'Critical');
  const critical = await rows.count();
  assert.ok(critical > 0 && critical < all);
  assert.equal(await page.locator('filter-table output').textContent(), `${critical} shown`);
  await page.locator('filter-table tbody tr:visible a').first().click();
  await page.waitForURL('**/tools/stripe/**');
  await page.goBack();
  const filtered = async () => {
    assert.equal(await page.inputValue('select[name="level"]'), 'Critical');
    assert.equal(await rows.count(), critical);
  };
  await filtered();
  await page.reload();
  await filtered();
  await page.goBack();
  assert.equal(await page.inputValue('select[name="level"]'), '');
  assert.equal(await rows.count(), all);
  await page.goto(`${address}/policies/?level=Critical`);
  assert.match((await page.textContent('filter-table output'))!, /^\d+ shown$/);
  assert.deepEqual(complaints, []);
  await close();
});
