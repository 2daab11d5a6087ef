import type { Call } from '../../src/policy/evaluate.ts';

/** A policy and calls that the engine and the evaluator must answer alike. */
export interface Case {
  name: string;
  policy: string;
  calls: Call[];
}

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
export const conditionCases: Case[] = conditions.map(([op, value]) => ({
  name: `${op} ${JSON.stringify(value)}`,
  policy: JSON.stringify({
    version: '1',
    default: 'deny',
    tools: {
      refund: {
        rules: [{ name: 'bounded', conditions: [{ path: 'args.value', op, value }], on_deny: 'refused' }],
      },
    },
  }),
  calls: calls('refund'),
}));

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

export const behaviourCases: Case[] = [
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
    name: 'names of every kind',
    policy: `version: "1"\ndefault: deny\ntools:\n${names.map((name) => `  ${JSON.stringify(name)}: { rules: [] }`).join('\n')}\n`,
    calls: [...names, 'other', '', 'x'].map((tool) => ({ tool })),
  },
];
