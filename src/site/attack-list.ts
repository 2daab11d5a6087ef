import { type Attack, attackKinds } from '../catalogue/attack.ts';
import { byText } from '../catalogue/order.ts';
import { attacks, techniques } from './attack-base.ts';
import { facetData, preventionLabels } from './attack-facets.ts';
import { escapeHtml } from './html.ts';
import { attackUrl } from './urls.ts';

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

/** Cases a year by kind, the newest year first, and the parts of its bar in per cent of the fullest year. */
export function timeline() {
  const years = Map.groupBy(attacks, ({ entry }) => entry.date.slice(0, 4));
  const most = Math.max(1, ...[...years.values()].map((list) => list.length));
  return [...years]
    .sort(([a], [b]) => byText(b, a))
    .map(([year, list]) => {
      const counts = attackKinds.map((kind) => list.filter(({ entry }) => entry.kind === kind).length);
      const share = (some: number[]) => (some.reduce((sum, one) => sum + one, 0) / most) * 100;
      const bar = counts.map((count, at) => ({ x: share(counts.slice(0, at)), width: share([count]) }));
      return { year, total: list.length, counts, bar };
    });
}
