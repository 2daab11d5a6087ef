import { policyFile } from '../policy/file.ts';
import type { Rule } from './rule.ts';

export const policyDerived: Rule = {
  name: 'policy-derived',
  description: 'The committed policy is what the generator makes of the snapshot',
  check(server) {
    if (server.policyText === policyFile(server)) return [];
    const message =
      server.policyText === undefined ? 'is missing' : 'is not what the generator makes of this snapshot';
    return [
      { file: 'policy.yaml', path: [], message: `${message}; run npm run fix and review the difference` },
    ];
  },
};
