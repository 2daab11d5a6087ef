import type { Claim, Rule } from '../claim.ts';
import { shownBy } from '../reading/parameters.ts';
import { quote, type Reading } from '../reading/reading.ts';

const stores = / (create|update|add|set|register|edit|schedule|configure|save|get|list) /;
const method = /^(method|http method|verb|request method)$/;
const changes = /^(POST|PUT|PATCH|DELETE)$/i;
/** A request whose body the text describes and the schema does not. */
const described = /\bmethod\b\W{1,4}(['"`]?(GET|POST|PUT|PATCH|DELETE)['"`]?( ?\| ?|, ?|\/| or )?){2,}/;

/** A request whose HTTP method the caller chooses can do whatever the other side lets it: Execute. */
export const chosenMethod: Rule = {
  id: 'chosen-method',
  find(reading) {
    const text = quote(reading, described);
    return listed(reading) ?? (text && { category: 'Execute', confidence: 'likely', ...text });
  },
};

/** Only at the top: the method of a request further down belongs to a document. */
function listed({ parameters, spaced }: Reading): Claim | undefined {
  if (stores.test(spaced)) return undefined;
  const chosen = parameters.find(
    ({ words, values, path }) =>
      !path.includes('.') && method.test(words) && values.some((value) => changes.test(value)),
  );
  return (
    chosen && {
      category: 'Execute',
      confidence: 'certain',
      ...shownBy(chosen),
    }
  );
}
