import type { Tool } from '../catalogue/tool.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { type Parameter, parametersOf } from '../risk/reading/parameters.ts';
import { cut, escapeHtml, visible } from './html.ts';

const mostRows = 40;
const longestDescription = 300;
const mostValues = 12;

/** The parameters as rows of a table, in HTML, and how many were left out of it: some schemas have hundreds. */
export function parameterTable(tool: Tool, { signals }: Vocabulary): { rowsHtml: string; left: number } {
  const all = parametersOf(tool.definition.inputSchema);
  const shown = all.slice(0, mostRows);
  const labels = Map.groupBy(
    tool.verdict.signals.filter(({ parameter }) => parameter !== undefined),
    ({ parameter }) => parameter!,
  );
  const marks = ({ path }: Parameter) =>
    (labels.get(path) ?? [])
      .map(({ id }) => ` <mark>${escapeHtml(signals[id]?.label ?? id)}</mark>`)
      .join('');
  return {
    rowsHtml: shown.map((parameter) => row(parameter, marks(parameter))).join(''),
    left: all.length - shown.length,
  };
}

const row = (parameter: Parameter, marks: string): string =>
  `<tr><th scope="row"><code>${visible(parameter.path)}</code></th><td>${visible(parameter.type || 'any')}</td>` +
  `<td>${parameter.required ? 'yes' : 'no'}</td><td>${description(parameter)} ${values(parameter)}${marks}</td></tr>`;

function description({ description: text }: Parameter): string {
  const short = cut(text.replace(/\s+/g, ' ').trim(), longestDescription);
  return visible(short.text) + (short.cut ? ' …' : '');
}

function values({ values: all }: Parameter): string {
  const some = all.slice(0, mostValues).map((value) => `<code>${visible(cut(value, 60).text)}</code>`);
  return some.join(' ') + (all.length > mostValues ? ` and ${all.length - mostValues} more` : '');
}
