import type { EntryRule } from './rule.ts';

export const captureExists: EntryRule = {
  name: 'capture-exists',
  description: 'The captured profile is one of the profiles',
  check(entry) {
    const names = ['default', ...Object.keys(entry.profiles)];
    if (names.includes(entry.capture)) return [];
    const message = `no profile "${entry.capture}"; choose one of ${names.join(', ')}`;
    return [{ file: 'server.yaml', path: ['capture'], message }];
  },
};
