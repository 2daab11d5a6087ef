import type { Action, ArgumentRule, Condition, Suggestion, ToolPolicy } from './model.ts';
import { commentText, yamlText, yamlValue } from './yaml-text.ts';

/** Intercept's rate limit breaks on a name with a dot. */
export const limitable = ({ tool }: Pick<ToolPolicy, 'tool'>): boolean => !tool.includes('.');

/** Whether the profile wants a limit that the engine cannot set. */
export const missesLimit = (tool: ToolPolicy): boolean => tool.action.kind === 'limit' && !limitable(tool);

/** What Intercept does for an action: it cannot ask, and not every tool can it limit. */
export const interceptAction = (tool: ToolPolicy): Action =>
  tool.action.kind === 'ask' || missesLimit(tool) ? { kind: 'deny' } : tool.action;

/** Why it denies where the profile says otherwise; nothing where it does as it is told. */
export function shortfall(tool: ToolPolicy): string {
  if (tool.action.kind === 'ask') return 'This engine cannot ask, so it denies.';
  return missesLimit(tool) ? 'This engine cannot limit a name with a dot, so it denies.' : '';
}

/** A key longer than this does not parse; `*` would stand for all tools. Under `default: deny` leaving it out denies it. */
export const nameable = ({ tool }: ToolPolicy): boolean => tool.length <= 1000 && tool !== '*';

/** The entry of one tool, to stand under `tools:`. */
export function entryLines(tool: ToolPolicy): string[] {
  const rules = [...actionLines(tool), ...tool.arguments.flatMap((rule) => argumentLines(tool, rule))];
  return [
    `  ${yamlText(tool.tool)}:`,
    rules.length === 0 ? '    rules: []' : '    rules:',
    ...rules,
    ...suggestionsOf(tool).flatMap((one) => suggestionLines(tool, one)),
  ];
}

function actionLines(tool: ToolPolicy): string[] {
  const action = interceptAction(tool);
  if (action.kind === 'limit')
    return [
      `      - name: "at most ${action.perMinute} calls a minute"`,
      `        rate_limit: ${action.perMinute}/minute`,
    ];
  if (action.kind === 'deny')
    return ['      - name: denied', '        action: deny', `        on_deny: ${yamlValue(tool.denial)}`];
  return [];
}

const argumentLines = (tool: ToolPolicy, rule: ArgumentRule): string[] =>
  interceptAction(tool).kind === 'deny'
    ? []
    : [
        `      - name: ${yamlValue(commentText(rule.name))}`,
        '        conditions:',
        ...rule.conditions.flatMap((condition) =>
          conditionLines(condition).map((line) => `          ${line}`),
        ),
        `        on_deny: ${yamlValue(commentText(rule.reason))}`,
      ];

/** What the reader may fill in. In place of a deny only what bounds the harm: where something may be bounds no loss and no payment. */
export const suggestionsOf = (tool: ToolPolicy): Suggestion[] =>
  interceptAction(tool).kind === 'deny' ? tool.suggestions.filter(boundsHarm) : tool.suggestions;

/** A condition that picks harmless calls, or an amount. */
const boundsHarm = ({ conditions }: Suggestion): boolean =>
  conditions.every(({ op, value }) => op === 'lte' || !/<[^>]*>/.test(JSON.stringify(value)));

/** All rules of a tool must hold, so beside a deny a condition would let nothing through. */
const suggestionLines = (tool: ToolPolicy, { name, reason, conditions }: Suggestion): string[] =>
  [
    commentText(reason),
    ...(interceptAction(tool).kind === 'deny'
      ? ['To let such calls pass, put this in place of the rule "denied".']
      : []),
    `- name: ${yamlValue(commentText(name))}`,
    '  conditions:',
    ...conditions.flatMap((condition) => conditionLines(condition).map((line) => `    ${line}`)),
  ].map((line) => `      # ${line}`);

const conditionLines = ({ path, op, value }: Condition): string[] => [
  `- path: ${yamlValue(path)}`,
  `  op: ${op}`,
  // The engine refuses a number in quotes, so what a number goes in place of has none.
  `  value: ${op === 'lte' ? value : yamlValue(value)}`,
];
