import type { Attack } from '../catalogue/attack.ts';
import type { Techniques } from '../catalogue/techniques.ts';
import type { Server, Tool } from '../catalogue/tool.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { wordsOf } from '../risk/reading/words.ts';
import { cut } from './html.ts';
import { attackUrl, serverUrl, toolUrl } from './urls.ts';

/** What the index is fed: the few words that matter, not whole pages. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** `send_message` is also found by its words. */
const inWords = (name: string) =>
  wordsOf(name)
    .map(({ lower }) => lower)
    .join(' ');

export function toolRecord(tool: Tool, { signals }: Vocabulary): SearchRecord {
  const { verdict, definition, server } = tool;
  const text = cut(
    (typeof definition.description === 'string' ? definition.description : '').replace(/\s+/g, ' ').trim(),
    160,
  ).text;
  return {
    url: toolUrl(tool),
    content: [verdict.name, inWords(verdict.name), server.entry.name, server.id, text].join(' . '),
    language: 'en',
    meta: {
      title: verdict.name,
      server: server.entry.name,
      level: verdict.level,
      category: verdict.category,
      text,
    },
    filters: {
      kind: ['tool'],
      level: [verdict.level],
      category: [verdict.category],
      server: [server.entry.name],
      signal: verdict.signals.map(({ id }) => signals[id]!.label),
    },
  };
}

export function serverRecord({ id, entry, tools }: Server): SearchRecord {
  return {
    url: serverUrl(id),
    content: [
      entry.name,
      id,
      inWords(id),
      entry.vendor,
      entry.package.name,
      entry.description,
      ...entry.tags,
    ].join(' . '),
    language: 'en',
    meta: { title: entry.name, server: `server, ${tools.length} tools`, text: entry.description },
    filters: { kind: ['server'], server: [entry.name] },
  };
}

export function attackRecord(attack: Attack, techniques: Techniques): SearchRecord {
  const { title, summary, kind, identifiers, affected, technique, categories, date } = attack.entry;
  const { label } = techniques[technique]!;
  return {
    url: attackUrl(attack),
    content: [title, summary, label, ...identifiers, ...affected.map(({ name }) => name)].join(' . '),
    language: 'en',
    meta: { title, server: `${kind}, ${date}`, text: summary },
    filters: { kind: ['attack'], category: categories },
  };
}
