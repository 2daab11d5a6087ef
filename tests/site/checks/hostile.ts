import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { skip, watched } from '../browser.ts';
import { hostileSite } from '../sites.ts';

interface Listed {
  url: string;
  name: string;
  policy: string;
}

async function listed(): Promise<Listed[]> {
  const { address } = await hostileSite();
  return (await (await fetch(`${address}/api/v1/servers/mailbox.json`)).json()).tools;
}

test('hostile catalogue: every page loads, no script of it runs, the policy for content has nothing to report', {
  skip,
}, async () => {
  const { address } = await hostileSite();
  const tools = await listed();
  const { page, complaints, close } = await watched();
  for (const url of [
    '/',
    '/policies/',
    '/policies/mailbox/',
    '/tools/',
    '/signals/hidden-text/',
    ...tools.map((tool) => tool.url),
  ]) {
    const response = await page.goto(address + url);
    assert.equal(response?.status(), 200, url);
    assert.equal(
      await page
        .locator(
          'main script:not([src^="/_astro/"]), img[src="x"], [onclick], [onerror], a[href^="javascript"]',
        )
        .count(),
      0,
      url,
    );
    assert.deepEqual(complaints, [], url);
  }
  await close();
});

test('hostile catalogue: addresses stay in their place and are told apart', { skip: false }, async () => {
  const tools = await listed();
  assert.equal(new Set(tools.map(({ url }) => url)).size, tools.length);
  for (const { url } of tools) assert.match(url, /^\/tools\/mailbox\/[a-z0-9-]+\/$/);
});

test('hostile catalogue: names are shown as they are, hidden characters as code points', {
  skip,
}, async () => {
  const { address } = await hostileSite();
  const tools = await listed();
  const { page, close } = await watched();
  const urlOf = (name: string) => address + tools.find((tool) => tool.name === name)!.url;
  await page.goto(urlOf('<img src=x onerror=alert(1)>'));
  assert.equal(await page.textContent('h1'), '<img src=x onerror=alert(1)>');
  await page.goto(urlOf('hidden_text'));
  assert.match((await page.textContent('.lead')) ?? '', /ReadsU\+200B mail\. U\+202EeteledU\+202C/);
  await close();
});

test('hostile catalogue: the policy file and every snippet parse, and name what they say they name', async () => {
  const { dist } = await hostileSite();
  const file = parse(readFileSync(path.join(dist, 'policies/mailbox.yaml'), 'utf8'));
  const tools = await listed();
  assert.equal(file.default, 'deny');
  assert.deepEqual(
    Object.keys(file.tools).sort(),
    tools
      .map(({ name }) => name)
      .filter((name) => name !== '*')
      .sort(),
  );
  for (const { name, policy } of tools)
    assert.deepEqual(Object.keys(parse(policy).tools), name === '*' ? [] : [name]);
});
