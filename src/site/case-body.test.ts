import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseBodyHtml } from './case-body.ts';

test('headings can be linked to', () => {
  assert.equal(caseBodyHtml('## What remains'), '<h2 id="what-remains">What remains</h2>\n');
});

test('markup and what MDX would run are shown, not obeyed', () => {
  const html = caseBodyHtml('An <img src=x onerror="alert(1)"> and {1 + 1}.\n\n<script>alert(1)</script>\n');
  assert.match(html, /&lt;img src=x onerror/);
  assert.match(html, /&lt;script>|&lt;script&gt;/);
  assert.match(html, /\{1 \+ 1\}/);
  assert.doesNotMatch(html, /<(?:img|script)/);
});
