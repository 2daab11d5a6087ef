import type { Attack } from '../catalogue/attack.ts';
import { attackById, exposedTools, mappings, surfaces, techniques } from './attack-base.ts';
import { preventionLabels } from './attack-facets.ts';
import { caseBodyHtml } from './case-body.ts';
import { catalogue } from './catalogue.ts';
import { site } from './env.ts';
import { highlightYaml } from './highlight.ts';
import { breakable, escapeHtml, inlineHtml, visible } from './html.ts';
import { jsonLd } from './json-ld.ts';
import { attackUrl, categoryUrl, serverUrl, signalUrl, techniqueUrl, toolUrl } from './urls.ts';

const mostTools = 10;

/** All that the page of a case shows; fields that end in Html are safe to insert. */
export function attackPage(attack: Attack, origin: string) {
  const { id, entry } = attack;
  const { replay } = entry.prevention;
  return {
    id,
    title: entry.title,
    technique: { url: techniqueUrl(entry.technique), label: techniques[entry.technique]!.label },
    summary: entry.summary,
    verdict: preventionLabels[entry.prevention.verdict],
    prevention: entry.prevention.summary,
    policy: replay?.policy,
    policyHtml: replay && highlightYaml(replay.policy),
    bodyHtml: caseBodyHtml(attack.body),
    callsHtml: replay?.calls.map(callHtml).join('') ?? '',
    factsHtml: facts(attack)
      .map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`)
      .join(''),
    editions: Object.entries(mappings).flatMap(([list, { name, edition }]) =>
      entry.mappings[list as keyof typeof mappings].length > 0 ? [`${name}: ${edition}`] : [],
    ),
    caveat: entry.caveat,
    isWeak: entry.confidence !== 'high',
    exposed: exposure(attack),
    related: entry.related.flatMap((other) => attackById.get(other) ?? []),
    sourcesHtml: entry.sources.map(sourceHtml).join(''),
    cite: `“${entry.title}”, MCP Policy Catalogue, case ${id}, ${new URL(attackUrl(attack), origin)}`,
    edit: site.editUrl && `${site.editUrl}/catalogue/attacks/${id}.mdx`,
    data: `/attacks/${id}.json`,
    jsonLd: jsonLd({
      '@context': 'https://schema.org',
      '@type': 'TechArticle',
      headline: entry.title,
      description: entry.summary,
      datePublished: entry.disclosed ?? entry.date,
      url: String(new URL(attackUrl(attack), origin)),
      citation: entry.sources.map(({ url }) => url),
      about: entry.identifiers,
    }),
  };
}

const callHtml = ({ tool, arguments: given, times, refused, note }: CallOf): string =>
  `<tr><th scope="row"><code>${breakable(tool)}</code>${times ? ` &times; ${times}` : ''}</th>` +
  `<td><code>${visible(JSON.stringify(given))}</code></td><td>${escapeHtml(note)}</td><td>${refused ? '<b>refused</b>' : 'passes'}</td></tr>`;

type CallOf = NonNullable<Attack['entry']['prevention']['replay']>['calls'][number];

function facts({ entry }: Attack): [string, string][] {
  const { severity } = entry;
  const link = (url: string, text: string) => `<a href="${url}">${escapeHtml(text)}</a>`;
  const rows: [string, string][] = [
    ['Kind', entry.kind],
    ['Date', entry.date],
    ['Disclosed', entry.disclosed ?? ''],
    ['Identifiers', entry.identifiers.map(identifierHtml).join(', ')],
    ...entry.affected.map(({ name, versions, server }): [string, string] => [
      'Affected',
      `${server ? link(serverUrl(server), name) : escapeHtml(name)}${versions ? ` (${escapeHtml(versions)})` : ''}`,
    ]),
    ['Fixed in', escapeHtml(entry.fixedIn ?? '')],
    ['Technique', link(techniqueUrl(entry.technique), techniques[entry.technique]!.label)],
    ['Comes in through', link(`/attacks/surface/${entry.surface}/`, surfaces[entry.surface]!.label)],
    ['Tools abused', entry.categories.map((one) => link(categoryUrl(one), one)).join(', ')],
    ['Their signals', entry.signals.map((one) => link(signalUrl(one), signalLabel(one))).join(', ')],
    [
      'Severity',
      severity
        ? `CVSS ${escapeHtml(severity.version)}: ${severity.score}, by ${escapeHtml(severity.source)}`
        : '',
    ],
    ...mapped(entry.mappings),
    ['Confidence', entry.confidence],
  ];
  return rows.filter(([, html]) => html !== '');
}

const signalLabel = (id: string) => catalogue().vocabulary.signals[id]?.label ?? id;

/** The public record of an identifier. */
const records: Record<string, (id: string) => string> = {
  CVE: (id) => `https://www.cve.org/CVERecord?id=${id}`,
  GHSA: (id) => `https://github.com/advisories/${id}`,
  CWE: (id) => `https://cwe.mitre.org/data/definitions/${id.slice(4)}.html`,
};

const identifierHtml = (id: string): string =>
  `<a class="whole" href="${records[id.slice(0, id.indexOf('-'))]!(id)}">${id}</a>`;

const mapped = (own: Attack['entry']['mappings']): [string, string][] =>
  (['owasp', 'atlas', 'safe'] as const).flatMap((list): [string, string][] => {
    const { name, entries, url } = mappings[list];
    if (own[list].length === 0) return [];
    const html = own[list].map((id) => `${id} ${escapeHtml(entries[id] ?? '')}`).join(', ');
    return [[`<a href="${url}">${escapeHtml(name)}</a>`, html]];
  });

/** One tool a server first, so that no server fills the list. */
function exposure(attack: Attack) {
  const all = [...exposedTools(attack)].sort(nearestFirst);
  const servers = new Set<string>();
  const spread = all.filter(
    ({ tool: { server }, concern: { by } }) =>
      by === 'server' || (!servers.has(server.id) && servers.add(server.id)),
  );
  const shown = [...new Set([...spread, ...all])].slice(0, mostTools);
  return {
    count: all.length,
    itemsHtml: shown
      .map(
        ({ tool, concern }) =>
          `<li><a href="${toolUrl(tool)}"><code>${breakable(tool.verdict.name)}</code></a> of ${visible(tool.server.entry.name)} ${inlineHtml(concern.why)}.</li>`,
      )
      .join(''),
  };
}

const nearestFirst = (a: Exposed, b: Exposed): number =>
  Number(b.concern.by === 'server') - Number(a.concern.by === 'server') ||
  b.tool.verdict.score - a.tool.verdict.score;

type Exposed = ReturnType<typeof exposedTools>[number];

const sourceHtml = ({
  title,
  publisher,
  url,
  date,
  note,
  read,
}: Attack['entry']['sources'][number]): string =>
  `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a>, ${escapeHtml(publisher)}${date ? `, ${date}` : ''}` +
  `${note ? ` (${escapeHtml(note)})` : ''}${read ? '' : ' <span class="soft">named by a source that was read; not opened</span>'}</li>`;
