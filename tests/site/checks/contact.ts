import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skip, watched } from '../browser.ts';
import { hostileSite, postbox } from '../sites.ts';

async function filled() {
  const { address } = await hostileSite();
  const opened = await watched();
  await opened.page.goto(`${address}/contact/`);
  await opened.page.fill('input[name="name"]', 'Ada');
  await opened.page.fill('input[name="email"]', 'ada@mail.example');
  await opened.page.fill('textarea', 'Is refund really Financial?');
  return opened;
}

test('the contact form reaches its endpoint and says so', { skip }, async () => {
  const box = await postbox();
  box.status = 200;
  const { page, complaints, close } = await filled();
  await page.click('contact-form button');
  await page.waitForSelector("text=Message sent. We'll get back to you soon.");
  assert.deepEqual(Object.fromEntries(new URLSearchParams(box.received.at(-1))), {
    about: '',
    name: 'Ada',
    email: 'ada@mail.example',
    message: 'Is refund really Financial?',
  });
  assert.equal(await page.inputValue('textarea'), '');
  assert.deepEqual(complaints, []);
  await close();
});

test('when the endpoint fails the form says so and keeps the text', { skip }, async () => {
  const box = await postbox();
  box.status = 500;
  const { page, close } = await filled();
  await page.click('contact-form button');
  await page.waitForSelector('text=could not be sent');
  assert.equal(await page.inputValue('textarea'), 'Is refund really Financial?');
  await close();
});

test('a form that is not complete is not sent', { skip }, async () => {
  const box = await postbox();
  const before = box.received.length;
  const { page, close } = await filled();
  await page.fill('input[name="email"]', 'not a mail address');
  await page.click('contact-form button');
  assert.equal(await page.locator('input:invalid').count(), 1);
  assert.equal(box.received.length, before);
  await close();
});
