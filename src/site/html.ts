import type { Inline } from '../policy/inline.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Characters that people do not see, or that turn the direction of text: shown as code points. A joiner or a variation
 * selector within an emoji stays; elsewhere they can carry a hidden message.
 */
const invisible =
  /(?![\u200D\uFE0F])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{DI}\u2800\uFFF9-\uFFFB]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D|(?<![\p{Emoji}\p{S}])\uFE0F/gu;
const plainSpace = /[\n\t\r]/;

/** Text as HTML that shows it and does nothing else. */
export const escapeHtml = (text: string): string =>
  markup.test(text) ? text.replace(/[&<>"']/g, (char) => entities[char]!) : text;

const markup = /[&<>"']/;
/** Most text by far; what is not needs a closer look, which takes ten times as long. */
const plainAscii = /^[\x20-\x7e\n]*$/;

/** Strangers' text as HTML: escaped, and with what is hidden in it made visible. */
export function visible(text: string): string {
  if (plainAscii.test(text) || !invisible.test(text)) return escapeHtml(text);
  invisible.lastIndex = 0;
  let html = '';
  let last = 0;
  for (const match of text.matchAll(invisible)) {
    if (plainSpace.test(match[0])) continue;
    html += escapeHtml(text.slice(last, match.index)) + mark(match[0]);
    last = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(last));
}

const mark = (char: string): string =>
  `<span class="unseen" title="a character that is not visible">${codePoint(char)}</span>`;

const codePoint = (char: string): string =>
  `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Where a long name may be broken: after its separators, and before a capital. */
const joint = /(?<=[_\-./:])(?=[^_\-./:])|(?<=[a-z\d])(?=[A-Z])/;

/** A name as HTML that breaks between its words where there is no room for it. */
export const breakable = (name: string): string => name.split(joint).map(visible).join('<wbr>');

/** Strangers' text for a place that holds no markup, such as a page's title. */
export const visibleText = (text: string): string =>
  text.replace(invisible, (char) => (plainSpace.test(char) ? ' ' : codePoint(char)));

/** Rich text as HTML. Only our own texts hold links. */
export const inlineHtml = (parts: Inline[]): string => parts.map(partHtml).join('');

function partHtml(part: Inline): string {
  if (typeof part === 'string') return visible(part);
  if ('code' in part) return `<code>${visible(part.code)}</code>`;
  if ('quote' in part) return `<q>${visible(part.quote)}</q>`;
  return `<a href="${escapeHtml(part.href)}">${visible(part.text)}</a>`;
}

/** Cut at a word near `longest`, saying whether anything was cut. */
export function cut(text: string, longest: number): { text: string; cut: boolean } {
  if (text.length <= longest) return { text, cut: false };
  const end = text.lastIndexOf(' ', longest);
  return { text: text.slice(0, end > longest / 2 ? end : longest), cut: true };
}
