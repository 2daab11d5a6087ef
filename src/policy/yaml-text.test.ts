import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentText, yamlText, yamlValue } from './yaml-text.ts';

test('what an engine takes for a line’s end, or nobody sees, leaves a comment', () => {
  for (const char of [
    '\n',
    '\r',
    '\u0085',
    '\u2028',
    '\u2029',
    '\0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u{e0041}',
  ])
    assert.equal(commentText(`read${char}${char}default: allow`), 'read default: allow', codePoint(char));
  assert.equal(commentText('Lit un e-mail : 📬 「要約」'), 'Lit un e-mail : 📬 「要約」');
});

test('a comment is cut between characters', () => {
  assert.equal(commentText(`${'a'.repeat(299)}📬`), 'a'.repeat(299));
  assert.equal(commentText(`${'a'.repeat(298)}📬b`), `${'a'.repeat(298)}📬`);
  assert.equal(commentText('half \ud83d of one'), 'half   of one');
});

test('a text is quoted unless it is plainly a word, with all that nobody sees written out', () => {
  const written: [string, string][] = [
    ['archive_mail', 'archive_mail'],
    ['null', '"null"'],
    ['on', '"on"'],
    ['1st', '"1st"'],
    ['quote"d', '"quote\\"d"'],
    ['line\nbreak', '"line\\nbreak"'],
    ['u\u2028v', '"u\\u2028v"'],
    ['u\u2029v', '"u\\u2029v"'],
    ['u\u0085v', '"u\\u0085v"'],
    ['del\u007f', '"del\\u007f"'],
    ['zero\u200bwidth', '"zero\\u200bwidth"'],
    ['tag\u{e0041}', '"tag\\U000e0041"'],
    ['half \ud83d', '"half \ufffd"'],
    ['📬', '"📬"'],
  ];
  for (const [text, yaml] of written) assert.equal(yamlText(text), yaml);
});

test('a value keeps its type', () => {
  assert.equal(yamlValue(['5', 5, true, 'to']), '["5", 5, true, "to"]');
});

const codePoint = (char: string) => `U+${char.codePointAt(0)!.toString(16)}`;
