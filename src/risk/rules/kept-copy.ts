import { gravestLeadAct, nameAct } from '../act.ts';
import type { Rule } from '../claim.ts';
import { affirmed, negated } from '../reading/negation.ts';

const deleting = /^(del|delete|remove|discard|destroy|erase)$/;
const kept =
  /\b(mov(e|es|ed) [\w ]{0,30}\bto (the )?(trash|recycle bin|deleted items)|soft[- ]delet(e|es|ed|ion)|deletion is reversible|can be (restored|recovered)(?! (only )?(from|by)\b)|stays? restorable)\b/gi;
const final = /\b(permanent(ly)?|irreversibl[ey]|cannot be undone)\b/gi;
/** The copy is kept for a while, and only then gone. */
const later = /\b(before|after|until)\b[^.]{0,40}$/i;

/** A deletion of which the system keeps a copy is Write, unless the text contradicts itself (ruling 8). */
export const keptCopy: Rule = {
  id: 'kept-copy',
  find(reading) {
    const deletes = [nameAct(reading), gravestLeadAct(reading)].some((act) => deleting.test(act?.base ?? ''));
    const copy = deletes ? affirmed(reading, kept) : undefined;
    return copy && !isFinal(reading.text) ? { category: 'Write', confidence: 'likely', ...copy } : undefined;
  },
};

const isFinal = (text: string): boolean =>
  [...text.matchAll(final)].some(
    ({ index }) => !negated(text, index) && !later.test(text.slice(Math.max(0, index - 60), index)),
  );
