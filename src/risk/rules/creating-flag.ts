import type { Rule } from '../claim.ts';

const creates = /^(create|initiali[sz]e|make)\b.*\b(if|when) (not|missing|absent)\b/;

/** A flag that has the call create what it does not find is Write, whatever the verb (ruling 2). */
export const creatingFlag: Rule = {
  id: 'creating-flag',
  find({ parameters }) {
    const flag = parameters.find(({ words, type }) => type === 'boolean' && creates.test(words));
    return (
      flag && {
        category: 'Write',
        confidence: 'likely',
        evidence: flag.name,
        where: `inputSchema.properties.${flag.path}`,
      }
    );
  },
};
