/** Words that take back what follows them, and a sentence that begins by saying what would do it instead. */
const takesBack =
  /\b(not|never|n't|no|without|instead of|cannot|won't|use|before|unless|if) [^.]{0,30}$|(^|[.!?\n]\s*)to $/i;

/** Whether the words before a place take back what stands there: "This does not start a build". */
export const negated = (text: string, at: number): boolean =>
  takesBack.test(text.slice(Math.max(0, at - 40), at));
