import type { Call } from '../../src/policy/evaluate.ts';

/** A policy and calls that the engine and the evaluator must answer alike. */
export interface Case {
  name: string;
  policy: string;
  calls: Call[];
}

/** A policy of one condition a tool. */
export const bounded = (...all: [tool: string, op: string, value: unknown][]): string =>
  JSON.stringify({
    version: '1',
    default: 'deny',
    tools: Object.fromEntries(
      all.map(([tool, op, value]) => [
        tool,
        { rules: [{ name: 'bounded', conditions: [{ path: 'args.value', op, value }], on_deny: 'refused' }] },
      ]),
    ),
  });
