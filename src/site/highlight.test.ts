import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryLines } from '../policy/intercept-rules.ts';
import type { ToolPolicy } from '../policy/model.ts';
import { highlightYaml } from './highlight.ts';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const textOf = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!);

const entry = (tool: string) =>
  entryLines({
    tool,
    category: 'Write',
    action: { kind: 'limit', perMinute: 30 },
    arguments: [],
    suggestions: [],
    reason: [''],
    denial: '',
  } as ToolPolicy).join('\n');

test('keys, texts and comments are told apart', () => {
  assert.equal(
    highlightYaml('tools:\n  # Sends\n  send_mail:\n    rate_limit: 30/minute\n'),
    '<i class="i0"><b class="k">tools</b>:\n</i><i class="i2 c">  # Sends\n</i>' +
      '<i class="i2">  <b class="k">send_mail</b>:\n</i><i class="i4">    <b class="k">rate_limit</b>:<span class="s"> 30/minute</span></i>',
  );
});

test('a list item with a key keeps its dash', () => {
  assert.equal(
    highlightYaml('  - name: denied'),
    '<i class="i4">  - <b class="k">name</b>:<span class="s"> denied</span></i>',
  );
});

const names = [
  'send_mail',
  '<img src=x onerror=alert(1)>',
  'a: b # c',
  '"quoted" \\ name',
  'line\nbreak',
  'hidden\u202E\u200Btext\u{E0041}',
  '__proto__',
  '📬',
  '',
];

for (const name of names)
  test(`what is copied is the policy as it stands: ${JSON.stringify(name)}`, () => {
    const html = highlightYaml(entry(name));
    assert.equal(textOf(html), entry(name));
    assert.doesNotMatch(html, /<(?!\/?(b|i|span)\b)/);
  });

test('every line ends within its block, and empty lines stay', () => {
  const text = 'version: "1"\n\ntools:\n  send_mail:\n';
  assert.equal(textOf(highlightYaml(text)), text.trimEnd());
  assert.doesNotMatch(highlightYaml(text), /<\/i>\n/);
});
