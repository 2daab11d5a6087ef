import { CORE_SCHEMA, load } from 'js-yaml';
import {
  type Document,
  type DocumentOptions,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
} from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/**
 * Parses YAML (JSON is YAML too) and checks it against a schema. A parser that knows no positions reads it first: for
 * YAML it is five times as fast, and large snapshots in JSON would take seconds. Positions are worked out only for a text
 * that is wrong.
 */
export function parseWith<T>(schema: z.ZodType<T>, text: string, file: string): Parsed<T> {
  const fast = parseFast(text, file.endsWith('.json'));
  if (fast !== undefined) {
    const checked = schema.safeParse(fast.value);
    if (checked.success) return { ok: true, value: checked.data };
  }
  return parseWithPositions(schema, text, file);
}

function parseFast(text: string, isJson: boolean): { value: unknown } | undefined {
  try {
    return { value: isJson ? JSON.parse(text) : load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}

/** The same for a text whose language needs the parser set otherwise. */
export function parseWithPositions<T>(
  schema: z.ZodType<T>,
  text: string,
  file: string,
  options: ParseOptions & DocumentOptions & SchemaOptions = {},
): Parsed<T> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { ...options, lineCounter: lines });
  const faults = [...doc.errors, ...doc.warnings];
  if (faults.length > 0) {
    const problems = faults.map((fault) => at(file, lines, fault.pos[0], firstLine(fault.message)));
    return { ok: false, problems };
  }
  const value = scriptOf(doc);
  if (!value.ok) return { ok: false, problems: [at(file, lines, 0, value.message)] };
  const checked = schema.safeParse(value.js ?? {});
  if (checked.success) return { ok: true, value: checked.data };
  const problems = checked.error.issues.flatMap((issue) =>
    explain(issue).map(({ path, message }) => at(file, lines, offsetOfIssue(doc, issue, path), message)),
  );
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** A reference to nothing, or to too much, is found only here. */
function scriptOf(doc: Document): { ok: true; js: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, js: doc.toJS() };
  } catch (error) {
    return { ok: false, message: firstLine((error as Error).message) };
  }
}

const offsetOfIssue = (doc: Document, issue: z.core.$ZodIssue, path: PropertyKey[]) =>
  (issue.code === 'unrecognized_keys' ? offsetOfKey(doc, path) : undefined) ?? offsetOf(doc, path);

function at(file: string, lines: LineCounter, offset: number, message: string): Problem {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col), message };
}

const firstLine = (message: string) => message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');

/** Where the key of an entry starts, since that is what its author must mend. */
function offsetOfKey(doc: Document, path: PropertyKey[]): number | undefined {
  const map = doc.getIn(path.slice(0, -1), true);
  const keys = isMap(map) ? map.items.map((pair) => pair.key) : [];
  return keys.filter(isScalar).find((key) => key.value === path.at(-1))?.range?.[0];
}

/** Where the node at a path starts; of its nearest existing ancestor where the path leads nowhere. */
function offsetOf(doc: Document, path: PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = doc.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

interface Explained {
  path: PropertyKey[];
  message: string;
}

/** One issue of zod in words that say what to do. */
function explain(issue: z.core.$ZodIssue): Explained[] {
  const place = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `${place}unknown key "${key}"; remove it or correct its spelling`,
    }));
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return [{ path: issue.path, message: `${place}is missing; add it` }];
  return [{ path: issue.path, message: `${place}${lowerFirst(issue.message)}` }];
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Line and column of what stands at a path in a YAML or JSON text. */
export function positionOf(text: string, path: PropertyKey[]): Pick<Problem, 'line' | 'column'> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  const { line, column } = at('', lines, offsetOfKey(doc, path) ?? offsetOf(doc, path), '');
  return { line, column };
}
