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
    const { path, message } = parsed.error.issues[0]!;
    return { number, error: `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}` };
  } catch (error) {
    return { number, error: `not JSON: ${(error as Error).message}` };
  }
}
