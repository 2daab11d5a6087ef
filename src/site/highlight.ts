import { visible } from './html.ts';

const line = /^(\s*(?:- )?)(?:(#.*)|("(?:[^"\\]|\\.)*"|[\w./*-]+)(:)(\s.*)?$|(.*))$/;

/**
 * YAML that we made ourselves as HTML: keys, texts and comments told apart. No general highlighter is needed for it.
 * Each line is a block that says how deep it is indented, so that what does not fit goes on deeper still; the line
 * breaks stay in it, since what is copied is the text.
 */
export const highlightYaml = (text: string): string =>
  (text.replace(/\n$/, '').match(/[^\n]*\n|[^\n]+$/g) ?? []).map(highlightLine).join('');

/** Deeper than any policy of ours. */
const deepest = 12;

function highlightLine(text: string): string {
  const end = text.endsWith('\n') ? '\n' : '';
  const plain = end ? text.slice(0, -1) : text;
  const [, indent = '', comment, key, , value = '', rest = plain] = line.exec(plain) ?? [];
  const depth = `i${Math.min(indent.length, deepest)}`;
  if (comment !== undefined) return `<i class="${depth} c">${indent}${visible(comment)}${end}</i>`;
  const html =
    key === undefined
      ? visible(rest)
      : `<b class="k">${visible(key)}</b>:${value && `<span class="s">${visible(value)}</span>`}`;
  return `<i class="${depth}">${indent}${html}${end}</i>`;
}
