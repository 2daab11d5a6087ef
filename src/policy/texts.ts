import type { Tool } from '../catalogue/tool.ts';
import { tellingOf } from '../risk/reading/reading.ts';
import { sentenceAt, sentencesOf } from '../risk/reading/sentences.ts';
import type { SignalFinding } from '../risk/verdict.ts';
import { type Inline, quoted } from './inline.ts';

/** What stands before a sentence and is none of it: tags, symbols, a remark in brackets, "Purpose:", the number of a list. */
const labels =
  /^(?:<[^<>\n]{1,40}>|\((?:[^()]|\([^()]*\))*\)\s|[^\p{L}\p{N}\s("'`[<$/@.-]+|(?:purpose|summary|description|overview|otherwise)\s*\**\s*:|\d+[.)](?=\s)|\s)+/iu;

/** The first sentence of the published description that says what the tool does; nothing where none does. */
export function firstSentence({ definition }: Tool): string {
  const text = typeof definition.description === 'string' ? definition.description.slice(0, longestRead) : '';
  const telling = tellingOf(sentencesOf(text));
  if (telling === undefined) return '';
  const at = text.indexOf(telling);
  const label = labels.exec(text.slice(at, at + 600))?.[0].length ?? 0;
  return unmarked(sentenceAt(text, at + label))
    .replace(/( including)?:$/, ' ...')
    .replace(remark, '');
}

const longestRead = 4000;

/** What stands in brackets at the end and has a colon in it explains an argument, not the tool. */
const remark = /\s\([^()]*:\s[^()]*\)(?=\.?$)/;

/** On one line, and without the marks of Markdown, which say nothing of a tool. */
const unmarked = (text: string): string =>
  marks.test(text)
    ? text
        .replace(/\[([^\][]+)\](\([^()]*\)|$)/g, '$1')
        .replace(/\*\*/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : text;

/** Most texts have none of what has to go, and to see that takes a tenth of the time. */
const marks = /\[|\*\*|\s\s|[^\S ]|^\s|\s$/;

/** Evidence as our sentences quote it: they go on, so what ends it is left out. */
export const spoken = (evidence: string): string =>
  unmarked(evidence).replace(/[\s.!?:;,]+$/, '') || evidence;

/** Where a piece of evidence stands, in words. */
export function placeOf(where: string): string {
  if (where === 'name') return 'the name';
  if (where === 'description') return 'the description';
  if (where === 'annotations') return 'the annotations';
  if (where === 'title') return 'the title';
  return 'the schema';
}

/** A finding quoted: the schema says "path". */
export const cite = ({ evidence, where }: { evidence: string; where: string }): Inline[] => [
  `${placeOf(where)} says `,
  quoted(spoken(evidence)),
];

export const hasSignal = ({ verdict }: Tool, ...ids: string[]): SignalFinding | undefined =>
  verdict.signals.find(({ id }) => ids.includes(id));
