import { whereIs } from '../reading/parameters.ts';
import type { Signal } from './signal.ts';

/**
 * Zero-width and direction-changing characters, variation selectors beyond the usual one, and the tag block: people do
 * not see them and models read them. The joiner inside an emoji sequence is none.
 */
const hidden =
  /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u00AD\uFEFF\u{E0000}-\u{E007F}]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D/u;

export const hiddenText: Signal = {
  id: 'hidden-text',
  find({ definition, parameters }) {
    const places: [string, unknown][] = [
      ['name', definition.name],
      ['title', definition.title],
      ['description', definition.description],
      ...parameters.map(({ path, schema }): [string, unknown] => [whereIs(path), schema.description]),
    ];
    for (const [where, text] of places) {
      const match = typeof text === 'string' ? hidden.exec(text) : null;
      if (match) return { evidence: match[0], where };
    }
    return undefined;
  },
};
