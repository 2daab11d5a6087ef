import { type Signal, said } from './signal.ts';

/** "Permanent" and "forever" tell only with what is taken away: a right may be permanent, a discount last forever. */
const stated =
  /\b(cannot be (undone|reversed|recovered|restored)|can ?not be undone|can't be undone|irreversibl[ey]|(?<!(rather than|instead of|not) (being )?)(permanent(ly)?|forever) (delet|remov|destroy|eras|clear|los[et])\w*|(delet|remov|destroy|eras|clear|los[et])\w*((?! (rather|instead|not) )[^.\n]){0,60}? (permanent(ly)?|forever)(?! (delet|remov|destroy|eras|clear|los[et]))|not (be )?(recoverable|reversible)|no (undo|way to (recover|undo|restore))|unrecoverable(?! error)|will be lost|overwrit\w+ (the |any |an )?existing)\b/i;

export const cannotBeUndone: Signal = {
  id: 'cannot-be-undone',
  find: (reading, category) => (category === 'Read' ? undefined : said(reading, stated)),
};
