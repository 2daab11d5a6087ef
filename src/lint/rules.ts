import { captureExists } from './capture-exists.ts';
import { nameOnce } from './name-once.ts';
import { packageOnce } from './package-once.ts';
import { policyDerived } from './policy-derived.ts';
import { reviewNeeded } from './review-needed.ts';
import type { Rule } from './rule.ts';
import { snapshotFits } from './snapshot-fits.ts';
import { startOrListed } from './start-or-listed.ts';

export const rules: Rule[] = [
  startOrListed,
  captureExists,
  snapshotFits,
  packageOnce,
  nameOnce,
  reviewNeeded,
  policyDerived,
];
