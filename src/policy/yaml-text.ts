/** Plain words that YAML 1.1 or 1.2 reads as something other than text. */
const special = /^(null|true|false|yes|no|on|off|y|n)$/i;

/** What an engine's parser takes for a line's end, and what people do not see: a policy must show all that it says. */
const unseenSigns = String.raw`\p{Cc}\p{Zl}\p{Zp}\p{DI}\uFFF9-\uFFFB\uFFFE\uFFFF`;
const unseen = new RegExp(`[${unseenSigns}]`, 'gu');
/** With the halves of characters, which a quoted text mends and a comment leaves out. */
const unsaid = new RegExp(`[${unseenSigns}\\p{Cs}]+`, 'gu');

/** A text as YAML writes it, quoted unless it is plainly a word. */
export function yamlText(text: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_-]*$/.test(text) && !special.test(text)) return text;
  return quoted(text);
}

/** Half a character is nothing that YAML can say; the engine, too, reads it as U+FFFD in a call. */
const quoted = (text: string) => JSON.stringify(text.toWellFormed()).replace(unseen, unicodeEscape);

function unicodeEscape(char: string): string {
  const hex = char.codePointAt(0)!.toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

/** Text that cannot leave its comment: on one line, with nothing in it that people do not see. */
export const commentText = (text: string): string =>
  text
    .replace(unsaid, ' ')
    .slice(0, 300)
    .replace(/\p{Cs}$/u, '');

/** A value of a condition: numbers and booleans as they are, texts always quoted, since `5` and `"5"` differ. */
export function yamlValue(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(yamlValue).join(', ')}]`;
  return JSON.stringify(value);
}
