import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';

process.env.CATALOGUE_DIR = path.resolve(import.meta.dirname, '../../tests/fixtures/hostile-catalogue');
const { catalogue } = await import('./catalogue.ts');
const { byGravity, shortName, toolPage, toolRow } = await import('./tool-page.ts');

const { tools } = catalogue();
const named = (name: string) => tools.find(({ definition }) => definition.name === name)!;
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

/** Every string of a page that is inserted as HTML. */
function htmlOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key.endsWith('Html') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => htmlOf(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => htmlOf(inner, name));
}

const ours = /^\/?(a|b|br|code|dd|details|dt|h2|i|li|mark|p|pre|q|span|summary|td|th|tr|wbr)$/;

test('nothing that a hostile server says becomes markup', () => {
  for (const tool of tools) {
    const { verdict: _, ...page } = toolPage(tool);
    const html = [...htmlOf(page), page.packageLine, page.origin, ...page.others.map(({ name }) => name)];
    for (const [, tag] of html.join('\n').matchAll(/<([^\s>]*)/g)) assert.match(tag!, ours, tool.slug);
    assert.doesNotMatch(html.join('\n'), /<[^>]*\son\w+=|href="(?!\/|https:\/\/)/, tool.slug);
  }
});

test('structured data parse, hold seven questions, and cannot end their element', () => {
  for (const tool of tools) {
    const { faqJson } = toolPage(tool);
    assert.equal(JSON.parse(faqJson).mainEntity.length, 7);
    assert.doesNotMatch(faqJson, /</);
  }
});

test('a title and a summary show what is hidden, on one line, and stay short', () => {
  for (const tool of tools) {
    const { title, summary } = toolPage(tool);
    assert.doesNotMatch(title + summary, /[\p{Cc}\u200B\u202E]/u);
    assert.ok(title.length < 220, tool.slug);
  }
});

test('a long description leads with its first words, and says how much is left out', () => {
  const { definition } = named('long_text');
  const page = toolPage(named('long_text'));
  assert.ok(textOf(page.leadHtml).length <= 325);
  assert.equal(
    textOf(page.descriptionHtml).length + page.descriptionLeft,
    definition.description!.trim().length,
  );
  assert.ok(page.descriptionLeft > 0);
});

test('two signals stand before the policy, those that make the tool graver first', () => {
  for (const tool of tools) {
    const { signalsHtml, moreSignalsHtml, verdict } = toolPage(tool);
    const count = (html: string) => html.match(/<li/g)?.length ?? 0;
    assert.equal(count(signalsHtml), Math.min(2, verdict.signals.length), tool.slug);
    assert.equal(count(signalsHtml + moreSignalsHtml), verdict.signals.length, tool.slug);
    assert.doesNotMatch(signalsHtml + moreSignalsHtml, /class="mild".*<li><a/, tool.slug);
  }
});

test('a short description stands once', () => {
  const { leadHtml, descriptionHtml, descriptionLeft } = toolPage(named('send_mail'));
  assert.equal(leadHtml, named('send_mail').definition.description);
  assert.deepEqual([descriptionHtml, descriptionLeft], ['', 0]);
});

test('no description, no schema, odd types: the page says so and goes on', () => {
  for (const name of ['no_description', 'no_schema', 'odd_types', 'cyclic', 'deep', ''])
    assert.equal(typeof toolPage(named(name)).snippet, 'string', name);
  assert.equal(toolPage(named('no_description')).leadHtml, '');
});

test('the score is shown by as many marks', () => {
  const { scoreHtml, verdict } = toolPage(named('delete_mail'));
  assert.equal(scoreHtml.match(/class="on"/g)?.length, verdict.score);
});

test('the profiles say what the engine does: one that cannot ask denies', () => {
  const words = Object.fromEntries(
    toolPage(named('delete_mail')).profiles.map(({ profile, word }) => [profile, word]),
  );
  assert.deepEqual(words, {
    standard: 'deny',
    'read-only': 'deny',
    supervised: 'ask a person (here: deny)',
  });
});

test('other tools: at most eight, the gravest first, never itself', () => {
  const levels = ['Critical', 'High', 'Medium', 'Low'];
  for (const tool of tools) {
    const { others, url } = toolPage(tool);
    const ranks = others.map(({ level }) => levels.indexOf(level));
    assert.ok(others.length <= 8 && others.every((other) => other.url !== url));
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    );
  }
});

test('the order of a server is worked out once', () => {
  const [{ server }] = tools as [(typeof tools)[number]];
  assert.equal(byGravity(server), byGravity(server));
  assert.equal(byGravity(server).length, server.tools.length);
});

test('a row holds a name that breaks, cut where it is endless', () => {
  assert.equal(toolRow(named('send_mail')).name, 'send_<wbr>mail');
  assert.equal(shortName('n'.repeat(300)), `${'n'.repeat(90)}&hellip;`);
});
