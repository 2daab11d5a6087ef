import type { Parameter } from '../reading/parameters.ts';
import { fromParameter, isText, type Signal } from './signal.ts';

const address = /\b(urls?|uri|uris|endpoint|webhook|callback|website|link|href|base url|host)\b/;
const other =
  /\b(u?u?ids?|name|type|path|slug|filter|secret|token$|key$|keywords?|domain|method|events?|title|text|count|resource uri|pattern|repo(sitory)?)\b/;

/** A parameter of any name that its text calls an address: "URL or data URI of the file". */
const called = /^(the |an? )?(urls?|endpoint)( or [\w ]+)? (of|to|for|pointing|where|that|which)\b/i;

/** Set by the server, handed back as it came, or the place that calls come from. */
const notReached = /\bread-only\b|\bopaque\b|\bhyperlink that will go\b|\bconnects? from\b/i;

/** In an object of identifiers or of a record's own links, as answers carry them. */
const ofRecord = /(ids|\blinks)\.\w+/i;

function takesAddress(one: Parameter): boolean {
  if (!(isText(one) || one.type === 'array') || one.values.length > 0) return false;
  if (other.test(one.words) || notReached.test(one.description) || ofRecord.test(one.path)) return false;
  return address.test(one.words) || called.test(one.description);
}

export const acceptsUrl: Signal = {
  id: 'accepts-url',
  find({ parameters }) {
    const found = parameters.find(takesAddress);
    return found && fromParameter(found);
  },
};
