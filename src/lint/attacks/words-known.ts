import type { AttackRule } from './rule.ts';

export const wordsKnown: AttackRule = {
  name: 'words-known',
  description: 'Technique, surface, signals and mappings are in the vocabulary',
  check({ entry }, { techniques, surfaces, mappings, vocabulary }) {
    const wanted: [path: PropertyKey[], id: string, known: object][] = [
      [['technique'], entry.technique, techniques],
      [['surface'], entry.surface, surfaces],
      ...entry.signals.map((id, at): [PropertyKey[], string, object] => [
        ['signals', at],
        id,
        vocabulary.signals,
      ]),
      ...(['owasp', 'atlas', 'safe'] as const).flatMap((list) =>
        entry.mappings[list].map((id, at): [PropertyKey[], string, object] => [
          ['mappings', list, at],
          id,
          mappings[list].entries,
        ]),
      ),
    ];
    return wanted
      .filter(([, id, known]) => !Object.hasOwn(known, id))
      .map(([path, id]) => ({
        path,
        message: `"${id}" is not in the vocabulary; correct it or add it there`,
      }));
  },
};
