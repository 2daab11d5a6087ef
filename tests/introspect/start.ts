import path from 'node:path';
import { IntrospectionFailure } from '../../src/introspect/failure.ts';
import { nodeMount } from '../../src/introspect/launch.ts';
import { defaultLimits, type Limits } from '../../src/introspect/limits.ts';
import { chooseSandbox, NoSandbox } from '../../src/introspect/sandbox/choose.ts';
import { inside, type Sandbox } from '../../src/introspect/sandbox/sandbox.ts';
import { introspectLaunch, type Listing } from '../../src/introspect/start.ts';

const servers = path.resolve(import.meta.dirname, '../fixtures/servers');

function sandboxHere(): Sandbox | undefined {
  try {
    return chooseSandbox();
  } catch (error) {
    if (!(error instanceof NoSandbox)) throw error;
    return undefined;
  }
}

export const sandbox = sandboxHere();

/** For `test`: hostile servers are started in a sandbox or not at all. */
export const skip = sandbox ? false : 'no sandbox here: install bubblewrap';

const limits: Limits = { ...defaultLimits, initializeMs: 15_000, listMs: 15_000 };

export const hostile = (mode: string, few: Partial<Limits> = {}, ...args: string[]): Promise<Listing> =>
  introspectLaunch(
    {
      argv: [inside.node, '/srv/fixtures/hostile.mjs', mode, ...args],
      env: {},
      files: {},
      mounts: [[servers, '/srv/fixtures'], nodeMount()],
    },
    sandbox!,
    { ...limits, ...few },
  );

/** The failure that a hostile server ends in. */
export async function failureOf(mode: string, few: Partial<Limits> = {}): Promise<string> {
  try {
    await hostile(mode, few);
    return 'none';
  } catch (error) {
    if (error instanceof IntrospectionFailure) return `${error.kind}: ${error.message}`;
    throw error;
  }
}
