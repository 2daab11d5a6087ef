import type { CategoryId } from '../../catalogue/vocabulary.ts';
import { type Parameter, shownBy } from '../reading/parameters.ts';
import { quote, type Reading } from '../reading/reading.ts';
import type { SignalFinding } from '../verdict.ts';

export type Found = Omit<SignalFinding, 'id'>;

/** A checkable reason that makes a tool graver. `id` is a key of vocabulary/signals.yaml. */
export interface Signal {
  id: string;
  find(reading: Reading, category: CategoryId): Found | undefined;
}

export const fromParameter = (parameter: Parameter): Found => ({
  ...shownBy(parameter),
  parameter: parameter.path,
});

/** The first parameter whose name in words matches. */
export const parameterNamed = (
  reading: Reading,
  pattern: RegExp,
  fits: (parameter: Parameter) => boolean = () => true,
) => {
  const parameter = reading.parameters.find((one) => pattern.test(one.words) && fits(one));
  return parameter && fromParameter(parameter);
};

/** The first match in the description. */
export const said = (reading: Reading, pattern: RegExp): Found | undefined => quote(reading, pattern);

/** The word of the name that matches. */
export const named = (reading: Reading, pattern: RegExp): Found | undefined => {
  const word = reading.words.find(({ lower }) => pattern.test(lower));
  return word && { evidence: word.text, where: 'name' };
};

/** Strings, and what says nothing of its type. */
export const isText = ({ type }: Parameter) => type === 'string' || type === '' || type.includes('string');
