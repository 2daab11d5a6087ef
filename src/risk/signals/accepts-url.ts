import { isText, parameterNamed, type Signal } from './signal.ts';

const address = /\b(urls?|uri|uris|endpoint|webhook|callback|website|link|href|base url|hostname|host)\b/;
const other =
  /\b(id|name|type|path of|slug|filter|secret|events?|title|text|count|resource uri|pattern|repo(sitory)?)\b/;

export const acceptsUrl: Signal = {
  id: 'accepts-url',
  find: (reading) =>
    parameterNamed(
      reading,
      address,
      (one) => (isText(one) || one.type === 'array') && !other.test(one.words) && one.values.length === 0,
    ),
};
