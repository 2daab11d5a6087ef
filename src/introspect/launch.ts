import { realpathSync } from 'node:fs';
import type { ServerEntry, StartProfile } from '../catalogue/server.ts';
import { inside, type Launch } from './sandbox/sandbox.ts';

/** Our own Node, shown inside the sandbox, since a server may need a newer one than the system's. */
export const nodeMount = (): [string, string] => [realpathSync(process.execPath), inside.node];

/** How a profile starts: what it leaves out is as in `start`. */
export function startProfile(entry: ServerEntry, profile: string): StartProfile {
  const base = entry.start ?? { args: [], env: {}, files: {} };
  const own = profile === 'default' ? undefined : entry.profiles[profile];
  return {
    bin: own?.bin ?? base.bin,
    args: own?.args ?? base.args,
    env: { ...base.env, ...own?.env },
    files: { ...base.files, ...own?.files },
  };
}

/** A profile of an installed package as something to start. */
export const packageLaunch = (folder: string, command: string[], profile: StartProfile): Launch => ({
  argv: [...command, ...profile.args],
  env: profile.env,
  files: profile.files,
  mounts: [[folder, inside.install], nodeMount()],
});
