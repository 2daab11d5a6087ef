import type { Server } from '../catalogue/tool.ts';
import { categoryIds, levelIds } from '../catalogue/vocabulary.ts';
import { serverFaq } from '../policy/faq.ts';
import { intercept } from '../policy/intercept.ts';
import { type PolicyProfile, policyProfiles } from '../policy/model.ts';
import { highlightYaml } from './highlight.ts';
import { breakable, cut, escapeHtml, visible, visibleText } from './html.ts';
import { policyFile } from './policy-text.ts';
import { origin, packageLine } from './provenance.ts';
import { questionsHtml } from './questions-html.ts';
import { byGravity, shortName, toolRow } from './tool-page.ts';
import { policyFileUrl, toolUrl } from './urls.ts';

const profileTexts: Record<PolicyProfile, string> = {
  standard: 'Reads, writes and bounded runs are limited; free code, deletion and payment are denied.',
  'read-only': 'Reads are limited, everything else is denied.',
  supervised:
    'Reads are limited, and a person is asked for everything else; this engine cannot ask, so it denies.',
};

/** All that the page of a server shows; fields that end in Html are safe to insert. */
export function serverPage(server: Server) {
  const { entry, snapshot, tools } = server;
  return {
    nameHtml: visible(entry.name),
    name: visibleText(entry.name),
    description: visibleText(entry.description),
    status: visibleText(
      entry.official ? `official server of ${entry.vendor}` : `community server by ${entry.vendor}`,
    ),
    links: [
      { href: entry.homepage, text: 'Homepage' },
      ...(entry.repository && entry.repository !== entry.homepage
        ? [{ href: entry.repository, text: 'Repository' }]
        : []),
    ],
    tags: entry.tags,
    packageLine: packageLine(server),
    originHtml: origin(server),
    isListed: snapshot.provenance.kind === 'listed',
    remarks: snapshot.remarks.map(visible),
    ...instructions(server),
    count: tools.length,
    levels: countBy(levelIds, (id) => tools.filter(({ verdict }) => verdict.level === id).length),
    categories: countBy(categoryIds, (id) => tools.filter(({ verdict }) => verdict.category === id).length),
    gravest: byGravity(server)
      .filter(({ verdict }) => verdict.score >= 4)
      .slice(0, 8)
      .map(toolRow),
    rowsHtml: tools.map(rowHtml).join(''),
    policies: policyProfiles.map((profile) => policyBlock(server, profile)),
    profiles: startProfiles(server),
    questionsHtml: questionsHtml(serverFaq(server)),
  };
}

const longestInstructions = 4000;

/** What the server says of itself to the model, and how much of it is left out. */
function instructions({ snapshot: { provenance } }: Server) {
  const all = (provenance.kind === 'introspected' && provenance.instructions?.trim()) || '';
  const shown = cut(all, longestInstructions).text;
  return { instructionsHtml: visible(shown), instructionsLeft: all.length - shown.length };
}

const countBy = <T extends string>(ids: readonly T[], count: (id: T) => number) =>
  ids.map((id) => ({ id, count: count(id) })).filter((one) => one.count > 0);

function rowHtml(tool: Server['tools'][number]): string {
  const { verdict, definition } = tool;
  const description =
    typeof definition.description === 'string' ? definition.description.replace(/\s+/g, ' ').trim() : '';
  const short = cut(description, 110);
  const text = escapeHtml(
    `${verdict.name} ${verdict.name.replaceAll(/[_-]/g, ' ')} ${short.text}`.toLowerCase(),
  );
  return (
    `<tr data-level="${verdict.level}" data-category="${verdict.category}" data-text="${text}">` +
    `<th scope="row"><a href="${toolUrl(tool)}"><code>${shortName(verdict.name)}</code></a></th>` +
    `<td class="wide-only">${visible(short.text)}${short.cut ? ' &hellip;' : ''}</td><td>${verdict.category}</td>` +
    `<td><span class="level">${verdict.level}</span></td><td class="num wide-only">${verdict.score}/5</td></tr>`
  );
}

/** Beyond this only the profile that is open has colours: they double the weight of a big server's page. */
const longestColoured = 60_000;

function policyBlock(server: Server, profile: PolicyProfile) {
  const text = policyFile(server, profile);
  const coloured = profile === 'standard' || text.length <= longestColoured;
  return {
    profile,
    summary: profileTexts[profile],
    html: coloured ? highlightYaml(text) : visible(text.trimEnd()),
    url: policyFileUrl(server.id, profile, intercept.extension),
    id: `policy-${profile}`,
  };
}

/** The ways to start the server, what each is for, and which of the captured tools it lists; nothing where there is one. */
function startProfiles({ entry, snapshot }: Server) {
  const listed = Object.entries(snapshot.profiles).map(([name, tools]) => ({
    name,
    description: name === 'default' ? 'As most people start it' : (entry.profiles[name]?.description ?? ''),
    count: tools.length,
    toolsHtml: tools.map((tool) => `<code>${breakable(tool)}</code>`).join(', '),
  }));
  const description = entry.profiles[entry.capture]?.description;
  if (!description) return listed;
  return [...listed, { name: entry.capture, description, count: snapshot.tools.length, toolsHtml: '' }];
}
