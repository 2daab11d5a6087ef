import { classify } from '../risk/classify.ts';
import type { Finding, Rule } from './rule.ts';

export const reviewNeeded: Rule = {
  name: 'review-needed',
  description: 'An override names a tool of the snapshot and changes its category',
  check(server, _all, vocabulary) {
    return Object.entries(server.review.tools).flatMap(([name, { category }]): Finding[] => {
      const tool = server.tools.find(({ definition }) => definition.name === name);
      const at = { file: 'review.yaml', path: ['tools', name] };
      if (!tool)
        return [{ ...at, message: `the snapshot has no tool "${name}"; correct the name or remove it` }];
      const own = classify(tool.definition, vocabulary, server.id).category;
      return own === category
        ? [{ ...at, message: `the classifier says ${category} as well; remove it` }]
        : [];
    });
  },
};
