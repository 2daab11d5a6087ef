import type { AttackFinding, AttackRule } from './rule.ts';

/** The protocol and the first agents that called tools are younger than this. */
const firstYear = 2021;

export const datesPlausible: AttackRule = {
  name: 'dates-plausible',
  description: 'Dates are in order, and a CVE is of a year that fits',
  check({ entry }) {
    const year = Number((entry.disclosed ?? entry.date).slice(0, 4));
    const late: AttackFinding[] =
      entry.disclosed && entry.disclosed < entry.date.slice(0, entry.disclosed.length)
        ? [{ path: ['disclosed'], message: `is before "date" (${entry.date}); put them in order` }]
        : [];
    const odd = entry.identifiers.flatMap((id, at): AttackFinding[] => {
      const of = Number(/^CVE-(\d{4})/.exec(id)?.[1] ?? firstYear);
      return of < firstYear || of > year + 1
        ? [{ path: ['identifiers', at], message: `${id} does not fit a case of ${year}; look it up again` }]
        : [];
    });
    return [...late, ...odd];
  },
};
