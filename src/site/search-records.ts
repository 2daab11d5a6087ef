import type { Attack } from '../catalogue/attack.ts';
import { byText } from '../catalogue/order.ts';
import type { Techniques } from '../catalogue/techniques.ts';
import type { Server, Tool } from '../catalogue/tool.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { marked, marks, splitWords } from '../scripts/search/words.ts';
import { cut, visibleText } from './html.ts';
import { synonymsOf } from './synonyms.ts';
import { attackUrl, serverUrl, toolUrl } from './urls.ts';

/** What the index is fed: the few words that matter, not whole pages. */
interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export function searchRecords(
  servers: Server[],
  attacks: Attack[],
  { signals }: Vocabulary,
  techniques: Techniques,
): SearchRecord[] {
  const labels = serverLabels(servers);
  return [
    ...servers.map((server) => serverRecord(server, labels.get(server.id)!)),
    ...servers.flatMap(({ id, tools }) => tools.map((tool) => toolRecord(tool, labels.get(id)!, signals))),
    ...attacks.map((attack) => attackRecord(attack, techniques)),
  ];
}

/** What the filter calls each server: its name, with its id where two have the same. */
export function serverLabels(servers: Pick<Server, 'id' | 'entry'>[]): Map<string, string> {
  const names = Map.groupBy(servers, ({ entry }) => entry.name);
  return new Map(
    servers.map(({ id, entry: { name } }) => [id, names.get(name)!.length > 1 ? `${name} (${id})` : name]),
  );
}

export function toolRecord(tool: Tool, label: string, vocabulary: Vocabulary['signals']): SearchRecord {
  const { definition, server, verdict } = tool;
  const { name, level, category, signals } = verdict;
  const text = visibleText(excerpt(typeof definition.description === 'string' ? definition.description : ''));
  const words = splitWords(name);
  const does = [category, ...signals.map(({ id, parameter = '' }) => `${id} ${parameter}`)];
  return {
    url: toolUrl(tool),
    content: content([name, words.join(' '), server.entry.name, server.id, text], marked(marks.tool, words)),
    language: 'en',
    meta: {
      title: visibleText(name),
      ...also([name, ...does]),
      facts: `${label} · ${category}`,
      level,
      text,
    },
    filters: {
      kind: ['tool'],
      level: [level],
      category: [category],
      server: [label],
      signal: signals.map(({ id }) => vocabulary[id]!.label),
    },
  };
}

export function serverRecord({ id, entry, tools }: Server, label: string): SearchRecord {
  const { name, vendor, description, tags } = entry;
  return {
    url: serverUrl(id),
    content: content(
      [name, splitWords(`${name} ${id}`).join(' '), id, vendor, entry.package.name, description, ...tags],
      serverMarks(name, id, vendor),
    ),
    language: 'en',
    meta: { title: name, facts: `server, ${tools.length} tools`, text: excerpt(description) },
    filters: { kind: ['server'], server: [label] },
  };
}

/** A name is also known without its bracket: `Slack (archived reference)` is a Slack. */
function serverMarks(name: string, id: string, vendor: string): string {
  const names = [name, name.replace(/\s*\(.*/, ''), id].map(splitWords);
  const known = [...names, splitWords(vendor)];
  const parts = known.flatMap((words) => [...words, words.join('')]);
  const others = synonymsOf(parts.join(' '));
  const wholes = [...names.map((words) => words.join('')), ...others];
  return [
    ...new Set(wholes.map((word) => marks.server + word)),
    ...new Set([...parts, ...others].map((word) => marks.part + word)),
  ].join(' ');
}

function attackRecord(attack: Attack, techniques: Techniques): SearchRecord {
  const { title, summary, kind, identifiers, affected, technique, categories, date } = attack.entry;
  const { label } = techniques[technique]!;
  return {
    url: attackUrl(attack),
    content: content([title, summary, label, ...identifiers, ...affected.map(({ name }) => name)]),
    language: 'en',
    meta: { title, facts: `${kind}, ${date}`, text: excerpt(summary) },
    filters: { kind: ['attack'], category: categories },
  };
}

/** What a record is found by: its own texts, what people call such things, its marks. */
const content = (texts: string[], ...marked: string[]): string =>
  [...texts, others(texts), ...marked].filter(Boolean).join(' . ');

const others = (texts: string[]) => synonymsOf(splitWords(texts.join(' ')).join(' ')).join(' ');

/** What people call a thing of that name counts nearly as the name does. */
function also(texts: string[]): { also?: string } {
  const words = others(texts);
  return words ? { also: words } : {};
}

/** The beginning of a description, on one line. */
function excerpt(description: string): string {
  const { text, cut: more } = cut(description.replace(/\s+/g, ' ').trim(), 160);
  return more ? `${text.replace(/[\s.,;:(–-]+$/u, '')} …` : text;
}

/** The words of all names, the commonest first: what a mistyped word is held against. */
export function namingWords(records: SearchRecord[]): string[] {
  const counts = new Map<string, number>();
  const named = records.filter(({ filters }) => !filters.kind!.includes('attack'));
  for (const word of named.flatMap(({ meta }) => splitWords(meta.title!)))
    if (/^\p{L}{4,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || byText(a, b)).map(([word]) => word);
}
