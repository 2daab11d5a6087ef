import { isInOurWords, type Server, type Tool } from '../catalogue/tool.ts';
import { toolPolicy } from '../policy/derive.ts';
import { faq } from '../policy/faq.ts';
import { ground } from '../policy/ground.ts';
import { plain, upperFirst } from '../policy/inline.ts';
import { intercept } from '../policy/intercept.ts';
import { shortfall } from '../policy/intercept-rules.ts';
import { type Action, policyProfiles } from '../policy/model.ts';
import { placeOf, spoken } from '../policy/texts.ts';
import { whyPolicy } from '../policy/why.ts';
import type { SignalFinding, Verdict } from '../risk/verdict.ts';
import { attackItemsOf } from './attacks-html.ts';
import { catalogue } from './catalogue.ts';
import { definitionHash } from './definition-hash.ts';
import { doubtOf } from './doubt.ts';
import { enforceSnippet } from './enforce-html.ts';
import { highlightYaml } from './highlight.ts';
import { breakable, cut, escapeHtml, inlineHtml, visible, visibleText } from './html.ts';
import { jsonLd } from './json-ld.ts';
import { parameterTable } from './parameters.ts';
import { snippetOf } from './policy-text.ts';
import { origin, packageLine } from './provenance.ts';
import { questionsHtml } from './questions-html.ts';
import { similarityIndex } from './similar.ts';
import { serverUrl, toolUrl } from './urls.ts';

const { tools, vocabulary } = catalogue();
const similar = similarityIndex(tools);
const places = new Map(tools.map((tool) => [tool, tool.server.tools.indexOf(tool)]));

/** A row of a table of tools. */
export interface ToolRow {
  url: string;
  name: string;
  server: string;
  category: string;
  level: string;
}

const longestInRow = 90;

/** A tool's name in a table; its page shows all of it. */
export function shortName(name: string): string {
  const short = cut(name, longestInRow);
  return breakable(short.text) + (short.cut ? '&hellip;' : '');
}

const rows = new WeakMap<Tool, ToolRow>();

/** A tool as a row; it stands in many tables, so it is made once. */
export function toolRow(tool: Tool): ToolRow {
  const known = rows.get(tool) ?? makeRow(tool);
  rows.set(tool, known);
  return known;
}

const makeRow = (tool: Tool): ToolRow => ({
  url: toolUrl(tool),
  name: shortName(tool.verdict.name),
  server: visible(tool.server.entry.name),
  category: tool.verdict.category,
  level: tool.verdict.level,
});

const longestName = 120;
/** Two lines on a wide screen, and few enough on a narrow one to leave room for the policy. */
const longestLead = 180;
const longestDescription = 6000;

export type ToolPage = ReturnType<typeof toolPage>;

