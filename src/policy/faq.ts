import { isInOurWords, type Server, type Tool } from '../catalogue/tool.ts';
import { carriesFreeStatement } from './action.ts';
import { toolPolicy } from './derive.ts';
import { ground } from './ground.ts';
import { code, type Inline, link, listed, quoted } from './inline.ts';
import { interceptInstall, startThrough } from './intercept-install.ts';
import { interceptAction, limitable, nameable } from './intercept-rules.ts';
import { inARow, signalSentencesOf, tellsHarm } from './signal-sentences.ts';
import { firstSentence, hasSignal } from './texts.ts';
import { wayBack } from './way-back.ts';
import { opening } from './why.ts';

export interface Question {
  question: Inline[];
  answer: Inline[];
}

/** The labels of signals, by id. */
export type Labels = Record<string, { label: string; aggravates: boolean }>;

/** Seven questions about a tool. Every answer is computed from its verdict and policy, so that none contradicts them. */
export const faq = (tool: Tool, labels: Labels): Question[] => [
  { question: ['What does ', code(tool.verdict.name), ' do?'], answer: whatItDoes(tool) },
  { question: ['What can go wrong with ', code(tool.verdict.name), '?'], answer: whatCanGoWrong(tool) },
  { question: ['How do I enforce a policy on ', code(tool.verdict.name), '?'], answer: howToEnforce(tool) },
  {
    question: ['What risk level is ', code(tool.verdict.name), ', and why?'],
    answer: whatLevel(tool, labels),
  },
  { question: ['Can I rate-limit ', code(tool.verdict.name), '?'], answer: canILimit(tool) },
  { question: ['How do I block ', code(tool.verdict.name), ' completely?'], answer: howToBlock(tool) },
  { question: ['Which server provides ', code(tool.verdict.name), '?'], answer: whichServer(tool) },
];

const doing = {
  Read: 'it returns information and changes nothing that others can see',
  Write: 'it changes, adds or sends something; what was there can be put back, or there is one item more',
  Execute: 'it runs, stops or steers something, and its definition does not bound the effect',
  Destructive: 'it deletes, revokes or ends something, and its definition offers no undo',
  Financial: 'it moves or commits money or something of value',
};

function doingOf(tool: Tool): string {
  const { category } = tool.verdict;
  if (category === 'Destructive' && wayBack(tool)) return 'it deletes, revokes or ends something';
  return category === 'Write' && hasSignal(tool, 'cannot-be-undone')
    ? 'it changes, adds or sends something'
    : doing[category];
}

function whatItDoes(tool: Tool): Inline[] {
  return [...published(tool), ` We class it ${tool.verdict.category}: ${doingOf(tool)}.`];
}

function published(tool: Tool): Inline[] {
  const sentence = firstSentence(tool);
  const end = /[.!?]\W*$/.test(sentence) ? '' : '.';
  if (sentence && isInOurWords(tool)) return [`In our words: ${sentence}${end}`];
  if (sentence) return ['Its server says: ', quoted(sentence), end];
  const { description } = tool.definition;
  return typeof description === 'string' && description.trim() !== ''
    ? ['No sentence of its description says what it does.']
    : ['Its server says nothing about it.'];
}

/** What its signals say; where none of them names a harm, first what the category means for this tool. */
function whatCanGoWrong(tool: Tool): Inline[] {
  const sentences = signalSentencesOf(tool.verdict, 4);
  return inARow(tool.verdict.signals.some(tellsHarm) ? sentences : [opening(tool), ...sentences]);
}

const howToEnforce = ({ server }: Tool): Inline[] => [
  'Save the policy above as ',
  code('policy.yaml'),
  ' and put ',
  link(interceptInstall.repository, 'Intercept'),
  ' between your agent and the server: ',
  code(startThrough('policy.yaml', server.id, `<the command that starts ${server.id}>`)),
  '. A state folder of its own keeps its counters apart from those of other servers with equally named tools.',
];

function whatLevel({ verdict }: Tool, labels: Labels): Inline[] {
  const graver = verdict.signals.filter(({ id }) => labels[id]?.aggravates);
  const base: Inline[] = [
    `${verdict.level}, ${verdict.score} of 5. It is ${verdict.category}, since `,
    ...ground(verdict),
    '. ',
  ];
  if (graver.length === 0) return [...base, 'No signal makes it graver than others of its category.'];
  const names = graver.slice(0, 4).map(({ id }): Inline => lower(labels[id]!.label));
  return [...base, added(graver.length), ...listed(names), '.'];
}

function added(count: number): string {
  if (count === 1) return 'One point is added for a signal: ';
  return `One point, and no more, is added for ${count} signals${count > 4 ? ', among them ' : ': '}`;
}

