import type { z } from 'zod';

export interface Line<T> {
  number: number;
  value?: T;
  /** What is wrong with the line. */
  error?: string;
}

/** One line of JSONL checked against a schema. */
export function parseLine<T>(text: string, number: number, schema: z.ZodType<T>): Line<T> {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return { number, value: parsed.data };
    return { number, error: parsed.error.issues.map(explain).join('; ') };
  } catch (error) {
    return { number, error: `not JSON: ${(error as Error).message}` };
  }
}

const explain = ({ path, message }: z.core.$ZodIssue): string =>
  path.length > 0 ? `${path.join('.')}: ${message}` : message;
