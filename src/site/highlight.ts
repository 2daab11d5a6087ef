import { visible } from './html.ts';

const line = /^(\s*(?:- )?)(?:(#.*)|("(?:[^"\\]|\\.)*"|[\w./*-]+)(:)(\s.*)?$|(.*))$/;

/** YAML that we made ourselves as HTML: keys, texts and comments told apart. No general highlighter is needed for it. */
export const highlightYaml = (text: string): string =>
  text.replace(/\n$/, '').split('\n').map(highlightLine).join('\n');

function highlightLine(text: string): string {
  const [, indent = '', comment, key, , value = '', rest] = line.exec(text) ?? [];
  if (comment !== undefined) return `<i class="c">${indent}${visible(comment)}</i>`;
  if (key !== undefined)
    return `${indent}<b class="k">${visible(key)}</b>:${value && `<span class="s">${visible(value)}</span>`}`;
  return indent + visible(rest ?? text.slice(indent.length));
}
