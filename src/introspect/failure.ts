import { terminalText } from '../system/terminal-text.ts';

export const failureKinds = [
  'not in registry',
  'does not install',
  'does not start',
  'needs network',
  'timed out',
  'broke the protocol',
  'too large',
  // No server's fault: its entry is wrong, or we are.
  'bad entry',
  'internal error',
] as const;

export type FailureKind = (typeof failureKinds)[number];

/** Fits a summary, and what servers say stands in it. */
const reasonLength = 500;

/** Why a server gave no list. The reason may quote the server: it is cleaned for a terminal. */
export class IntrospectionFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, reason: string) {
    super(terminalText(reason, reasonLength));
    this.name = 'IntrospectionFailure';
    this.kind = kind;
  }
}

/** It ended by itself: what it wrote last may tell why. */
export class ServerEnded extends IntrospectionFailure {}
