import type { Rule } from '../claim.ts';
import { shownBy } from '../reading/parameters.ts';

const place = /^(output|out|save|saved|destination|target) (path|file|file path|dir|directory|folder)$/;

/** A call that cannot be made without a place to save to saves there: its output is a file (ruling 5). */
export const requiredOutput: Rule = {
  id: 'required-output',
  find({ parameters }) {
    const output = parameters.find(
      ({ words, required, path }) => required && !path.includes('.') && place.test(words),
    );
    return (
      output && {
        category: 'Write',
        confidence: 'likely',
        ...shownBy(output),
      }
    );
  },
};
