import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageDescription, pageSuffix, pagesOf } from './paging.ts';

test('each page of a list says which it is, but for the first', () => {
  const pages = pagesOf(['read_mail', 'send_mail', 'delete_mail'], '/tools/', 2);
  assert.deepEqual(pages.map(pageSuffix), ['', ', page 2']);
  assert.deepEqual(pages.map(pageDescription), ['', ' Page 2 of 2.']);
});
