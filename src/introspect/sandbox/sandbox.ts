import type { Limits } from '../limits.ts';

/** A program to start where it can do no harm. */
export interface Launch {
  /** The program and its arguments, as seen inside the sandbox. */
  argv: string[];
  /** Added to an otherwise empty environment. */
  env: Record<string, string>;
  /** Placeholder files by absolute path inside. */
  files: Record<string, string>;
  /** Folders or files of this machine to show inside, read-only: [here, inside]. */
  mounts: [string, string][];
  /** Where it starts, inside; its home by default. */
  cwd?: string;
}

export interface Sandbox {
  name: 'bubblewrap' | 'container';
  /** The command that starts a launch on this machine. `scratch` is an empty folder of this run. */
  command(launch: Launch, scratch: string, limits: Limits): string[];
  /** The command that ends what the death of the first leaves running, where it leaves anything. */
  end?(scratch: string): string[];
}

/** Where things are inside. */
export const inside = {
  home: '/home/user',
  install: '/srv/server',
  node: '/opt/node/bin/node',
  path: '/opt/node/bin:/usr/local/bin:/usr/bin:/bin',
};

/** Who it runs as: nobody of this machine. */
export const user = 1000;

/** Empty folders that it may write to; each holds in memory at most so much. */
export const writable = { folders: ['/tmp', '/run', '/data', inside.home], bytes: 512 * 1024 * 1024 };

export const baseEnvironment = (env: Record<string, string>): Record<string, string> => ({
  PATH: inside.path,
  HOME: inside.home,
  LANG: 'C.UTF-8',
  CI: '1',
  DO_NOT_TRACK: '1',
  ...env,
});
