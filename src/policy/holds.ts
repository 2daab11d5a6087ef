/** One condition of a rule, in Intercept's words. */
export interface InterceptCondition {
  path: string;
  op: string;
  value: unknown;
}

/** Whether a condition holds for a call's arguments, by the engine's own rules on types. */
export function holds({ path, op, value }: InterceptCondition, args: Record<string, unknown>): boolean {
  const found = resolve(args, path.replace(/^args\./, '').split('.'));
  if (op === 'exists')
    return typeof value === 'boolean' && (found !== undefined && found.value !== null) === value;
  return found !== undefined && compare(op, found.value, value);
}

/** Dots descend objects; lists have no keys. */
function resolve(args: Record<string, unknown>, keys: string[]): { value: unknown } | undefined {
  let value: unknown = args;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
      return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return { value };
}

function compare(op: string, actual: unknown, expected: unknown): boolean {
  switch (op) {
    case 'eq':
      return equal(actual, expected);
    case 'neq':
      return !equal(actual, expected);
    case 'in':
      return Array.isArray(expected) && expected.some((item) => equal(actual, item));
    case 'not_in':
      return !(Array.isArray(expected) && expected.some((item) => equal(actual, item)));
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return typeof actual === 'number' && typeof expected === 'number' && ordered(op, actual, expected);
    case 'regex':
      return (
        typeof actual === 'string' && typeof expected === 'string' && new RegExp(expected, 'u').test(actual)
      );
    case 'contains':
      return contains(actual, expected);
    default:
      return false;
  }
}

const ordered = (op: string, a: number, b: number) =>
  op === 'lt' ? a < b : op === 'lte' ? a <= b : op === 'gt' ? a > b : a >= b;

const contains = (actual: unknown, expected: unknown): boolean => {
  if (typeof actual === 'string') return typeof expected === 'string' && actual.includes(expected);
  return Array.isArray(actual) && actual.some((item) => equal(item, expected));
};

/** Numbers as numbers, everything else as the engine prints it. */
const equal = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? a === b : printed(a) === printed(b);

/** As Go's `%v` prints a decoded JSON value. */
function printed(value: unknown): string {
  if (value === null) return '<nil>';
  if (Array.isArray(value)) return `[${value.map(printed).join(' ')}]`;
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
  return `map[${entries.map(([key, one]) => `${key}:${printed(one)}`).join(' ')}]`;
}
