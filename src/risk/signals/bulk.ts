import type { Parameter } from '../reading/parameters.ts';
import type { Reading } from '../reading/reading.ts';
import { type Found, fromParameter, named, parameterNamed, type Signal } from './signal.ts';

const lists =
  /\b(ids|items|records|entities|operations|issues|tasks|contacts|messages|files|objects|documents|rows|updates|recipients|relations|observations|deletions|paths|keys|emails|users|members|resources|events|requests)\b/;
const attached = /\b(label|tag|assignee|reviewer|field|attachment|scope|event types|line|linked|related)\b/;

/** Lists that are whatever the tool is about. */
const generic = /^(ids|items|records|entities|operations|objects|rows|updates|resources|requests)$/;

const stated =
  /\b(in bulk|bulk[- ](update|create|delete|import|edit|insert|assign)\w* (\w+ ){0,2}?\w+s|(multiple|many|several|batch of|\d{2,4}) [^.\n]{1,60} in one (call|operation|batch)|(?<!(some or|routes|exclude) )all (of )?(the )?(records|items|documents|messages|files|rows)|multiple \w+ (at once|in (one|a single)))\b/gi;

const some = /^(bulk|batch|mass|many|multiple|multi)$/;
const someOrAll = /^(bulk|batch|mass|many|multiple|multi|all)$/;

const stem = (word: string): string => word.replace(/(ies|y|(?<=ch|sh|x|ss)es|s)$/, '');

/** The word for one thing of a list: "droplet" of `dropletIds`. */
const thingOf = ({ words }: Parameter): string =>
  /(\w+) (ids|keys|paths)\b/.exec(words)?.[1] ?? lists.exec(words)?.[0] ?? words;

/** A list given on create and update is a part of the one record, unless the tool's own object is plural or is the list's. */
function isPart(list: Parameter, { words, spaced }: Reading): boolean {
  if (!/ (create|update|edit|set|patch|deploy|commit) /.test(spaced) || / import /.test(spaced)) return false;
  const nouns = words.map(({ lower }) => lower).filter((word) => !/^v?\d*$/.test(word));
  if (generic.test(list.words) && /[^s]s$/.test(nouns.at(-1) ?? '')) return false;
  const thing = stem(thingOf(list));
  return !nouns.some((noun, at) => stem(noun) === thing && (noun.endsWith('s') || at === nouns.length - 1));
}

const actsOn = (one: Parameter, reading: Reading): boolean =>
  one.type === 'array' &&
  !one.path.includes('.') &&
  lists.test(one.words) &&
  !attached.test(one.words) &&
  !/^line items\b/i.test(one.description) &&
  !isPart(one, reading);

/** What a text says of another tool ("to create several, use … instead") says nothing of this one. */
function saidOfItself({ text }: Reading): Found | undefined {
  for (const match of text.matchAll(stated)) {
    const [rest] = text.slice(match.index).split(/[.\n]/, 1);
    if (!/\buse \w+ instead\b/i.test(rest!)) return { evidence: match[0], where: 'description' };
  }
  return undefined;
}

export const bulk: Signal = {
  id: 'bulk',
  find(reading, category) {
    if (category === 'Read') return undefined;
    const list = reading.parameters.find((one) => actsOn(one, reading));
    return (
      named(reading, / (catch|reply) all /.test(reading.spaced) ? some : someOrAll) ??
      (list && fromParameter(list)) ??
      parameterNamed(reading, /^(delete|remove|clear|purge|cancel) all$/) ??
      saidOfItself(reading)
    );
  },
};
