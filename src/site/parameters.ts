import type { Tool } from '../catalogue/tool.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { type Parameter, parametersOf } from '../risk/reading/parameters.ts';
import { breakable, cut, escapeHtml, visible } from './html.ts';

const mostRows = 40;
const longestDescription = 300;
const mostValues = 12;

/** The parameters as rows of a table, in HTML, and whether some were left out of it: schemas may have hundreds. */
export function parameterTable(tool: Tool, { signals }: Vocabulary): { rowsHtml: string; cut: boolean } {
  const all = parametersOf(tool.definition.inputSchema);
  const labels = Map.groupBy(
    tool.verdict.signals.filter(({ parameter }) => parameter !== undefined),
    ({ parameter }) => parameter!,
  );
  const shown = foremost(all, ({ path }) => labels.has(path));
  const marks = ({ path }: Parameter) =>
    (labels.get(path) ?? [])
      .map(({ id }) => ` <mark>${escapeHtml(signals[id]?.label ?? id)}</mark>`)
      .join('');
  return {
    rowsHtml: shown.map((parameter) => row(parameter, marks(parameter))).join(''),
    cut: all.length > shown.length,
  };
}

/** As many as the table holds, in their order: those that a signal names, then the first of the others. */
function foremost(all: Parameter[], isMarked: (parameter: Parameter) => boolean): Parameter[] {
  const byWeight = new Set([...all.filter(isMarked), ...all]);
  const chosen = new Set([...byWeight].slice(0, mostRows));
  return all.filter((parameter) => chosen.has(parameter));
}

const row = (parameter: Parameter, marks: string): string =>
  `<tr><th scope="row"><code>${breakable(parameter.path)}</code></th><td>${visible(parameter.type || 'any')}</td>` +
  `<td>${parameter.required ? 'required' : 'optional'}</td><td>${[description(parameter), values(parameter), limits(parameter)].filter(Boolean).join(' ')}${marks}</td></tr>`;

function description({ description: text }: Parameter): string {
  const short = cut(text.replace(/\s+/g, ' ').trim(), longestDescription);
  return visible(short.text) + (short.cut ? ' &hellip;' : '');
}

function values({ values: all }: Parameter): string {
  const some = all.slice(0, mostValues).map(code);
  return some.join(' ') + (all.length > mostValues ? ` and ${all.length - mostValues} more` : '');
}

const code = (value: unknown): string => `<code>${visible(cut(String(value), 60).text)}</code>`;

/** What the schema says of a value beside its type; keywords that hold something else than they should are passed over. */
const keywords: [key: string, type: 'number' | 'string' | 'scalar', text: (value: unknown) => string][] = [
  ['minimum', 'number', (value) => `at least ${value}`],
  ['exclusiveMinimum', 'number', (value) => `above ${value}`],
  ['maximum', 'number', (value) => `at most ${value}`],
  ['exclusiveMaximum', 'number', (value) => `below ${value}`],
  ['maxLength', 'number', (value) => `at most ${value} characters`],
  ['maxItems', 'number', (value) => `at most ${value} items`],
  ['format', 'string', (value) => `format ${code(value)}`],
  ['pattern', 'string', (value) => `matches ${code(value)}`],
  ['default', 'scalar', (value) => `default ${code(value === '' ? '""' : value)}`],
];

function limits({ schema }: Parameter): string {
  const said = keywords
    .filter(([key, type]) => fits(schema[key], type))
    .map(([key, , text]) => text(schema[key]));
  return said.length > 0 ? `<span class="soft">${said.join(', ')}</span>` : '';
}

/** Many generators write the largest safe integer where they mean no limit. */
const fits = (value: unknown, type: 'number' | 'string' | 'scalar'): boolean =>
  type === 'scalar'
    ? ['string', 'number', 'boolean'].includes(typeof value)
    : typeof value === type && Math.abs(Number(value)) !== Number.MAX_SAFE_INTEGER;
