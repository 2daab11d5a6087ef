import type { Tool } from '../catalogue/tool.ts';
import type { SignalFinding } from '../risk/verdict.ts';
import { type Inline, quoted } from './inline.ts';

/** The first sentence of the published description, as it stands there; nothing where there is none. */
export function firstSentence({ definition }: Tool): string {
  const text = typeof definition.description === 'string' ? definition.description.trim() : '';
  const plain = text.split(/\n\s*\n|\n(?=[*#-])/)[0]!.replace(/\s+/g, ' ');
  const end = plain.search(/[.!?](\s|$)/);
  const sentence = end > 0 ? plain.slice(0, end + 1) : plain;
  return sentence.length > 240 ? `${sentence.slice(0, sentence.lastIndexOf(' ', 240))} ...` : sentence;
}

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
  quoted(evidence),
];

export const hasSignal = ({ verdict }: Tool, ...ids: string[]): SignalFinding | undefined =>
  verdict.signals.find(({ id }) => ids.includes(id));
