import { isExecutable, onPath } from '../system/find-program.ts';

/** A program of the operating system that some tests need. */
export interface Program {
  /** Names under which it may be installed. */
  names: string[];
  /** An environment variable that may name it instead. */
  variable?: string;
  /** Debian's packages. */
  debian?: string[];
  /** What cannot be checked without it. */
  neededFor: string;
  /** How to get it where we do not install it. */
  remedy: string;
}

export const programs: Program[] = [
  {
    names: ['bwrap'],
    debian: ['bubblewrap'],
    neededFor: 'introspection in the sandbox and the tests against hostile servers',
    remedy: 'install the package bubblewrap',
  },
  {
    names: ['chromium', 'chromium-browser', 'google-chrome'],
    variable: 'CHROMIUM_BIN',
    // A browser without any font measures every text as boxes.
    debian: ['chromium', 'fonts-dejavu-core'],
    neededFor: 'the browser tests',
    remedy: 'install Chromium, or name a browser in CHROMIUM_BIN',
  },
  {
    names: ['intercept'],
    variable: 'INTERCEPT_BIN',
    neededFor: 'the comparison with the real engine (verdicts recorded from it are checked instead)',
    remedy: 'build github.com/PolicyLayer/Intercept and name the binary in INTERCEPT_BIN',
  },
];

/** Where a program is, or undefined. */
export function find(program: Program, env = process.env): string | undefined {
  const named = program.variable ? env[program.variable] : undefined;
  if (named) return isExecutable(named) ? named : undefined;
  return program.names.map((name) => onPath(name, env)).find((file) => file !== undefined);
}
