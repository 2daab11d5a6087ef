import type { Index } from './find.ts';
import type { Pagefind } from './pagefind.ts';

/** Only a match in the name lifts a record: that its server or its text holds the word says little. */
const ranking = {
  termSimilarity: 2,
  metaWeights: { title: 5, also: 3, facts: 0, level: 0, text: 0 },
};

/** Loads the script that Pagefind wrote beside its index, and what is asked of the index only once. */
export async function openIndex(folder = '/pagefind'): Promise<Index> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}/pagefind.js`)) as Pagefind;
  await pagefind.options({ ranking });
  // Results can be counted by a filter only once all filters are there.
  await pagefind.filters();
  const { results } = await pagefind.search(null, { filters: { kind: 'attack' } });
  return {
    pagefind,
    cases: new Set(results.map(({ id }) => id)),
    naming: async () => (await fetch(`${folder}/words.json`)).json(),
  };
}
