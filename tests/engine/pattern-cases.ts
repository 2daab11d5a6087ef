import { bounded, type Case } from './case.ts';

const patterns = [
  '(?i)^y',
  '(?i)K',
  '(?is)^a.B$',
  '^a.b$',
  '^\\s+$',
  '^[\\s]$',
  '^\\S$',
  '^[\\s\\S]{1,3}$',
  '^[^\\x00-\\x08\\x{7f}]*$',
  '^\\P{Cf}*$',
  '^\\pL+$',
  '^\\_\\@\\-$',
  '^{a}]$',
  '\\Aab\\z',
  '^(?P<year>\\d{4})-[[a\\]]$',
  '^.$',
  '\\bab\\b',
  '^(?:(?:a{10}){10}|b{400}){1,2}$',
  '^a{1000}b{0}',
];

const texts = [
  'yes',
  'Yes',
  '\u212a',
  'a\rb',
  'a\nb',
  'a\u2028b',
  'A\nB',
  ' ',
  '\v',
  '\u00a0',
  'x\x07',
  'a\x7f',
  'a\u200d',
  'é',
  '_@-',
  '{a}]',
  'ab',
  'ab\n',
  'é ab',
  '2026-]',
  '2026-[',
  '📬',
  'a'.repeat(100),
  'a'.repeat(1000),
];

/** The engine's patterns are RE2, the evaluator's are JavaScript's. */
export const patternCases: Case[] = [
  {
    name: 'patterns',
    policy: bounded(...patterns.map((pattern): [string, string, unknown] => [pattern, 'regex', pattern])),
    calls: patterns.flatMap((tool) => texts.map((value) => ({ tool, arguments: { value } }))),
  },
];
