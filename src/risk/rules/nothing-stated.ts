import type { Rule } from '../claim.ts';

const content = /\b(body|content|text|message|data|payload|title|value)\b/;

/** No rule knows: Read where the tool only takes what a question takes, else the caution of Execute. */
export const nothingStated: Rule = {
  id: 'nothing-stated',
  find({ name, parameters, lead }) {
    const asks =
      parameters.every(({ words }) => !content.test(words)) &&
      !/\b(run|execut|delet|chang|modif)/i.test(lead);
    return { category: asks ? 'Read' : 'Execute', confidence: 'unsure', evidence: name, where: 'name' };
  },
};
