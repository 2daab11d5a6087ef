import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skip, watched } from '../browser.ts';
import { kinds } from '../kinds.ts';
import { realSite } from '../sites.ts';

const height = 844;

test('on a narrow screen no table scrolls sideways', { skip }, async () => {
  const { address } = await realSite();
  const { page, close } = await watched({ width: 390 });
  const wide: string[] = [];
  for (const url of Object.values(kinds)) {
    await page.goto(address + url);
    const count = await page.evaluate(
      "[...document.querySelectorAll('.wide')].filter((box) => box.scrollWidth > box.clientWidth).length",
    );
    if (count !== 0) wide.push(url);
  }
  assert.deepEqual(wide, []);
  await close();
});

/** A short name, a long description with four signals, a long name. */
const tools = [
  '/tools/twilio/send-conversation-message/',
  '/tools/azure/speech-stt-recognize/',
  '/tools/twilio-alpha/twilio-api-v2010-create-participant/',
];

test('on a narrow screen the policy begins on the first screen', { skip }, async () => {
  const { address } = await realSite();
  const { page, close } = await watched({ width: 390 });
  for (const url of tools) {
    await page.goto(address + url);
    const top = await page.evaluate("document.querySelector('#snippet').getBoundingClientRect().top");
    assert.ok((top as number) < height - 20, `${url}: ${top}`);
  }
  await close();
});

test('buttons that look the same are told apart by name', { skip }, async () => {
  const { address } = await realSite();
  const { page, close } = await watched();
  for (const url of ['/policies/filesystem/', '/tools/filesystem/write-file/']) {
    await page.goto(address + url);
    const names = (await page.evaluate(
      "[...document.querySelectorAll('copy-text button, a.button[download]')].map((button) => button.ariaLabel)",
    )) as string[];
    assert.ok(names.length > 1 && new Set(names).size === names.length, names.join());
  }
  await close();
});
