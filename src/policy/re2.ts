type Translation = readonly [pattern: RegExp, script: (found: string) => string];

/** What `\s` matches here, and what it does not, for use in a class. */
const space = '\\t\\n\\f\\r ';
const nonSpace = '\\0-\\x08\\v\\x0e-\\x1f!-\\u{10ffff}';

const anywhere: Translation[] = [
  [/^\\[dDwWnrtfv]$/, (found) => found],
  [/^\\[!-/:-@[-`{-~]$/, (found) => literal(found[1]!)],
  [/^\\x/, (found) => `\\u{${found.replace(/[\\x{}]/g, '')}}`],
  [/^\\[pP]\{?([LMNPSZ][a-z]?|C[cfos])\}?$/, (found) => found.replace(/^(..)(\w+)$/, '$1{$2}')],
];

const inClass: Translation[] = [...anywhere, [/^\\s$/, () => space], [/^\\S$/, () => nonSpace]];

const outside: Translation[] = [
  ...anywhere,
  [/^\\s$/, () => `[${space}]`],
  [/^\\S$/, () => `[${nonSpace}]`],
  [/^\\[bB]$/, (found) => found],
  [/^\\A$/, () => '(?<![^])'],
  [/^\\z$/, () => '(?![^])'],
];

const escapePattern = String.raw`\\(?:x[\da-fA-F]{2}|x\{[\da-fA-F]{1,6}\}|[pP][A-Z]|[pP]\{[A-Z][a-z]?\}|.)`;
const characterClass = String.raw`\[(?!\^\])\^?(?:${escapePattern}|\[(?!:)|[^\]\\[])+\]`;
const group = String.raw`\((?:\?(?::|P?<[A-Za-z_]\w*>)|(?!\?))`;
const count = String.raw`\{\d+(?:,\d*)?\}`;
const token = new RegExp(
  [escapePattern, characterClass, group, count, String.raw`[^\\[(]`].join('|'),
  'gsuy',
);
const anyEscape = new RegExp(escapePattern, 'gsu');

const known = new Map<string, RegExp>();

/**
 * A pattern of the engine (RE2) as JavaScript has it. The two differ without a word in where `.` ends, what `\s` is and
 * what may be escaped. @throws SyntaxError on what RE2 refuses, and on what has no plain counterpart here.
 */
export function fromRe2(pattern: string): RegExp {
  const before = known.get(pattern);
  if (before) return before;
  const [head, flags = ''] = /^\(\?([is]+)\)/.exec(pattern) ?? [''];
  const body = pattern.slice(head.length);
  const tokens: string[] = body.match(token) ?? [];
  const read = tokens.join('').length;
  if (read < body.length) throw new SyntaxError(`"${body.slice(read)}" is not read here`);
  if (mostRepeated(tokens) > 1000) throw new SyntaxError('repeats something more than 1000 times');
  const source = tokens.map((one) => translated(one, flags)).join('');
  const made = new RegExp(source, `u${[...new Set(flags)].join('')}`);
  known.set(pattern, made);
  return made;
}

/** How often the most repeated part stands in all, counts within counts multiplied: RE2 has a bound. */
function mostRepeated(tokens: string[]): number {
  const open = [0];
  let last = 1;
  for (const one of tokens) {
    const [, least, most] = /^\{(\d+)(?:,(\d*))?\}$/.exec(one) ?? [];
    if (one.startsWith('(')) open.push(0);
    if (least !== undefined) last *= Number(most || least);
    else if (one === ')') last = open.pop() ?? 0;
    else last = one.startsWith('(') ? 0 : 1;
    open.push(Math.max(open.pop() ?? 0, last));
  }
  return Math.max(...open);
}

function translated(one: string, flags: string): string {
  if (one.startsWith('\\')) return escaped(one, outside);
  if (one.startsWith('[')) return one.replace(anyEscape, (found) => escaped(found, inClass));
  if (one.startsWith('(')) return one.replace('?P<', '?<');
  if (one === '.' && !flags.includes('s')) return '[^\\n]';
  return /^[\]{}]$/.test(one) ? literal(one) : one;
}

function escaped(found: string, table: Translation[]): string {
  const entry = table.find(([pattern]) => pattern.test(found));
  if (!entry) throw new SyntaxError(`"${found}" is not read here`);
  return entry[1](found);
}

const literal = (char: string) => `\\u{${char.codePointAt(0)!.toString(16)}}`;
