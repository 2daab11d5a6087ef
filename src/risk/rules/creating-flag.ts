import type { Rule } from '../claim.ts';
import { shownBy } from '../reading/parameters.ts';

const creates = /^(create|initiali[sz]e|make)\b.*\b(if|when) (not|missing|absent)\b/;

/** Where its text says so, what is found is written into a record. */
const keeps = /^(automatically )?saves? [\w ]+ to (the )?(specified )?(task|record|issue|page)\b/i;

/** A flag that has the call create what it does not find, or keep what it finds, is Write, whatever the verb (ruling 2). */
export const creatingFlag: Rule = {
  id: 'creating-flag',
  find({ parameters }) {
    const flag = parameters.find(
      ({ words, type, description }) =>
        (type === 'boolean' && creates.test(words)) || keeps.test(description),
    );
    return (
      flag && {
        category: 'Write',
        confidence: 'likely',
        ...shownBy(flag),
      }
    );
  },
};
