import type { Tool } from '../catalogue/tool.ts';
import { wordsOf } from '../risk/reading/words.ts';

const most = 8;
/** Postings longer than this say little; the rarest words of a name lead to enough candidates. */
const longestPosting = 100;
const leadingWords = 3;
/** What two tools must have in common, and how much of it their parameters can add. */
const least = 0.35;
const parameterShare = 0.3;
/** Half of all tools share one of these: two names that have only them in common are not alike. */
const commonplace = new Set(
  'get list fetch read find search show create add update set edit delete remove by id for from to of in all my tool data'.split(
    ' ',
  ),
);

interface Indexed {
  tool: Tool;
  words: Set<string>;
  /** Of all its words together; known once the whole catalogue is. */
  weight: number;
  parameters: Set<string>;
  /** The last tool it was compared with: a set of all those met takes twice as long. */
  comparedWith: Indexed | undefined;
}

/** Tools that hold a word: all of them for its weight, and by category for the candidates. */
interface Posting {
  all: Indexed[];
  byCategory: Map<string, Indexed[]>;
  weight: number;
}

/** Tools of the same category on other servers that are like a tool: by the words of the name, then by parameters. */
export function similarityIndex(tools: Tool[]): (tool: Tool) => Tool[] {
  const indexed = tools.map(index);
  const own = new Map(indexed.map((one) => [one.tool, one]));
  const postings = new Map<string, Posting>();
  for (const one of indexed) for (const word of one.words) post(postings, word, one);
  for (const posting of postings.values()) posting.weight = weigh(posting.all);
  const rarity = (word: string) => postings.get(word)!.weight;
  for (const one of indexed) one.weight = [...one.words].reduce((sum, word) => sum + rarity(word), 0);
  return (tool) => like(own.get(tool)!, postings, rarity);
}

function index(tool: Tool): Indexed {
  const prefix = new Set(wordsOf(tool.server.id).map(({ lower }) => lower));
  const all = wordsOf(tool.definition.name).map(({ lower }) => lower);
  const words = all
    .slice(
      Math.max(
        0,
        all.findIndex((word) => !prefix.has(word)),
      ),
    )
    .map((word) => word.replace(/(?<=[a-z]{3})s$/, ''))
    .filter((word) => word.length > 1 && !/^v?\d+$/.test(word));
  const properties = tool.definition.inputSchema?.properties;
  const parameters =
    typeof properties === 'object' && properties !== null ? Object.keys(properties).slice(0, 40) : [];
  return {
    tool,
    words: new Set(words),
    weight: 0,
    parameters: new Set(parameters.map((name) => name.toLowerCase())),
    comparedWith: undefined,
  };
}

/** The rarer the telling; but a word of one server alone tells nothing of others, and mostly names a product. */
function weigh(posting: Indexed[]): number {
  const [first] = posting;
  const shared = posting.some(({ tool }) => tool.server !== first!.tool.server);
  return shared ? 1 / Math.log2(2 + posting.length) : 0.1;
}

function post(postings: Map<string, Posting>, word: string, one: Indexed) {
  const posting: Posting = postings.get(word) ?? { all: [], byCategory: new Map(), weight: 0 };
  postings.set(word, posting);
  posting.all.push(one);
  const { category } = one.tool.verdict;
  const list = posting.byCategory.get(category);
  if (list) list.push(one);
  else posting.byCategory.set(category, [one]);
}

function like(own: Indexed, postings: Map<string, Posting>, rarity: (word: string) => number): Tool[] {
  const { server, verdict } = own.tool;
  const telling = [...own.words].filter((word) => !commonplace.has(word));
  const rarest = telling.sort((a, b) => rarity(b) - rarity(a)).slice(0, leadingWords);
  const found: { tool: Tool; value: number }[] = [];
  for (const word of rarest) {
    const posting = postings.get(word)!.byCategory.get(verdict.category)!;
    const end = Math.min(posting.length, longestPosting);
    for (let at = 0; at < end; at++) {
      const other = posting[at]!;
      if (other.comparedWith === own || other.tool.server === server) continue;
      other.comparedWith = own;
      const value = score(own, other, rarity);
      if (value > least) found.push({ tool: other.tool, value });
    }
  }
  return found
    .sort((a, b) => b.value - a.value || (a.tool.server.id < b.tool.server.id ? -1 : 1))
    .slice(0, most)
    .map(({ tool }) => tool);
}

/** Shared words weighted by rarity, as a share of all words of both; shared parameters add a little. */
function score(a: Indexed, b: Indexed, rarity: (word: string) => number): number {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += rarity(word);
  const all = a.weight + b.weight - shared;
  if (all === 0) return 0;
  const words = shared / all;
  return words + parameterShare <= least
    ? words
    : words + parameterShare * overlap(a.parameters, b.parameters);
}

/** The share of all names of both that both have. */
function overlap(a: Set<string>, b: Set<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const name of few) if (many.has(name)) common++;
  return common / Math.max(1, a.size + b.size - common);
}
