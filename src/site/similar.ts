import type { Tool } from '../catalogue/tool.ts';
import { wordsOf } from '../risk/reading/words.ts';

const most = 8;
/** Postings longer than this say little; the rarest words of a name lead to enough candidates. */
const longestPosting = 150;
const leadingWords = 3;
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
}

/** Tools of the same category on other servers that are like a tool: by the words of the name, then by parameters. */
export function similarityIndex(tools: Tool[]): (tool: Tool) => Tool[] {
  const indexed = tools.map(index);
  const own = new Map(indexed.map((one) => [one.tool, one]));
  const postings = new Map<string, Indexed[]>();
  for (const one of indexed) for (const word of one.words) post(postings, word, one);
  const weights = new Map([...postings].map(([word, list]) => [word, weigh(list)]));
  const rarity = (word: string) => weights.get(word)!;
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
  };
}

/** The rarer the telling; but a word of one server alone tells nothing of others, and mostly names a product. */
function weigh(posting: Indexed[]): number {
  const [first] = posting;
  const shared = posting.some(({ tool }) => tool.server !== first!.tool.server);
  return shared ? 1 / Math.log2(2 + posting.length) : 0.1;
}

function post(postings: Map<string, Indexed[]>, word: string, one: Indexed) {
  const list = postings.get(word);
  if (list) list.push(one);
  else postings.set(word, [one]);
}

function like(own: Indexed, postings: Map<string, Indexed[]>, rarity: (word: string) => number): Tool[] {
  const telling = [...own.words].filter((word) => !commonplace.has(word));
  const rarest = telling.sort((a, b) => rarity(b) - rarity(a)).slice(0, leadingWords);
  const candidates = new Set(rarest.flatMap((word) => postings.get(word)!.slice(0, longestPosting)));
  return [...candidates]
    .filter(
      ({ tool }) => tool.server !== own.tool.server && tool.verdict.category === own.tool.verdict.category,
    )
    .map((other) => ({ other, score: score(own, other, rarity) }))
    .filter(({ score: value }) => value > 0.35)
    .sort((a, b) => b.score - a.score || (a.other.tool.server.id < b.other.tool.server.id ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other.tool);
}

/** Shared words weighted by rarity, as a share of all words of both; shared parameters add a little. */
function score(a: Indexed, b: Indexed, rarity: (word: string) => number): number {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += rarity(word);
  const all = a.weight + b.weight - shared;
  let common = 0;
  for (const name of a.parameters) if (b.parameters.has(name)) common++;
  const parameters = common / Math.max(1, a.parameters.size + b.parameters.size - common);
  return all === 0 ? 0 : shared / all + 0.3 * parameters;
}
