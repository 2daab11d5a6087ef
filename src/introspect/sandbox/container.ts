import path from 'node:path';
import type { Limits } from '../limits.ts';
import { writeFiles } from './files.ts';
import { baseEnvironment, inside, type Launch, type Sandbox, user, writable } from './sandbox.ts';

/** The image only has to bring a C library: the project's own Node is shown inside. */
const image = 'debian:12-slim';

/** The second rung, for machines without bubblewrap: a container engine, with as little as it can give. */
export const container = (engine: 'docker' | 'podman'): Sandbox => ({
  name: 'container',
  command: (launch, scratch, limits) => [
    engine,
    'run',
    '--name',
    path.basename(scratch),
    ...flags(launch, writeFiles(scratch, launch.files), limits),
    image,
    ...launch.argv,
  ],
  // The engine's service holds the container: it outlives the command that asked for it.
  end: (scratch) => [engine, 'rm', '--force', path.basename(scratch)],
});

export function flags(
  { env, mounts, cwd }: Launch,
  files: [string, string][],
  { memoryBytes, processes }: Limits,
): string[] {
  return [
    ['--rm', '--interactive', '--init', '--network', 'none', '--read-only', '--cap-drop', 'ALL'],
    ['--security-opt', 'no-new-privileges', '--user', `${user}:${user}`],
    ['--pids-limit', String(processes), '--memory', String(memoryBytes)],
    writable.folders.flatMap((folder) => ['--tmpfs', `${folder}:size=${writable.bytes},mode=1777`]),
    [...mounts, ...files].flatMap(([here, there]) => ['--volume', `${here}:${there}:ro`]),
    Object.entries(baseEnvironment(env)).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ['--workdir', cwd ?? inside.home],
  ].flat();
}
