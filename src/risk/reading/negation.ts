import type { Evidence } from '../verdict.ts';
import { type Reading, wholeWords } from './reading.ts';

/** Words that take back what follows them, and a sentence that begins by saying what would do it instead. */
const takesBack =
  /\b(not|never|n't|no|without|instead of|cannot|won't|use|before|unless|if) [^.]{0,30}$|(^|[.!?\n]\s*)to $/i;

/** Whether the words before a place take back what stands there: "This does not start a build". */
export const negated = (text: string, at: number): boolean =>
  takesBack.test(text.slice(Math.max(0, at - 40), at));

/** The first match of a global pattern in the description that nothing takes back, in whole words. */
export function affirmed({ text }: Reading, pattern: RegExp): Evidence | undefined {
  for (const { 0: match, index } of text.matchAll(pattern))
    if (!negated(text, index))
      return { evidence: wholeWords(match, text[index + match.length]), where: 'description' };
  return undefined;
}
