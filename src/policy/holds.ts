import { printed } from './go-print.ts';
import { fromRe2 } from './re2.ts';

/** One condition of a rule, in Intercept's words. */
interface InterceptCondition {
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
      return isNumber(actual) && isNumber(expected) && ordered(op, actual, expected);
    case 'regex':
      return typeof actual === 'string' && typeof expected === 'string' && fromRe2(expected).test(actual);
    case 'contains':
      return contains(actual, expected);
    default:
      return false;
  }
}

/** A whole number of a policy is a bigint: see `printed`. */
export const isNumber = (value: unknown): value is number | bigint =>
  typeof value === 'number' || typeof value === 'bigint';

const ordered = (op: string, a: number | bigint, b: number | bigint) =>
  op === 'lt' ? a < b : op === 'lte' ? a <= b : op === 'gt' ? a > b : a >= b;

const contains = (actual: unknown, expected: unknown): boolean => {
  if (typeof actual === 'string') return typeof expected === 'string' && actual.includes(expected);
  return Array.isArray(actual) && actual.some((item) => equal(item, expected));
};

/** Numbers as numbers, everything else as the engine prints it. */
const equal = (a: unknown, b: unknown): boolean =>
  isNumber(a) && isNumber(b) ? Number(a) === Number(b) : printed(a) === printed(b);
