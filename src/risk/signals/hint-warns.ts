import type { Signal } from './signal.ts';

export const hintWarns: Signal = {
  id: 'hint-warns',
  find: ({ definition: { annotations: hints } }) =>
    hints?.destructiveHint === true && hints.readOnlyHint !== true
      ? { evidence: 'destructiveHint', where: 'annotations' }
      : undefined,
};
