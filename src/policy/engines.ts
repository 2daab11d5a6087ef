import { intercept } from './intercept.ts';
import type { Policy, ToolPolicy } from './model.ts';

/** Turns policies into the text that one engine reads. */
export interface Engine {
  /** Of a policy file's name. */
  extension: string;
  /** A complete document. */
  policyText(policy: Policy): string;
  /** One tool's entry, to paste into a document that one already has. */
  entryText(tool: ToolPolicy): string;
}

export const engines = { intercept } satisfies Record<string, Engine>;
export type EngineId = keyof typeof engines;
