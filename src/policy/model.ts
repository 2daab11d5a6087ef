import type { Inline } from './inline.ts';

/** A policy as data, for any engine. What the engines' own languages look like is their files' business. */
export const policyProfiles = ['standard', 'read-only', 'supervised'] as const;
export type PolicyProfile = (typeof policyProfiles)[number];

/** What our own advice needs; engines know more. */
type ConditionOp = 'eq' | 'in' | 'lte' | 'regex';

/** Must hold for the call to pass. `path` names the argument, dots descend objects. */
export interface Condition {
  path: string;
  op: ConditionOp;
  value: unknown;
}

/** Conditions with the reason they are there. A call that leaves the argument out is refused. */
export interface ArgumentRule {
  name: string;
  reason: string;
  conditions: Condition[];
}

/** What only the reader can fill in (which folder, which domain, how much): printed as a comment. */
export interface Suggestion {
  name: string;
  reason: string;
  /** `value` holds the placeholder, such as `<your folder>`. */
  conditions: Condition[];
}

export type Action =
  | { kind: 'allow' }
  | { kind: 'limit'; perMinute: number }
  | { kind: 'ask' }
  | { kind: 'deny' };

export interface ToolPolicy {
  tool: string;
  category: string;
  action: Action;
  /** One or two sentences, true of this tool; may quote its definition. */
  reason: Inline[];
  /** What a refused caller is told; our words only. */
  denial: string;
  arguments: ArgumentRule[];
  suggestions: Suggestion[];
}

export interface Policy {
  server: { id: string; name: string };
  /** The package and version that the tools are of, and the day they were captured. */
  source: string;
  profile: PolicyProfile;
  /** What happens to a tool that is not named. */
  default: 'allow' | 'deny';
  tools: ToolPolicy[];
}
