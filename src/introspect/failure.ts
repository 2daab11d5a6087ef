export const failureKinds = [
  'not in registry',
  'does not install',
  'does not start',
  'needs network',
  'timed out',
  'broke the protocol',
  'too large',
] as const;

export type FailureKind = (typeof failureKinds)[number];

/** Why a server gave no list. */
export class IntrospectionFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, reason: string) {
    super(reason);
    this.name = 'IntrospectionFailure';
    this.kind = kind;
  }
}
