import { type Signal, said } from './signal.ts';

const stated =
  /\b(costs? (money|\d+|credits?)|\d+ credits?( per| each)?|consum\w+ (\w+ )?(credits?|quota)|uses? (up )?(\w+ )?(credits|quota)|billable|will (be )?(incur|bill|charg)\w*|incurs? (a |additional )?(cost|charge|fee)s?|may incur|paid (api|feature|plan)|pay[- ]per|per[- ]request (cost|fee|charge)|counts against your|monthly (quota|limit)|api credits?|usage[- ]based|extra (cost|charge)s?)\b/i;

export const costsMoney: Signal = {
  id: 'costs-money',
  find: (reading) =>
    / (usage|billing|docs|pricing|price|cost|credits|limits|quota) /.test(reading.spaced)
      ? undefined
      : said(reading, stated),
};
