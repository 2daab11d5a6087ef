import { IntrospectionFailure } from './failure.ts';

/** How many bytes a value has as JSON without a space. @throws IntrospectionFailure where it is nested too deeply */
export function wireBytes(value: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(value));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new IntrospectionFailure('too large', 'what it answered is nested too deeply to be written down');
  }
}

/**
 * How many bytes it has indented, as in a file. Indentation grows with the square of the depth: twenty kilobytes can become
 * gigabytes, so it is counted without being written.
 */
export function writtenBytes(root: unknown): number {
  let bytes = 0;
  const waiting: [value: unknown, depth: number][] = [[root, 0]];
  for (const [value, depth] of waiting) {
    const lines = linesOf(value);
    bytes += lines.length === 0 ? flatBytes(value) : frameBytes(lines.length, depth);
    for (const [label, one] of lines) {
      bytes += 2 * (depth + 1) + label;
      waiting.push([one, depth + 1]);
    }
  }
  return bytes;
}

/** What stands in lines of its own, each with the bytes of the key before it. */
function linesOf(value: unknown): [label: number, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.map((one) => [0, one]);
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => [flatBytes(key) + 2, one]);
}

/** What stands in one line: a scalar, or brackets with nothing between them. */
const flatBytes = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 2 : Buffer.byteLength(JSON.stringify(value));

/** Two brackets, the indentation of the last, a newline before each line and before it, a comma between two. */
const frameBytes = (lines: number, depth: number): number => 2 + 2 * depth + 2 * lines;
