import { categoryIds } from '../catalogue/vocabulary.ts';
import type { Engine } from './engines.ts';
import { plain } from './inline.ts';
import { testedEngine } from './intercept-install.ts';
import { entryLines, interceptAction, missesLimit, nameable, shortfall } from './intercept-rules.ts';
import type { Policy, ToolPolicy } from './model.ts';
import { commentText } from './yaml-text.ts';

/** Intercept's YAML as its open-source engine loads and obeys it. */
export const intercept: Engine = {
  extension: 'yaml',
  policyText: (policy) => `${policyLines(policy).join('\n')}\n`,
  entryText: (tool) => `${entryLines(tool).join('\n')}\n`,
};

function policyLines(policy: Policy): string[] {
  const tools = policy.tools.filter(nameable);
  return [
    ...headerLines(policy),
    'version: "1"',
    `default: ${policy.default}`,
    tools.length === 0 ? 'tools: {}' : 'tools:',
    ...(policy.default === 'allow' ? tools.flatMap(entryLines) : groupedLines(tools)),
  ];
}

function headerLines(policy: Policy): string[] {
  const { name } = policy.server;
  const first = policy.default === 'allow' ? [aloneLine(policy)] : wholeLines(policy, name);
  return [...first, ...shortfalls(policy)].map((line) => `# ${commentText(line)}`);
}

function aloneLine({ tools }: Policy): string {
  if (!tools.every(nameable))
    return 'This engine cannot name the tool, so nothing here stops it; a full policy does, since it denies what it does not name.';
  const denied = tools.every((tool) => interceptAction(tool).kind === 'deny');
  return `Only ${tools.map(({ tool }) => tool).join(', ')} is ${denied ? 'denied' : 'limited'}; every other tool passes.`;
}

const wholeLines = ({ profile, tools, source }: Policy, name: string): string[] => [
  `${name}: ${profile} policy for ${tools.length} ${tools.length === 1 ? 'tool' : 'tools'}. A tool that is not named is denied.`,
  `For ${testedEngine}. Tools of ${source}; another version may list others.`,
  'A limit bounds a loop, not a single call; nothing here reads what is sent.',
];

/** What the engine cannot express, and the stricter choice that was taken. */
function shortfalls({ tools }: Policy): string[] {
  const asks = tools.some(({ action }) => action.kind === 'ask');
  const dotted = tools.filter(missesLimit);
  const unnamed = tools.filter((tool) => !nameable(tool));
  return [
    ...(asks ? ['This engine cannot ask a person: where the profile asks, it denies.'] : []),
    ...(dotted.length > 0
      ? [`This engine cannot limit a tool with a dot in its name: ${dotted.length} denied instead.`]
      : []),
    ...(unnamed.length > 0
      ? [`This engine cannot name ${unnamed.length} of the tools: they are left out.`]
      : []),
  ];
}

const reasonText = (tool: ToolPolicy): string => `${plain(tool.reason)} ${shortfall(tool)}`.trim();

function groupedLines(tools: ToolPolicy[]): string[] {
  return categoryIds.flatMap((category) => {
    const group = tools.filter((tool) => tool.category === category);
    if (group.length === 0) return [];
    const lines = group.flatMap((tool) => [`  # ${commentText(reasonText(tool))}`, ...entryLines(tool)]);
    return ['', `  # ${category} (${group.length})`, ...lines];
  });
}
