import { parameterNamed, type Signal, said } from './signal.ts';

const stated =
  /\b(costs? (money|\d+|credits?)|(?<!refunds? )\d+ credits?(?! notes?\b)( per| each)?|consum\w+ (\w+ )?(credits?|quota)|uses? (up )?(\w+ )?(credits|quota)|billable|will (be )?(incur|bill|charg)\w*|incurs? (a |additional )?(cost|charge|fee)s?|may incur|paid (api|feature|plan)|pay[- ]per|per[- ]request (cost|fee|charge)|counts against your|monthly (quota|limit)|api credits?|usage[- ]based (billing|pricing|fees?|charges?)|extra (cost|charge)s?)\b/i;

const informs = / (usage|billing|docs|pricing|price|cost|credits|limits|quota) /;

export const costsMoney: Signal = {
  id: 'costs-money',
  find: (reading) =>
    informs.test(reading.spaced)
      ? undefined
      : (parameterNamed(reading, /\b(confirm\w*|accept\w*|max) costs?\b/) ?? said(reading, stated)),
};
