import { captureExists } from './capture-exists.ts';
import { nameOnce } from './name-once.ts';
import { packageOnce } from './package-once.ts';
import { policyDerived } from './policy-derived.ts';
import { reviewNeeded } from './review-needed.ts';
import type { EntryRule, Rule } from './rule.ts';
import { snapshotFits } from './snapshot-fits.ts';
import { startOrListed } from './start-or-listed.ts';

export const entryRules: EntryRule[] = [startOrListed, captureExists];

export const rules: Rule[] = [snapshotFits, packageOnce, nameOnce, reviewNeeded, policyDerived];
