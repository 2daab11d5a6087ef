import type { Signal } from './signal.ts';

export const noDescription: Signal = {
  id: 'no-description',
  find: ({ text, name }) => (text.trim() === '' ? { evidence: name, where: 'name' } : undefined),
};
