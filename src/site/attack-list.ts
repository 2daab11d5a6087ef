import type { Attack } from '../catalogue/attack.ts';
import { attacks, attackUrl, techniques } from './attack-base.ts';
import { facetData, preventionLabels } from './attack-facets.ts';
import { escapeHtml } from './html.ts';

/** Cases as items of a list, in HTML; with `data` they can be filtered. */
export const attackItems = (list: Attack[], data = false): string =>
  list.map((attack) => item(attack, data)).join('');

function item(attack: Attack, data: boolean): string {
  const { entry } = attack;
  const facts = [
    entry.date,
    entry.kind,
    techniques[entry.technique]!.label,
    preventionLabels[entry.prevention.verdict],
    ...entry.identifiers.filter((one) => one.startsWith('CVE')),
  ];
  return (
    `<li${data ? attributes(attack) : ''}><a href="${attackUrl(attack)}">${escapeHtml(entry.title)}</a>` +
    `<p>${escapeHtml(entry.summary)}</p><p class="soft">${facts.map((fact) => `<span class="whole">${escapeHtml(fact)}</span>`).join(' &middot; ')}</p></li>`
  );
}

const attributes = (attack: Attack): string =>
  Object.entries(facetData(attack))
    .map(([id, value]) => ` data-${id}="${escapeHtml(value)}"`)
    .join('');

const kindsInOrder = ['incident', 'vulnerability', 'technique'] as const;

/** Cases a year by kind, the newest year first, with the width of its bar in per cent of the fullest year. */
export function timeline() {
  const years = Map.groupBy(attacks, ({ entry }) => entry.date.slice(0, 4));
  const most = Math.max(1, ...[...years.values()].map((list) => list.length));
  return [...years]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([year, list]) => ({
      year,
      total: list.length,
      parts: kindsInOrder.map((kind) => list.filter(({ entry }) => entry.kind === kind).length),
      widths: kindsInOrder.map(
        (kind) => (list.filter(({ entry }) => entry.kind === kind).length / most) * 100,
      ),
    }));
}
