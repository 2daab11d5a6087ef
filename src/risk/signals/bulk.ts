import { fromParameter, named, type Signal, said } from './signal.ts';

export const bulk: Signal = {
  id: 'bulk',
  find(reading, category) {
    if (category === 'Read') return undefined;
    const byName = named(reading, /^(bulk|batch|mass|many|multiple|all|multi)$/);
    if (byName) return byName;
    const list = reading.parameters.find(
      ({ type, words, path }) =>
        type === 'array' &&
        !path.includes('.') &&
        /\b(ids|items|records|entities|operations|issues|tasks|contacts|messages|files|objects|documents|rows|updates|recipients|relations|observations|deletions|paths|keys|emails|users|members|resources|events|requests)\b/.test(
          words,
        ) &&
        !/\b(label|tag|assignee|reviewer|field|attachment|scope|event types)\b/.test(words),
    );
    return list
      ? fromParameter(list)
      : said(
          reading,
          /\b(in bulk|in one (call|operation|batch)|all (of )?(the )?(records|items|documents|messages|files|rows)|multiple \w+ (at once|in (one|a single)))\b/i,
        );
  },
};
