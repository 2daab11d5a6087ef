import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';

process.env.CATALOGUE_DIR = path.resolve(import.meta.dirname, '../../tests/fixtures/hostile-catalogue');
const { catalogue } = await import('./catalogue.ts');
const { toolHtml } = await import('./tool-html.ts');
const { toolPage } = await import('./tool-page.ts');

const { tools } = catalogue();
const unclosed = new Set(['br', 'wbr', 'input']);

/** Tags that are open at the end, or that end what was not begun. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, tag] of html.matchAll(/<(\/?)([a-z][\w-]*)[^>]*>/g)) {
    if (unclosed.has(tag!)) continue;
    if (!slash) open.push(tag!);
    else if (open.pop() !== tag) wrong.push(tag!);
  }
  return [...open, ...wrong];
}

test('the body of a hostile tool is well formed, and holds no element that acts', () => {
  for (const tool of tools) {
    const html = toolHtml(toolPage(tool));
    assert.deepEqual(unbalanced(html), [], tool.slug);
    assert.doesNotMatch(html, /<(script|img|svg|iframe|style|object)|<[^>]*\s(on\w+|style)=/i, tool.slug);
  }
});

test('a tool without description, parameters or schema says so', () => {
  const page = toolPage(tools[0]!);
  const bare = { ...page, leadHtml: '', isSchemaKnown: true, parameters: { rowsHtml: '', cut: false } };
  assert.match(toolHtml(bare), /publishes no description.*It takes none/s);
  assert.match(toolHtml({ ...bare, isSchemaKnown: false }), /Its schema is not known/);
});

test('headings of tables stand only above rows', () => {
  const page = { ...toolPage(tools[0]!), others: [], similar: [] };
  assert.doesNotMatch(toolHtml(page), /Other tools|Similar tools/);
});
