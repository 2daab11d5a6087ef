const rules = (...all: string[]) =>
  `version: "1"\ntools:\n  send_mail:\n    rules:\n${all.map((rule) => `      - ${rule}\n`).join('')}`;
const condition = (op: string, value: string) =>
  rules(`{ name: ours, conditions: [{ path: args.to, op: ${op}, value: ${value} }] }`);

/** Texts that the engine does not load: the evaluator must not take them either. */
export const refusedTexts: string[] = [
  '',
  'tools: {}',
  'version: "7"\n',
  'version: "1"\ndefault: maybe\n',
  'version: "1"\ntools: [\n',
  'version: "1"\ntools: []\n',
  'version: "1"\ntools: *all\n',
  'version: "1"\nversion: "1"\n',
  'version: "1"\nhide: [""]\n',
  'version: "1"\nhide: [wipe, wipe]\n',
  'version: "1" # a comment\u2028default: maybe\n',
  'version: "1" # a comment\u2029default: maybe\n',
  'version: "1" # a comment\u0085default: maybe\n',
  'version: "1" # a comment\rdefault: maybe\n',
  'version: "1" # a comment\u0007\n',
  rules('{ name: few, rate_limit: 1/week }'),
  rules('{ name: few, rate_limit: 0/day }'),
  rules('{ name: few, rate_limit: often }'),
  rules('{ name: few, rate_limit: 1/day }', '{ name: more, rate_limit: 2/day }'),
  rules('{ name: few, rate_limit: 1/day, action: deny }'),
  rules('{ name: few, rate_limit: 1/day, conditions: [{ path: args.to, op: eq, value: us }] }'),
  rules('{ name: both, action: deny, conditions: [{ path: args.to, op: eq, value: us }] }'),
  rules('{ name: none }'),
  rules('{ name: none, conditions: [] }'),
  rules('{ name: "", action: deny }'),
  rules('{ action: deny }'),
  rules('{ name: some, action: allow }'),
  rules('{ name: ours, conditions: [{ path: to, op: eq, value: us }] }'),
  rules('{ name: few, rate_limit: 1/day }').replace('send_mail', 'mail.send'),
  condition('matches', 'x'),
  condition('in', 'x'),
  condition('not_in', '{ a: 1 }'),
  condition('lte', '"5"'),
  condition('exists', '"true"'),
  condition('regex', '5'),
  condition('lt', '18446744073709551615'),
  ...['(?=a)', '(?<!a)b', '(a)\\1', '[]', 'a{1001}', '(a{100}){11}', 'a**', '(', 'a\\', '(?i', '[b-a]'].map(
    (pattern) => condition('regex', JSON.stringify(pattern)),
  ),
];

/** Texts that the engine loads, and of which the evaluator does not claim to know what they do. */
export const unclaimedTexts: string[] = [
  'version: 1\n',
  'version: "1"\nauthor: us\n',
  condition('eq', '010'),
  condition('eq', '2026-01-02'),
  condition('regex', '"[[:alpha:]]"'),
  rules(
    '{ name: own, conditions: [{ path: state.send_mail.sent, op: lte, value: 5 }], state: { counter: sent, window: day } }',
  ),
];
