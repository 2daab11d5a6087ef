export interface Correction {
  words: string[];
  /** What was typed, and what it was taken for. */
  from: string;
  to: string;
}

/** The words with each that begins no word of any name replaced by the commonest one letter away, if there is one. */
export function correct(words: string[], naming: string[]): Correction | undefined {
  const better = words.map((word) => nearest(word, naming));
  const changed = words.findIndex((word, at) => word !== better[at]);
  if (changed === -1) return undefined;
  return { words: better, from: words.join(' '), to: better.join(' ') };
}

function nearest(word: string, naming: string[]): string {
  if (word.length < 4 || naming.some((one) => one.startsWith(word))) return word;
  return naming.find((one) => isOneAway(word, one)) ?? word;
}

/** One letter more, less or other, or two neighbours that changed places. */
export function isOneAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rests = [
    [a.slice(at + 1), b.slice(at)],
    [a.slice(at), b.slice(at + 1)],
    [a.slice(at + 1), b.slice(at + 1)],
    [a[at + 1]! + a[at] + a.slice(at + 2), b.slice(at)],
  ];
  return a !== b && rests.some(([left, right]) => left === right);
}
