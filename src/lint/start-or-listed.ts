import type { EntryRule } from './rule.ts';

export const startOrListed: EntryRule = {
  name: 'start-or-listed',
  description: 'A server is either started, or copied from a public list',
  check(entry) {
    if (entry.start && entry.listed)
      return [{ file: 'server.yaml', path: ['listed'], message: 'has both "start" and "listed"; keep one' }];
    if (!entry.start && !entry.listed)
      return [{ file: 'server.yaml', path: [], message: 'has neither "start" nor "listed"; add one' }];
    return [];
  },
};
