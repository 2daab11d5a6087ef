import type { Counts, Filters, Pagefind, Result } from './pagefind.ts';
import { type Correction, correct } from './spelling.ts';
import { marked, markedEach, marks, readings, splitWords } from './words.ts';

/** What is searched in. */
export interface Index {
  pagefind: Pagefind;
  /** The ids of the cases of attacks: whoever searches for a thing to do wants the tool that does it first. */
  cases: Set<string>;
  naming(): Promise<string[]>;
}

export interface Found {
  /** What was asked of the index in the end; `null` where only filters were chosen. */
  asked: string | null;
  results: Result[];
  filters: Counts;
  /** How many of the first results are called what was asked for. */
  named: number;
  /** Pagefind drops a word that it does not have, or shortens it until something starts with it. */
  near: boolean;
  corrected?: Correction;
}

const nothing = { results: [], named: 0, near: false };

/** Asks for each reading of a query until one is answered well; then for its words spelled as names are. */
export async function find(index: Index, query: string, filters: Filters): Promise<Found> {
  const ways = readings(query);
  const quote = /^\s*".+"\s*$/.test(query) ? '"' : '';
  if (ways.length === 0) return onlyFiltered(index.pagefind, filters);
  let best: Found | undefined;
  for (const words of ways) {
    const found = await ask(index, words, filters, quote);
    if (good(found)) return found;
    if (!best?.results.length) best = found;
  }
  const corrected = correct(ways[0]!, await index.naming());
  const found = corrected && (await ask(index, corrected.words, filters));
  return found && good(found) ? { ...found, corrected } : best!;
}

const good = ({ results, named, near }: Found) => results.length > 0 && (named > 0 || !near);

async function onlyFiltered(pagefind: Pagefind, filters: Filters): Promise<Found> {
  if (Object.keys(filters).length === 0)
    return { ...nothing, asked: null, filters: await pagefind.filters() };
  return { ...nothing, asked: null, ...(await pagefind.search(null, { filters })) };
}

/** Servers of that name first, then tools of that name, then what else there is, cases of attacks last. */
async function ask(
  { pagefind, cases }: Index,
  words: string[],
  filters: Filters,
  quote = '',
): Promise<Found> {
  const search = (term: string) => pagefind.search(term, { filters });
  const asked = quote + words.join(' ') + quote;
  const [all, ...tiers] = await Promise.all([
    search(asked),
    search(`"${marked(marks.server, words)}"`),
    search(`"${markedEach(marks.part, words)}"`),
    search(`"${marked(marks.tool, words)}"`),
  ]);
  const rank = new Map(all.results.map(({ id }, at) => [id, at]));
  const first = unique(tiers.flatMap(({ results }) => ranked(results, rank)));
  const has = all.results[0] ? await heldBy(all.results[0]) : [];
  const near = !words.every((word) => begins(has, stem(word)));
  const far = !words.some((word) => begins(has, word.slice(0, Math.max(3, word.length / 2))));
  const [attacks, others] = partition(far ? [] : all.results, ({ id }) => cases.has(id));
  const results = unique([...first, ...others, ...attacks]);
  return { asked, results, filters: far ? {} : all.filters, named: first.length, near };
}

/** An exact search comes in no order. */
const ranked = (results: Result[], rank: Map<string, number>) =>
  results.toSorted((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size));

function partition<T>(items: T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

const unique = (results: Result[]) => [...new Map(results.map((result) => [result.id, result])).values()];

/** The words of a record. What holds for the first result holds for all: a word is dropped or shortened for all of them. */
async function heldBy(result: Result): Promise<string[]> {
  const { content, meta } = await result.data();
  const text = [content, ...Object.values(meta)].join(' ');
  return [...splitWords(text), ...splitWords(text.toLowerCase())];
}

const begins = (words: string[], start: string) => words.some((word) => word.startsWith(start));

/** Roughly what the index keeps of a word. */
const stem = (word: string) =>
  word.length > 4 ? word.replace(/(?:ies|ions?|ing|ed|es|s|e|y)$/, '') : word.replace(/s$/, '');

/** For each choice how many results it would leave: one that is made counts as if it were not. */
export async function choices(pagefind: Pagefind, { asked, filters }: Found, made: Filters): Promise<Counts> {
  const counts = { ...filters };
  for (const name of Object.keys(made)) {
    const { [name]: _, ...others } = made;
    counts[name] = (await pagefind.search(asked, { filters: others })).filters[name] ?? {};
  }
  return counts;
}
