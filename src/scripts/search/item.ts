import type { Data } from './pagefind.ts';

/** A result as a row of the list. All of it is text: names and descriptions come from strangers. */
export function item({ url, meta, filters }: Data): HTMLLIElement {
  const { title = url, facts = '', level, text = '' } = meta;
  const row = document.createElement('li');
  row.dataset.kind = filters.kind?.[0] ?? '';
  row.append(part('a', title, { href: url }), part('span', ` ${facts} `, { className: 'soft' }));
  if (level) {
    row.dataset.level = level;
    row.append(part('span', level, { className: 'level' }));
  }
  row.append(part('p', text));
  return row;
}

const part = <K extends 'a' | 'p' | 'span'>(
  tag: K,
  textContent: string,
  more: Partial<HTMLElementTagNameMap[K]> = {},
) => Object.assign(document.createElement(tag), more, { textContent });
