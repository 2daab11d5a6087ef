/** Text with code and links in it and no HTML: names in it come from strangers. */
export type Inline = string | { code: string } | { quote: string } | { href: string; text: string };

export const code = (text: string): Inline => ({ code: text });
export const quoted = (text: string): Inline => ({ quote: text });
export const link = (href: string, text: string): Inline => ({ href, text });

/** As plain text, for structured data and tests. */
export const plain = (parts: Inline[]): string =>
  parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : 'code' in part
          ? part.code
          : 'quote' in part
            ? inQuotes(part.quote)
            : part.text,
    )
    .join('');

/** Straight quotes: policies and data stay plain ASCII where the definition is. */
const inQuotes = (text: string): string => (text.includes('"') ? `'${text}'` : `"${text}"`);

/** With a capital at its beginning, where that is a word of ours. */
export const capital = ([first, ...rest]: Inline[]): Inline[] =>
  typeof first === 'string' ? [upperFirst(first), ...rest] : [first!, ...rest];

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `a, b and c` */
export function listed(parts: Inline[], last = 'and'): Inline[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? ` ${last} ` : ', ', part];
  });
}
