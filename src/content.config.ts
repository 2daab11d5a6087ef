import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { attacksDir } from './catalogue/load-attacks.ts';

/** Only the bodies of cases are rendered by Astro; their heads go through the loader, like all data. */
export const collections = {
  attacks: defineCollection({ loader: glob({ pattern: '*.mdx', base: attacksDir() }) }),
};
