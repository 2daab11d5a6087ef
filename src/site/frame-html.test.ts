import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barHtml } from './frame-html.ts';

const marked = (pathname: string) =>
  /href="([^"]*)" aria-current="([^"]*)"/.exec(barHtml(pathname))?.slice(1).join(' ');

test('the section of a page is marked: as the page itself only where it is', () => {
  assert.equal(marked('/tools/'), '/tools/ page');
  assert.equal(marked('/tools/mailbox/send-mail/'), '/tools/ true');
  assert.equal(marked('/attacks/techniques/'), '/attacks/ true');
  assert.equal(marked('/risk/critical/2/'), '/tools/ true');
  assert.equal(marked('/'), undefined);
});
