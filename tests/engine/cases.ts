import type { Call } from '../../src/policy/evaluate.ts';
import { intercept } from '../../src/policy/intercept.ts';
import { evil, hostilePolicies } from '../hostile.ts';
import { bounded, type Case } from './case.ts';
import { patternCases } from './pattern-cases.ts';

const values: Record<string, unknown> = {
  number: 5,
  other: 6,
  fraction: 5.5,
  digits: '5',
  text: 'a5b',
  empty: '',
  yes: true,
  no: false,
  nothing: null,
  list: [5, 'x'],
  texts: ['5'],
  object: { inner: 5 },
};

const conditions: [string, unknown][] = [
  ['eq', 5],
  ['eq', '5'],
  ['eq', true],
  ['neq', 5],
  ['in', [5, 'x']],
  ['in', ['5']],
  ['not_in', [5, 'x']],
  ['lt', 6],
  ['lte', 5],
  ['gt', 5],
  ['gte', 5],
  ['regex', '^a?5'],
  ['regex', '^(?:[^.]|\\.(?:[^.]|$))*$'],
  ['contains', '5'],
  ['contains', 5],
  ['exists', true],
  ['exists', false],
];

const calls = (tool: string): Call[] => [
  { tool, arguments: {} },
  ...Object.values(values).map((value) => ({ tool, arguments: { value } })),
];

/** Every operator against every type of argument. */
const conditionCases: Case[] = conditions.map(([op, value]) => ({
  name: `${op} ${JSON.stringify(value)}`,
  policy: bounded(['refund', op, value]),
  calls: calls('refund'),
}));

const numbers = [
  0, 0.1, -0.5, 0.0001, 0.00012, 1e-5, 1.5e-7, 100000, 123456, 999999, 1e6, 1234567, -1234567, 25000000,
  123456789.25, 1e20, 1e21, 1.5e300,
];

/** Longer ones are not read as whole numbers by every parser. */
const moderate = numbers.filter((number) => Math.abs(number) < 1e15);
const printedNumbers = [
  ...numbers.map(String),
  '1e+06',
  '1.234567e+06',
  '2.5e+07',
  '1e-05',
  '1e+20',
  '0.10',
  '-0',
];

/** How a number looks where it is compared with a text or within a list, which is not how JavaScript prints it. */
const numberCases: Case[] = [
  {
    name: 'numbers against texts',
    policy: bounded(...printedNumbers.map((text): [string, string, unknown] => [text, 'eq', text])),
    calls: printedNumbers.flatMap((tool) => numbers.map((value) => ({ tool, arguments: { value } }))),
  },
  {
    name: 'numbers in lists against numbers in lists',
    policy: bounded(...moderate.map((one): [string, string, unknown] => [`${one}`, 'in', [[one], 'other']])),
    calls: moderate.flatMap((one) =>
      numbers.map((value) => ({ tool: `${one}`, arguments: { value: [value] } })),
    ),
  },
  {
    name: 'numbers below numbers',
    policy: bounded(...moderate.map((one): [string, string, unknown] => [`${one}`, 'lt', one])),
    calls: moderate.flatMap((one) => numbers.map((value) => ({ tool: `${one}`, arguments: { value } }))),
  },
];

const names = [
  'read mail',
  'a/b',
  '📬',
  'null',
  '#x',
  '&x',
  '~',
  'UPPER',
  '1st',
  'a:b',
  'quote"d',
  '__proto__',
  'é',
  'tab\there',
];

const unnamed = [
  '',
  'x',
  'bell\x07',
  'start\x01',
  'del\x7f',
  'u\u2028v',
  'next\u0085line',
  'nb\u00a0sp',
  'joined\u200d',
  'tag\u{e0041}',
  'own\ue000',
  '\ufeffmark',
  'back\\slash',
];

const behaviourCases: Case[] = [
  {
    name: 'default deny, hidden, wildcard, nested arguments and two rules',
    policy: `version: "1"
default: deny
hide: [wipe]
tools:
  read_mail: { rules: [] }
  send_mail:
    rules:
      - { name: "to us", conditions: [{ path: "args.to.domain", op: eq, value: "mail.example" }], on_deny: "only to us" }
      - { name: "short", conditions: [{ path: "args.size", op: lte, value: 10 }] }
  "*": { rules: [{ name: "no drafts", conditions: [{ path: "args.draft", op: exists, value: false }], on_deny: "no drafts" }] }
`,
    calls: [
      { tool: 'read_mail' },
      { tool: 'read_mail', arguments: { draft: true } },
      { tool: 'wipe' },
      { tool: 'unknown' },
      { tool: 'send_mail', arguments: { to: { domain: 'mail.example' }, size: 3 } },
      { tool: 'send_mail', arguments: { to: { domain: 'mail.example' }, size: 30 } },
      { tool: 'send_mail', arguments: { to: { domain: 'elsewhere' }, size: 3 } },
      { tool: 'send_mail', arguments: { to: 'mail.example', size: 3 } },
    ],
  },
  {
    name: 'limits count per tool, refused calls take no place',
    policy: `version: "1"
tools:
  list_mail: { rules: [{ name: few, rate_limit: 2/minute }] }
  send_mail:
    rules:
      - { name: once, rate_limit: 1/hour, on_deny: "once an hour" }
      - { name: "to us", conditions: [{ path: "args.to", op: eq, value: us }] }
`,
    calls: [
      ...Array.from({ length: 4 }, () => ({ tool: 'list_mail' })),
      { tool: 'send_mail', arguments: { to: 'them' } },
      { tool: 'send_mail', arguments: { to: 'us' } },
      { tool: 'send_mail', arguments: { to: 'us' } },
      ...Array.from({ length: 3 }, () => ({ tool: 'unlisted' })),
    ],
  },
  {
    name: 'a limit on all tools, and a tool of the name under which the engine counts them',
    policy: `version: "1"
tools:
  "*": { rules: [{ name: few, rate_limit: 3/minute, on_deny: "" }] }
  _global: { rules: [{ name: more, rate_limit: 5/minute }] }
  list_mail: { rules: [{ name: one, rate_limit: 1/minute }] }
`,
    calls: ['list_mail', 'list_mail', '*', '_global', '_global', 'send_mail', '*'].map((tool) => ({ tool })),
  },
  {
    name: 'everything is hidden',
    policy: 'version: "1"\nhide: ["*"]\ntools: { list_mail: }\n',
    calls: [{ tool: 'list_mail' }, { tool: 'other' }],
  },
  {
    name: 'names of every kind',
    policy: `version: "1"\ndefault: deny\ntools:\n${names.map((name) => `  ${JSON.stringify(name)}: { rules: [] }`).join('\n')}\n`,
    calls: [...names, ...names.map((name) => `${name}!`), ...unnamed].map((tool) => ({ tool })),
  },
];

const hostileCases: Case[] = Object.entries(hostilePolicies).map(([place, policy]) => ({
  name: `a stranger's words in ${place}`,
  policy: intercept.policyText(policy),
  calls: [
    { tool: 'archive_mail', arguments: { [evil]: 'a' } },
    { tool: 'archive_mail', arguments: { [evil]: 'b' } },
    { tool: evil },
    { tool: 'another tool' },
  ],
}));

export const madeCases: Case[] = [
  ...conditionCases,
  ...numberCases,
  ...patternCases,
  ...behaviourCases,
  ...hostileCases,
];
