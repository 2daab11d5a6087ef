/** Plain words that YAML 1.1 or 1.2 reads as something other than text. */
const special = /^(null|true|false|yes|no|on|off|y|n)$/i;

/** A text as YAML writes it, quoted unless it is plainly a word. Escapes all that an engine's parser takes for a line's end. */
export function yamlText(text: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_-]*$/.test(text) && !special.test(text)) return text;
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, unicodeEscape);
}

const unicodeEscape = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text that cannot leave its comment: on one line, without control characters. */
export const commentText = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\ufeff]+/gu, ' ').slice(0, 300);

/** A value of a condition: numbers and booleans as they are, texts always quoted, since `5` and `"5"` differ. */
export function yamlValue(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, unicodeEscape);
  if (Array.isArray(value)) return `[${value.map(yamlValue).join(', ')}]`;
  return JSON.stringify(value);
}