const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

/** Where the engine has no way to write the tool's name. */
const unnamed =
  'This engine cannot name the tool, so no rule can be for it alone. A file with default: deny refuses it, since it refuses whatever it does not name.';

function canILimit(tool: Tool): Inline[] {
  const policy = toolPolicy(tool, 'standard');
  const action = interceptAction(policy);
  if (!nameable(policy)) return [unnamed];
  if (action.kind === 'limit')
    return [
      `Yes. The policy above allows ${action.perMinute} calls a minute; change `,
      code(`rate_limit: ${action.perMinute}/minute`),
      ' to what your task needs. Minute, hour and day are possible.',
    ];
  if (!limitable(policy))
    return ['Not in this engine: it cannot limit a name with a dot, so the policy above denies the tool.'];
  const why =
    carriesFreeStatement(tool.verdict) && tool.verdict.category === 'Execute'
      ? 'one call can carry anything'
      : 'one call is enough for the harm';
  return [
    'You can: put ',
    code('rate_limit: 1/hour'),
    ' in the place of ',
    code('action: deny'),
    ` and its message. We deny it instead, since ${why}.`,
  ];
}

function howToBlock(tool: Tool): Inline[] {
  const policy = toolPolicy(tool, 'standard');
  if (!nameable(policy)) return [unnamed];
  const action = interceptAction(policy);
  const hide: Inline[] = [
    ' To keep the model from seeing it at all, name it under ',
    code('hide'),
    ' at the top of the file as well.',
  ];
  if (action.kind === 'deny')
    return ['The policy above does: ', code('action: deny'), ' refuses every call.', ...hide];
  return [
    'Replace its rules by one with ',
    code('action: deny'),
    ', or leave it out of a file with ',
    code('default: deny'),
    '.',
    ...hide,
  ];
}

function whichServer({ server }: Tool): Inline[] {
  const { provenance } = server.snapshot;
  const { package: pkg, official, vendor } = server.entry;
  const head: Inline[] = [
    link(`/policies/${server.id}/`, server.entry.name),
    ` (${official ? 'the official server of' : 'a community server by'} ${vendor}), `,
  ];
  return provenance.kind === 'introspected'
    ? [
        ...head,
        'package ',
        code(pkg.name),
        ` version ${provenance.package.version} on ${pkg.ecosystem}; it was started and asked on ${provenance.captured}.`,
      ]
    : [
        ...head,
        'known as ',
        code(pkg.name),
        `, which its registry does not have: this tool is from a public list of ${provenance.captured}.`,
      ];
}

/** Questions about a server as a whole. */
export function serverFaq(server: Server): Question[] {
  const name = server.entry.name;
  const grave = server.tools.filter(({ verdict }) => verdict.level === 'Critical');
  return [
    { question: [`How risky is ${name}?`], answer: howRisky(server) },
    {
      question: [`Which tools of ${name} does the standard policy deny?`],
      answer: whichDenied(server),
    },
    {
      question: [`What happens when a new version of ${name} brings a new tool?`],
      answer: [
        'The full policy has ',
        code('default: deny'),
        ', so a tool that it does not name is refused until you add it. Introspect the new version and compare.',
      ],
    },
    ...(grave.length > 0
      ? [{ question: [`Can an agent use ${name} without its gravest tools?`], answer: without(grave) }]
      : []),
  ];
}

function howRisky({ tools }: Server): Inline[] {
  const count = (level: string) => tools.filter(({ verdict }) => verdict.level === level).length;
  const parts = (['Critical', 'High', 'Medium', 'Low'] as const)
    .filter((level) => count(level) > 0)
    .map((level) => `${count(level)} ${level}`);
  return [
    `Of its ${tools.length} ${tools.length === 1 ? 'tool' : 'tools'}: ${parts.join(', ')}. The level is that of the gravest thing one valid call does.`,
  ];
}

function whichDenied({ tools }: Server): Inline[] {
  const denied = tools.filter((tool) => interceptAction(toolPolicy(tool, 'standard')).kind === 'deny');
  if (denied.length === 0) return ['None: it limits all of them.'];
  const names = denied.slice(0, 8).map(({ verdict }) => code(verdict.name));
  return [
    `${denied.length} of ${tools.length}: `,
    ...listed(denied.length > 8 ? [...names, `${denied.length - 8} more`] : names),
    '.',
  ];
}

const without = (grave: Tool[]): Inline[] => [
  `Yes. The read-only profile denies everything that changes something; the standard profile denies ${grave.length === 1 ? 'the one tool' : `the ${grave.length} tools`} of level Critical and limits most others.`,
];
