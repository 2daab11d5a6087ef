import type { Server, Tool } from '../catalogue/tool.ts';
import { categoryIds, levelIds } from '../catalogue/vocabulary.ts';
import { catalogue } from './catalogue.ts';
import { isPartOfPackage } from './downloads.ts';
import { escapeHtml, visible } from './html.ts';
import { categoryUrl, levelUrl, serverUrl, signalUrl } from './urls.ts';

const { servers, tools, vocabulary } = catalogue();

export const toolsPerPage = 200;

const group = <K extends string>(keyOf: (tool: Tool) => K) => Map.groupBy(tools, keyOf);

export const byLevel = group(({ verdict }) => verdict.level);
export const byCategory = group(({ verdict }) => verdict.category);
/** By the first letter of the name; `other` for names that begin otherwise. */
export const byLetter = group(({ verdict }) => /^[a-z]/i.exec(verdict.name)?.[0].toLowerCase() ?? 'other');
for (const list of byLetter.values())
  list.sort((a, b) => (a.verdict.name.toLowerCase() < b.verdict.name.toLowerCase() ? -1 : 1));

/** Tools by the signals that they show. */
export const bySignal = new Map<string, Tool[]>(Object.keys(vocabulary.signals).map((id) => [id, []]));
for (const tool of tools) for (const { id } of tool.verdict.signals) bySignal.get(id)!.push(tool);

export const letters = [...byLetter.keys()].sort((a, b) =>
  a === 'other' ? 1 : b === 'other' ? -1 : a < b ? -1 : 1,
);

/** An address, a label, a sentence and how many tools: a tile of an overview. */
export interface Tile {
  url: string;
  label: string;
  summary: string;
  count: number;
  level?: string;
}

export const levelTiles: Tile[] = levelIds.map((id) => ({
  url: levelUrl(id),
  label: id,
  summary: vocabulary.levels[id].summary,
  count: byLevel.get(id)?.length ?? 0,
  level: id,
}));

export const categoryTiles: Tile[] = categoryIds.map((id) => ({
  url: categoryUrl(id),
  label: id,
  summary: `The call ${vocabulary.categories[id].summary}.`,
  count: byCategory.get(id)?.length ?? 0,
  level: vocabulary.categories[id].level,
}));

export const signalTiles: Tile[] = Object.entries(vocabulary.signals).map(([id, { label, summary }]) => ({
  url: signalUrl(id),
  label,
  summary,
  count: bySignal.get(id)!.length,
}));

const popularity = ({ entry }: Server) => entry.package.downloads?.monthly ?? -1;

/** Most downloaded first; those without a count after them, by name. */
export const byPopularity: Server[] = [...servers].sort(
  (a, b) =>
    popularity(b) - popularity(a) || (a.entry.name.toLowerCase() < b.entry.name.toLowerCase() ? -1 : 1),
);

const thousands = (count: number) => count.toLocaleString('en').replaceAll(',', '\u202f');

/** Servers as rows of a table, in HTML. */
export const serverRows = (list: Server[]): string => list.map(serverRow).join('');

function serverRow({ id, entry, snapshot, tools: own }: Server): string {
  const grave = own.filter(({ verdict }) => verdict.level === 'Critical').length;
  const level = levelIds.findLast((one) => own.some(({ verdict }) => verdict.level === one)) ?? 'Low';
  const downloads = entry.package.downloads;
  const text = escapeHtml(
    `${id} ${entry.name} ${entry.vendor} ${entry.tags.join(' ')} ${entry.package.name}`.toLowerCase(),
  );
  const larger = isPartOfPackage(entry) ? ` <span class="soft">larger package</span>` : '';
  return (
    `<tr data-text="${text}" data-level="${level}"><th scope="row"><a href="${serverUrl(id)}">${visible(entry.name)}</a>${larger}</th>` +
    `<td class="wide-only">${visible(entry.vendor)}${entry.official ? '' : ' (community)'}</td><td class="num">${own.length}</td><td class="num">${grave}</td>` +
    `<td class="wide-only">${snapshot.provenance.kind}</td><td class="num">${downloads ? thousands(downloads.monthly) : ''}</td></tr>`
  );
}

export const totals = {
  servers: servers.length,
  started: servers.filter(({ snapshot }) => snapshot.provenance.kind === 'introspected').length,
  tools: tools.length,
};
