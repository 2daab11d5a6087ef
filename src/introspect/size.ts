import { IntrospectionFailure } from './failure.ts';

/** How many bytes a value has as JSON without a space. @throws IntrospectionFailure where it is nested too deeply */
export const wireBytes = (value: unknown): number => measured(() => Buffer.byteLength(JSON.stringify(value)));

/**
 * How many bytes it has indented, as in a file. Indentation grows with the square of the depth: twenty kilobytes can become
 * gigabytes, so it is counted without being written. @throws IntrospectionFailure where it is nested too deeply
 */
export const writtenBytes = (value: unknown): number => measured(() => written(value, 0));

function measured(work: () => number): number {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new IntrospectionFailure('too large', 'what it answered is nested too deeply to be written down');
  }
}

function written(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return Buffer.byteLength(JSON.stringify(value));
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 0) return 2;
  const lines = entries.map(([key, one]) => {
    const label = isList ? 0 : Buffer.byteLength(JSON.stringify(key)) + 2;
    return 2 * (depth + 1) + label + written(one, depth + 1);
  });
  // Two brackets, the indentation of the last, a newline before each line and before it, a comma between two.
  return 2 + 2 * depth + lines.length * 2 + lines.reduce((sum, line) => sum + line, 0);
}
