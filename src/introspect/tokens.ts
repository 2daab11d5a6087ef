import { countTokens, setMergeCacheSize } from 'gpt-tokenizer';
import type { Definition } from '../catalogue/definition.ts';

// Its memory of words seen gets slower the fuller it is, and a hostile text fills it.
setMergeCacheSize(0);

/**
 * A run of letters, of signs or of space that no word break ends. The tokeniser takes such a run as one word, and its time
 * grows with the square of a word's length, so one long run would hang us: it is counted in pieces.
 */
const endless = /[\p{L}\p{M}]{250}|[^\p{L}\p{N}\s]{250}|\s{250}/gu;

/** What a client puts into the prompt: name, description and input schema. Special tokens in them are plain text. */
export const tokensOf = ({ name, description, inputSchema }: Definition): number =>
  pieces(JSON.stringify({ name, description, inputSchema })).reduce((sum, piece) => sum + count(piece), 0);

const count = (text: string) =>
  countTokens(text, { allowedSpecial: new Set(), disallowedSpecial: new Set() });

function pieces(text: string): string[] {
  const ends = [...text.matchAll(endless)].map(({ index, 0: run }) => index + run.length);
  return [...ends, text.length].map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}
