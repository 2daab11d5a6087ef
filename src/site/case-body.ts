import { defineHastPlugin, markdownToHtml } from 'satteri';
import { slugOf } from '../catalogue/slug.ts';

const headingIds = defineHastPlugin({
  name: 'heading-ids',
  element: {
    filter: ['h2', 'h3'],
    visit: (node, context) => context.setProperty(node, 'id', slugOf(context.textContent(node))),
  },
});

const markupAsText = defineHastPlugin({
  name: 'markup-as-text',
  raw: ({ value }) => ({ type: 'text', value }),
});

/**
 * A case's text as HTML. A case is data: of MDX only what is Markdown too is allowed in it (the lint says so), nothing in
 * it is run, and markup in it is shown. As a module each, 176 cases took Astro two seconds more.
 */
export const caseBodyHtml = (markdown: string): string =>
  markdownToHtml(markdown, {
    hastPlugins: [markupAsText, headingIds],
    features: { smartPunctuation: true },
  }).html;
