import { type Signal, said } from './signal.ts';

const stated =
  /\b(cannot be (undone|reversed|recovered|restored)|can ?not be undone|can't be undone|irreversibl[ey]|permanent(ly)?( (delete|remove|destroy|erase)\w*)?|not (be )?(recoverable|reversible)|no (undo|way to (recover|undo|restore))|unrecoverable|will be lost|forever|overwrit\w+ (the |any |an )?existing)\b/i;

export const cannotBeUndone: Signal = {
  id: 'cannot-be-undone',
  find: (reading, category) => (category === 'Read' ? undefined : said(reading, stated)),
};
