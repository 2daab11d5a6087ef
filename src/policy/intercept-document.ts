import type { ScalarTag, Tags } from 'yaml';
import { z } from 'zod';
import { parseWithPositions } from '../catalogue/parse.ts';
import { CatalogueError, type Problem } from '../catalogue/problem.ts';
import { isNumber } from './holds.ts';
import { fromRe2 } from './re2.ts';

const text = z.string('must be a text; write it in quotes').min(1);

/** What a condition may compare with, where the operator does not take everything. */
const wanted: Record<string, [fits: (value: unknown) => boolean, message: string]> = {
  in: [Array.isArray, 'needs a list'],
  not_in: [Array.isArray, 'needs a list'],
  lt: [isNumber, 'needs a number'],
  lte: [isNumber, 'needs a number'],
  gt: [isNumber, 'needs a number'],
  gte: [isNumber, 'needs a number'],
  exists: [(value) => typeof value === 'boolean', 'needs true or false'],
  regex: [(value) => typeof value === 'string', 'needs a pattern in quotes'],
};

const operators = [...Object.keys(wanted), 'eq', 'neq', 'contains'];

const conditionSchema = z
  .strictObject({
    path: z.string().regex(/^args\../, 'must be args. and the name of an argument'),
    op: z.string().refine((op) => operators.includes(op), `must be one of ${operators.join(', ')}`),
    value: z.unknown().refine((value) => value !== undefined, 'is missing'),
  })
  .superRefine(({ op, value }, context) => {
    const [fits, message] = wanted[op] ?? [() => true, ''];
    const wrong = fits(value) ? op === 'regex' && patternFault(String(value)) : `${op} ${message}`;
    if (wrong) context.addIssue({ code: 'custom', path: ['value'], message: wrong });
  });

function patternFault(pattern: string): string | undefined {
  try {
    fromRe2(pattern);
    return undefined;
  } catch (error) {
    return `is no pattern that the engine reads: ${(error as Error).message}`;
  }
}

const ruleSchema = z
  .strictObject({
    name: text,
    action: z.enum(['evaluate', 'deny'], 'must be deny, or left out').optional(),
    rate_limit: z
      .string()
      .regex(/^[1-9]\d{0,8}\/(minute|hour|day)$/, 'must be a number and minute, hour or day: 30/minute')
      .optional(),
    conditions: z.array(conditionSchema).min(1).optional(),
    on_deny: z.string().optional(),
  })
  .refine(
    ({ action, rate_limit, conditions }) =>
      [action === 'deny', rate_limit, conditions].filter(Boolean).length === 1,
    'must have one of action: deny, rate_limit and conditions; make each a rule of its own',
  );

const toolSchema = z.strictObject({ rules: z.array(ruleSchema).nullish() }).nullable();

/** A map, since a tool may be called `__proto__`. */
const toolsSchema = z
  .preprocess(
    (tools) => (tools?.constructor === Object ? new Map(Object.entries(tools)) : (tools ?? new Map())),
    z.map(z.string(), toolSchema),
  )
  .superRefine((tools, context) => {
    for (const [name, tool] of tools)
      for (const { at, message } of limitFaults(name, tool?.rules ?? []))
        context.addIssue({ code: 'custom', path: [name, 'rules', at, 'rate_limit'], message });
  });

function limitFaults(name: string, rules: { rate_limit?: string | undefined }[]) {
  const windows = rules.map(({ rate_limit: limit }) => limit?.split('/')[1]);
  return windows.flatMap((window, at) => {
    if (window === undefined) return [];
    if (name.includes('.'))
      return [{ at, message: 'the engine cannot limit a tool with a dot in its name; deny it instead' }];
    return windows.indexOf(window) < at
      ? [{ at, message: `is a second limit for a ${window}; keep the lower one` }]
      : [];
  });
}

const documentSchema = z.strictObject({
  version: z.literal('1', 'must be "1", in quotes'),
  description: z.string().optional(),
  default: z.enum(['allow', 'deny']).default('allow'),
  hide: z
    .array(z.string().refine((name) => name.trim() !== '', 'must name a tool'))
    .refine((names) => new Set(names).size === names.length, 'names a tool twice')
    .default([]),
  tools: toolsSchema,
});

export type InterceptRule = z.infer<typeof ruleSchema>;

/** A policy as Intercept's YAML says it. */
export type InterceptDocument = z.infer<typeof documentSchema>;

/** Unquoted, these are one thing to a parser of YAML 1.1, as the engine has, and another to one of 1.2. */
const unclear: ScalarTag = {
  tag: 'unclear',
  default: true,
  test: /^(?!-?(0|[1-9]\d{0,14})(\.\d+)?(e[-+]?\d+)?$)(<<|[-+]?(\.inf|\.nan|\.?\d[\da-f_.:xotz +-]*))$/i,
  resolve(source, onError) {
    onError(`${source} means different things to different parsers; write it in quotes`);
    return source;
  },
};

/** What the engine's parser refuses, or takes for the end of a line. */
const unreadable =
  /\r(?!\n)|[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Reads a policy, and only what it can judge as the engine does: everything that the engine refuses is refused, and so are
 * counters of one's own, unknown keys and values that two parsers read differently. @throws CatalogueError
 */
export function readPolicy(policy: string): InterceptDocument {
  const at = policy.search(unreadable);
  if (at >= 0) throw new CatalogueError([unreadableProblem(policy, at)]);
  const parsed = parseWithPositions(documentSchema, policy, 'policy', {
    intAsBigInt: true,
    customTags: (tags: Tags) => [unclear, ...tags],
  });
  if (!parsed.ok) throw new CatalogueError(parsed.problems);
  return parsed.value;
}

function unreadableProblem(policy: string, at: number): Problem {
  const lines = policy.slice(0, at).split('\n');
  const hex = policy.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0');
  return {
    file: 'policy',
    line: lines.length,
    column: lines.at(-1)!.length + 1,
    message: `U+${hex} ends a line or the text for some parsers; write it as an escape in quotes`,
  };
}
