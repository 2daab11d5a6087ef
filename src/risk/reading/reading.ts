import type { Definition } from '../../catalogue/definition.ts';
import type { Evidence } from '../verdict.ts';
import { type Parameter, parametersOf } from './parameters.ts';
import { fromVerb, sentencesOf } from './sentences.ts';
import { type Word, wordsOf } from './words.ts';

/** A definition taken apart once, for all rules and signals. */
export interface Reading {
  definition: Definition;
  name: string;
  words: Word[];
  /** The name in lower case words with a blank at both ends, for `includes(' delete ')`. */
  spaced: string;
  /** The description as published, cut where no rule looks any further. */
  text: string;
  lower: string;
  sentences: string[];
  /** The first telling sentence, from its verb on. */
  lead: string;
  parameters: Parameter[];
}

const longestText = 12_000;

/** Says nothing of the tool itself. */
const boilerplate =
  /public \w+ rest api|^(note|important|warning|example|args|parameters)\b|^returns?:|guardrails|\*\*toolset|^https?:/i;

export function read(definition: Definition): Reading {
  const name = String(definition.name ?? '');
  const text = typeof definition.description === 'string' ? definition.description.slice(0, longestText) : '';
  const words = wordsOf(name);
  const sentences = sentencesOf(text).slice(0, 80);
  const telling = sentences.find(
    (sentence) => !boilerplate.test(sentence) && /\p{L}+\s+\p{L}+/u.test(sentence),
  );
  return {
    definition,
    name,
    words,
    spaced: ` ${words.map(({ lower }) => lower).join(' ')} `,
    text,
    lower: text.toLowerCase(),
    sentences,
    lead: telling ? fromVerb(telling) : '',
    parameters: parametersOf(definition.inputSchema),
  };
}

/** The first match of a pattern in the description, in whole words. */
export function quote({ text }: Reading, pattern: RegExp): Evidence | undefined {
  const match = pattern.exec(text);
  return match
    ? { evidence: wholeWords(match[0], text[match.index + match[0].length]), where: 'description' }
    : undefined;
}

/** Without the word at its end that what follows goes on with. */
export function wholeWords(match: string, next: string | undefined): string {
  const torn = next !== undefined && /\w/.test(next) && /\w$/.test(match) && match.includes(' ');
  return (torn ? match.slice(0, match.lastIndexOf(' ')) : match).trim();
}
