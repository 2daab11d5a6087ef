import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printed, quoted } from './go-print.ts';
import { holds } from './holds.ts';
import { fromRe2 } from './re2.ts';

test('types decide: a text is no number, null is absent, a missing argument fails all but exists: false', () => {
  const on = (op: string, value: unknown, args: Record<string, unknown>) =>
    holds({ path: 'args.a.b', op, value }, args);
  assert.equal(on('lte', 5, { a: { b: 5 } }), true);
  assert.equal(on('lte', 5n, { a: { b: 5.5 } }), false);
  assert.equal(on('lte', 5, { a: { b: '5' } }), false);
  assert.equal(on('eq', 5, { a: { b: '5' } }), true);
  assert.equal(on('neq', 5, {}), false);
  assert.equal(on('exists', false, { a: { b: null } }), true);
  assert.equal(on('exists', false, { a: [] }), true);
  assert.equal(on('regex', '^x', { a: { b: ['x'] } }), false);
});

test('numbers print as Go prints them: those of a call are floats, whole ones of a policy are not', () => {
  const shown: [unknown, string][] = [
    [999999, '999999'],
    [1e6, '1e+06'],
    [1234567, '1.234567e+06'],
    [-25000000, '-2.5e+07'],
    [1e-4, '0.0001'],
    [1e-5, '1e-05'],
    [1e21, '1e+21'],
    [1e100, '1e+100'],
    [0.1, '0.1'],
    [-0, '-0'],
    [1000000n, '1000000'],
    [{ b: [1e6, null], a: true }, 'map[a:true b:[1e+06 <nil>]]'],
  ];
  for (const [value, text] of shown) assert.equal(printed(value), text);
});

test('a text in a refusal is quoted as Go quotes it', () => {
  assert.equal(quoted('Größe 📬\t"\\'), '"Größe 📬\\t\\"\\\\"');
  assert.equal(quoted('\x07\x01\x7f\u2028\u00a0\u{e0041}'), '"\\a\\x01\\x7f\\u2028\\u00a0\\U000e0041"');
});

test('a pattern means what it means to the engine', () => {
  const matches: [pattern: string, text: string, matches: boolean][] = [
    ['(?i)^y', 'Yes', true],
    ['^a.b$', 'a\rb', true],
    ['^a.b$', 'a\nb', false],
    ['(?s)^a.b$', 'a\nb', true],
    ['^\\s$', '\u00a0', false],
    ['^[\\s]$', '\v', false],
    ['^\\S$', '\u00a0', true],
    ['^\\_\\@\\-$', '_@-', true],
    ['^{a}]$', '{a}]', true],
    ['\\Aab\\z', 'ab', true],
    ['^(?P<year>\\d{4})-[[a\\]]$', '2026-]', true],
    ['^.$', '📬', true],
    ['^[\\s\\S]{1,500}$', 'a\n\u00a0', true],
    ['^[^\\x00-\\x08\\x{7f}]*$', 'a\x7f', false],
    ['^\\P{Cf}*$', 'a\u200d', false],
    ['^\\pL+$', 'é', true],
    ['^(?:(?:a{10}){10}|b{400}){1,2}$', 'a'.repeat(200), true],
    ['^a{1000}b{1000}$', 'a', false],
    ['^a{2}(b){900}$', 'a', false],
    ['^a{900}(b){2}$', 'a'.repeat(900).concat('bb'), true],
  ];
  for (const [pattern, text, expected] of matches)
    assert.equal(fromRe2(pattern).test(text), expected, `${pattern} on ${JSON.stringify(text)}`);
});

test('a pattern that the engine refuses is refused, and what is not read here as well', () => {
  for (const pattern of [
    '(?=a)',
    '(?<!a)b',
    '(a)\\1',
    '[[:alpha:]]',
    '[]',
    '[^]a]',
    'a{1001}',
    '(a{100}){11}',
    'a**',
    '(',
    '(?:a{10}|b{900}){1,2}',
    '\\p{Greek}',
    '\\C',
    '\\8',
    '[\\b]',
    'a\\',
  ])
    assert.throws(() => fromRe2(pattern), SyntaxError, pattern);
});
