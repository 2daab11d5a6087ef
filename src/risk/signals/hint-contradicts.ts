import type { Signal } from './signal.ts';

/** A hint is a claim: it is compared with the verdict and never changes it. */
export const hintContradicts: Signal = {
  id: 'hint-contradicts',
  find({ definition: { annotations: hints } }, category) {
    if (hints?.readOnlyHint === true && category !== 'Read')
      return { evidence: 'readOnlyHint', where: 'annotations' };
    if (hints?.destructiveHint === false && hints.readOnlyHint !== true && category === 'Destructive')
      return { evidence: 'destructiveHint', where: 'annotations' };
    return undefined;
  },
};
