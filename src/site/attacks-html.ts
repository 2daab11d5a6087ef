import type { Attack } from '../catalogue/attack.ts';
import type { Tool } from '../catalogue/tool.ts';
import { concerns, techniques } from './attack-base.ts';
import { escapeHtml, inlineHtml } from './html.ts';
import { attackUrl, techniqueUrl } from './urls.ts';

const most = 5;

/** A case stands on many pages of tools, so its link is made once. */
const links = new Map<Attack, string>();

/** The cases that concern a tool, each with why, as items of a list, and where the rest are; nothing where none does. */
export function attackItemsOf(tool: Tool): { attacksHtml: string; moreAttacksHtml: string } {
  const all = concerns(tool);
  const attacksHtml = all
    .slice(0, most)
    .map(({ attack, why }) => `<li>${linkTo(attack)} This tool ${inlineHtml(why)}.</li>`)
    .join('');
  return { attacksHtml, moreAttacksHtml: all.length > most ? more(all) : '' };
}

function linkTo(attack: Attack): string {
  const known =
    links.get(attack) ??
    `<a href="${attackUrl(attack)}">${escapeHtml(attack.entry.title)}</a> (${attack.entry.date.slice(0, 4)}).`;
  links.set(attack, known);
  return known;
}

function more(all: { attack: Attack }[]): string {
  const used = [...new Set(all.map(({ attack }) => attack.entry.technique))];
  const lists = used.map((id) => `<a href="${techniqueUrl(id)}">${escapeHtml(techniques[id]!.label)}</a>`);
  return `All ${all.length}: ${lists.join(', ')}`;
}
