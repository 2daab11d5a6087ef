import { byText } from '../catalogue/order.ts';

/**
 * As Go's `%v` prints a decoded value, by which the engine compares what are not two numbers. A number of a call is always
 * a float there; a whole number of the policy is an integer, which the reader of policies keeps as a bigint.
 */
export function printed(value: unknown): string {
  if (value === null) return '<nil>';
  if (typeof value === 'number') return printedFloat(value);
  if (Array.isArray(value)) return `[${value.map(printed).join(' ')}]`;
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value as Record<string, unknown>).sort(([a], [b]) => byText(a, b));
  return `map[${entries.map(([key, one]) => `${key}:${printed(one)}`).join(' ')}]`;
}

/** 999999 as it is, 1000000 as 1e+06, 0.00001 as 1e-05. */
function printedFloat(value: number): string {
  const [digits, power] = value.toExponential().split('e') as [string, string];
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return Object.is(value, -0) ? '-0' : String(value);
  return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

const short: Record<string, string> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\',
};

/** As Go's `%q` prints a text: in a refusal's words. */
export const quoted = (text: string): string =>
  `"${text.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (char) => short[char] ?? codeOf(char))}"`;

function codeOf(char: string): string {
  const code = char.codePointAt(0)!;
  const hex = (digits: number) => code.toString(16).padStart(digits, '0');
  if (code < 0x80) return `\\x${hex(2)}`;
  return code > 0xffff ? `\\U${hex(8)}` : `\\u${hex(4)}`;
}