/** All that the page of a tool shows; fields that end in Html are safe to insert. */
export function toolPage(tool: Tool) {
  const { verdict, definition, server } = tool;
  const policy = toolPolicy(tool, 'standard');
  const snippet = snippetOf(tool);
  const description = typeof definition.description === 'string' ? definition.description.trim() : '';
  const questions = faq(tool, vocabulary.signals);
  return {
    url: toolUrl(tool),
    server: server.id,
    enforceHtml: enforceSnippet(server),
    home: serverUrl(server.id),
    data: `/api/v1/servers/${server.id}.json`,
    count: server.tools.length,
    title: visibleText(`${cut(verdict.name, longestName).text} (${server.entry.name}): risk and policy`),
    nameHtml: breakable(verdict.name),
    serverHtml: visible(server.entry.name),
    verdict,
    doubt: doubtOf(verdict),
    isInOurWords: isInOurWords(tool),
    ...described(description),
    ...signalItems(verdict),
    scoreHtml: [1, 2, 3, 4, 5].map((n) => `<i${n <= verdict.score ? ' class="on"' : ''}></i>`).join(''),
    packageLine: packageLine(server),
    reasonHtml: `${inlineHtml(policy.reason)} ${shortfall(policy)}`,
    snippet,
    snippetHtml: highlightYaml(snippet),
    entryHtml: highlightYaml(intercept.entryText(policy)),
    profiles: profileWords(tool),
    whyHtml: whyPolicy(tool)
      .map((paragraph) => `<p>${inlineHtml(paragraph)}</p>`)
      .join(''),
    isSchemaKnown: definition.inputSchema !== undefined,
    parameters: parameterTable(tool, vocabulary),
    detailsHtml: details(tool)
      .map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`)
      .join(''),
    others: others(tool).map(toolRow),
    similar: similar(tool).map(toolRow),
    ...attackItemsOf(tool),
    questionsHtml: questionsHtml(questions),
    ruleHtml: verdict.reason
      ? `Verdict by a person: ${visible(verdict.reason)}`
      : `Verdict by rule <code>${escapeHtml(verdict.rule)}</code>, ${verdict.confidence}.`,
    faqJson: jsonLd({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: questions.map(({ question, answer }) => ({
        '@type': 'Question',
        name: plain(question),
        acceptedAnswer: { '@type': 'Answer', text: plain(answer) },
      })),
    }),
    origin: origin(server),
    summary: visibleText(
      `${verdict.level} risk (${verdict.score}/5), ${verdict.category}. Why, and a policy for ${cut(verdict.name, longestName).text} of ${server.entry.name} to copy.`,
    ),
  };
}

/** A description's first paragraph, all of it where that is not all, and how much is left out of even that. */
function described(description: string) {
  const first = description.split(/\n\s*\n/, 1)[0]!;
  const lead = cut(first, longestLead);
  const all = cut(description, longestDescription);
  return {
    leadHtml: visible(lead.text) + (lead.cut ? ' &hellip;' : ''),
    descriptionHtml: lead.text.length < description.length ? visible(all.text) : '',
    descriptionLeft: description.length - all.text.length,
  };
}

/** So many stand before the policy; the rest after it, for the policy to be on the first screen. */
const firstSignals = 2;

/** Signals as items of a list, those that make the tool graver first. */
function signalItems(verdict: Verdict) {
  const isMild = ({ id }: SignalFinding) => Number(!vocabulary.signals[id]!.aggravates);
  const items = verdict.signals
    .toSorted((a, b) => isMild(a) - isMild(b))
    .map((found) => signalHtml(found, verdict));
  return {
    signalsHtml: items.slice(0, firstSignals).join(''),
    moreSignalsHtml: items.slice(firstSignals).join(''),
  };
}

/** A signal with the words or the parameter that show it; what follows from it is said under "why". */
function signalHtml(found: SignalFinding, verdict: Verdict): string {
  const { label, aggravates } = vocabulary.signals[found.id]!;
  const shown = found.parameter
    ? `Parameter <code>${visible(found.parameter)}</code>`
    : `${upperFirst(placeOf(found.where))} ${verbs[found.where] ?? 'says'} <q>${quote(found.evidence)}</q>`;
  return `<li${aggravates ? '' : ' class="mild"'}><a href="/signals/${found.id}/">${escapeHtml(label)}.</a> ${shown}${found.id === 'hint-contradicts' ? `, while ${inlineHtml(ground(verdict))}` : ''}.</li>`;
}

const verbs: Record<string, string> = { annotations: 'set', 'inputSchema.properties': 'lists' };

const longestQuote = 150;

function quote(evidence: string): string {
  const { text, cut: isCut } = cut(spoken(evidence), longestQuote);
  return visible(text) + (isCut ? ' &hellip;' : '');
}

/** What the three profiles do with the tool in this engine, in a word each. */
function profileWords(tool: Tool) {
  return policyProfiles.map((profile) => {
    const wanted = toolPolicy(tool, profile);
    return { profile, word: actionWord(wanted.action) + (shortfall(wanted) && ' (here: deny)') };
  });
}

function actionWord(action: Action): string {
  if (action.kind === 'limit') return `${action.perMinute} a minute`;
  return action.kind === 'ask' ? 'ask a person' : action.kind;
}

function details(tool: Tool): [string, string][] {
  const { verdict, server, definition } = tool;
  const { provenance, tokens } = server.snapshot;
  const at = places.get(tool)!;
  const hash = definitionHash(definition);
  return [
    ['Tool', `<code>${visible(verdict.name)}</code>`],
    ['Server', `<a href="/policies/${server.id}/">${visible(server.entry.name)}</a>`],
    ['Category', `<a href="/categories/${verdict.category.toLowerCase()}/">${verdict.category}</a>`],
    ['Level', `<a href="/risk/${verdict.level.toLowerCase()}/">${verdict.level}</a>, ${verdict.score}/5`],
    ['Package', `<code>${visible(server.entry.package.name)}</code> (${server.entry.package.ecosystem})`],
    [
      'Version',
      provenance.kind === 'introspected' ? escapeHtml(provenance.package.version) : 'not known: only listed',
    ],
    ['Captured', provenance.captured],
    ['Definition', `<code title="sha256 ${hash}">${hash.slice(0, 12)}</code>`],
    ...hints(definition.annotations),
    ['Tokens', tokens[at] === undefined ? 'not counted' : `${tokens[at]} in a prompt (o200k)`],
  ];
}

/** What the server claims of the tool's effects: shown, not believed. */
function hints(annotations: unknown): [string, string][] {
  if (typeof annotations !== 'object' || annotations === null) return [];
  const said = Object.entries(annotations)
    .filter(([key, value]) => key.endsWith('Hint') && typeof value === 'boolean')
    .map(([key, value]) => `<code>${visible(key)}</code> ${value}`);
  return said.length > 0 ? [['Its server claims', said.slice(0, 6).join(', ')]] : [];
}

const gravity = { Critical: 3, High: 2, Medium: 1, Low: 0 };
const mostOthers = 8;

const gravestFirst = new Map<Server, Tool[]>();

/** A server's tools, the gravest first; sorted once. */
export function byGravity(server: Server): Tool[] {
  const known = gravestFirst.get(server);
  if (known) return known;
  const sorted = [...server.tools].sort(
    (a, b) => gravity[b.verdict.level] - gravity[a.verdict.level] || b.verdict.score - a.verdict.score,
  );
  gravestFirst.set(server, sorted);
  return sorted;
}

const others = (tool: Tool): Tool[] =>
  byGravity(tool.server)
    .slice(0, mostOthers + 1)
    .filter((other) => other !== tool)
    .slice(0, mostOthers);
