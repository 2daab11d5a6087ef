import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, link, quoted } from '../policy/inline.ts';
import { breakable, cut, inlineHtml, visible, visibleText } from './html.ts';

const bare = (html: string) => html.replace(/<[^>]*>/g, '');

test('markup is shown, not interpreted', () => {
  assert.equal(
    visible(`<img src="x" onerror='alert(1)'> & more`),
    '&lt;img src=&quot;x&quot; onerror=&#39;alert(1)&#39;&gt; &amp; more',
  );
});

const hidden: [name: string, char: string, shown: string][] = [
  ['right-to-left override', '\u202E', 'U+202E'],
  ['isolate', '\u2066', 'U+2066'],
  ['zero-width space', '\u200B', 'U+200B'],
  ['joiner outside an emoji', '\u200D', 'U+200D'],
  ['byte order mark', '\uFEFF', 'U+FEFF'],
  ['tag letter', '\u{E0041}', 'U+E0041'],
  ['variation selector that can carry a byte', '\u{E0101}', 'U+E0101'],
  ['variation selector after a letter', '\uFE0F', 'U+FE0F'],
  ['Hangul filler', '\u3164', 'U+3164'],
  ['soft hyphen', '\u00AD', 'U+00AD'],
  ['control character', '\u0007', 'U+0007'],
  ['line separator', '\u2028', 'U+2028'],
  ['half of a surrogate pair', '\uD800', 'U+D800'],
];

for (const [name, char, shown] of hidden)
  test(`what people do not see is shown as a code point: ${name}`, () => {
    const html = visible(`in${char}box`);
    assert.match(html, /<span class="unseen"/);
    assert.equal(bare(html), `in${shown}box`);
    assert.equal(visibleText(`in${char}box`), `in${shown}box`);
  });

test('line breaks, tabs, accents and emoji stay as they are', () => {
  for (const text of ['one\n\ttwo', 'boîte aux lettres', 'почта', '郵便', '📬', '👩‍💻', '👩🏽‍💻', '❤️', '1️⃣'])
    assert.equal(visible(text), text);
});

test('the same text gives the same answer twice', () => {
  assert.equal(visible('a\u200Bb'), visible('a\u200Bb'));
  assert.equal(visible('plain'), 'plain');
});

test('a name breaks at its joints and keeps its text', () => {
  assert.equal(breakable('send_mail'), 'send_<wbr>mail');
  assert.equal(breakable('sendMail'), 'send<wbr>Mail');
  assert.equal(breakable('__proto__'), '__<wbr>proto__');
  assert.equal(breakable('mail.<b>'), 'mail.<wbr>&lt;b&gt;');
});

test('a title has one line', () => {
  assert.equal(visibleText('send\nmail'), 'send mail');
});

test('a long text is cut at a word, and says so', () => {
  assert.deepEqual(cut('Sends a mail', 20), { text: 'Sends a mail', cut: false });
  assert.deepEqual(cut('Sends a mail', 9), { text: 'Sends a', cut: true });
  assert.deepEqual(cut('x'.repeat(30), 9), { text: 'x'.repeat(9), cut: true });
});

test('rich text escapes what it holds', () => {
  assert.equal(
    inlineHtml(['<i>', code('<b>'), quoted('"q"'), link('/a?b&c', '<a>')]),
    '&lt;i&gt;<code>&lt;b&gt;</code><q>&quot;q&quot;</q><a href="/a?b&amp;c">&lt;a&gt;</a>',
  );
});
