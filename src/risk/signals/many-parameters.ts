import type { Signal } from './signal.ts';

/** More than this many at the top level. */
const many = 12;

export const manyParameters: Signal = {
  id: 'many-parameters',
  find({ parameters }) {
    const top = parameters.filter(({ name, path }) => name === path);
    return top.length > many
      ? { evidence: top.map(({ name }) => name).join(', '), where: 'inputSchema.properties' }
      : undefined;
  },
};
