import { spawnSync } from 'node:child_process';
import { bubblewrap } from './bubblewrap.ts';
import { container } from './container.ts';
import type { Sandbox } from './sandbox.ts';

export class NoSandbox extends Error {
  constructor() {
    super(
      'No sandbox: neither bubblewrap nor a container engine answers, and nothing is ever started without one.\n' +
        'Install bubblewrap (Debian, Ubuntu: apt-get install bubblewrap) and allow user namespaces, or start docker or podman.',
    );
    this.name = 'NoSandbox';
  }
}

/** Whether a command ends well. */
export type Answers = (command: string, args: string[]) => boolean;

const answers: Answers = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** bubblewrap where it really works, else a container engine that answers. @throws NoSandbox */
export function chooseSandbox(works: Answers = answers): Sandbox {
  if (works('bwrap', ['--unshare-all', '--ro-bind', '/', '/', 'true'])) return bubblewrap;
  for (const engine of ['podman', 'docker'] as const) if (works(engine, ['info'])) return container(engine);
  throw new NoSandbox();
}
