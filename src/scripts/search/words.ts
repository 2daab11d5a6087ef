/**
 * Names and queries are cut into words by the same rules, when the index is made and in the browser: `send_message`,
 * `send-message` and `sendMessage` are the same two words.
 */
const inside = /(?<=\p{Ll})(?=\p{Lu})|(?<=[\p{Lu}\p{N}])(?=\p{Lu}\p{Ll})/u;
const between = /[^\p{L}\p{N}]+/u;

const lower = (words: string[]) => words.filter(Boolean).map((word) => word.toLowerCase());

export const splitWords = (text: string): string[] =>
  lower(text.split(between).flatMap((word) => word.split(inside)));

/** The ways to read a query, the likeliest first. `GitHub` is one word to most people, `DeleteFile` is two. */
export function readings(query: string): string[][] {
  const cautious = query
    .split(between)
    .flatMap((word) => (/^\p{Lu}/u.test(word) ? [word] : word.split(inside)));
  const ways = [lower(cautious), splitWords(query)];
  return ways.filter(
    (words, at) => words.length > 0 && ways.findIndex((way) => `${way}` === `${words}`) === at,
  );
}

/**
 * Words of the index that start with a mark are found by no word that a person types, nor by the beginning of one. They
 * answer what the plain words cannot: which records are *called* that.
 */
export const marks = {
  /** Before the whole name of a tool. */
  tool: '≡',
  /** Before the whole name of a server, or its id. */
  server: '≣',
  /** Before each word of the names of a server. */
  part: '≈',
};

/** A whole name as one word, whichever way its words are joined. */
export const marked = (mark: string, words: string[]): string => mark + words.join('');

export const markedEach = (mark: string, words: string[]): string =>
  words.map((word) => mark + word).join(' ');
