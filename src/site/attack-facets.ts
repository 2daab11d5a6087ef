import type { Attack } from '../catalogue/attack.ts';
import { byText } from '../catalogue/order.ts';
import { upperFirst } from '../policy/inline.ts';
import { attacks, surfaces, techniques } from './attack-base.ts';
import { catalogue } from './catalogue.ts';

export interface FacetValue {
  id: string;
  label: string;
  cases: Attack[];
}
interface Facet {
  id: string;
  label: string;
  values: FacetValue[];
}

const serverName = new Map(catalogue().servers.map(({ id, entry }) => [id, entry.name]));

export const preventionLabels = {
  stops: 'A policy stops it',
  limits: 'A policy limits it',
  none: 'No call policy helps',
};

/** The ids of one case under each facet. */
const readers: Record<
  string,
  { label: string; of: (attack: Attack) => string[]; name?: (id: string) => string }
> = {
  kind: { label: 'Kind', of: ({ entry }) => [entry.kind] },
  technique: {
    label: 'Technique',
    of: ({ entry }) => [entry.technique],
    name: (id) => techniques[id]!.label,
  },
  category: { label: 'Category of tool', of: ({ entry }) => entry.categories.map((id) => id.toLowerCase()) },
  surface: {
    label: 'Comes in through',
    of: ({ entry }) => [entry.surface],
    name: (id) => surfaces[id]!.label,
  },
  year: { label: 'Year', of: ({ entry }) => [entry.date.slice(0, 4)] },
  prevention: {
    label: 'Prevention',
    of: ({ entry }) => [entry.prevention.verdict],
    name: (id) => preventionLabels[id as keyof typeof preventionLabels],
  },
  identifier: {
    label: 'Identifier',
    of: ({ entry }) => [
      ...new Set(entry.identifiers.map((one) => one.slice(0, one.indexOf('-')).toLowerCase())),
    ],
    name: (id) => id.toUpperCase(),
  },
  server: {
    label: 'Server of the catalogue',
    of: ({ entry }) => [...new Set(entry.affected.flatMap(({ server }) => server ?? []))],
    name: (id) => serverName.get(id) ?? id,
  },
};

/** Every facet with its values, the fullest first (years: the newest). */
export const facets: Facet[] = Object.entries(readers).map(([id, { label, of, name }]) => {
  const groups = new Map<string, Attack[]>();
  for (const attack of attacks)
    for (const value of of(attack)) groups.set(value, [...(groups.get(value) ?? []), attack]);
  const values = [...groups].map(([value, cases]) => ({
    id: value,
    label: name?.(value) ?? upperFirst(value),
    cases,
  }));
  values.sort((a, b) =>
    id === 'year' ? byText(b.id, a.id) : b.cases.length - a.cases.length || byText(a.label, b.label),
  );
  return { id, label, values };
});

/** What the list's filter reads of a case: the ids under each facet, parted by blanks. */
export const facetData = (attack: Attack): Record<string, string> =>
  Object.fromEntries(Object.entries(readers).map(([id, { of }]) => [id, of(attack).join(' ')]));

export const facetUrl = (facet: string, value: string): string =>
  facet === 'technique' ? `/attacks/techniques/${value}/` : `/attacks/${facet}/${value}/`;
