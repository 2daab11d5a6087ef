import type { Rule } from '../claim.ts';

const acts =
  /\b(autonomous(ly)?|on its own|(agent|model) (to|that|will|can) [\w ,-]{0,40}(execute|perform|complete|navigate|act|carr)\w*|computer[- ]use (agent|tool)?|open-ended (instruction|task|request)s? to [^.\n]{0,40}\bagent)\b/i;

/** A tool that lets an agent act on its own is Execute (ruling 11). */
export const agent: Rule = {
  id: 'agent',
  find({ text, spaced }) {
    if (/ (get|list|search|status|docs|stop|delete) /.test(spaced)) return undefined;
    const match = / agent | agents | use | chat /.test(spaced) ? acts.exec(text.slice(0, 500)) : null;
    return match
      ? { category: 'Execute', confidence: 'likely', evidence: match[0], where: 'description' }
      : undefined;
  },
};
