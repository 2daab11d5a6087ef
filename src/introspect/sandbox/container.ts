import { writeFiles } from './files.ts';
import { baseEnvironment, inside, type Launch, type Sandbox } from './sandbox.ts';

/** The image only has to bring a C library: the project's own Node is shown inside. */
const image = 'debian:12-slim';

/** The second rung, for machines without bubblewrap: a container engine, with as little as it can give. */
export const container = (engine: 'docker' | 'podman'): Sandbox => ({
  name: 'container',
  command: (launch, scratch) => [
    engine,
    ...flags(launch, writeFiles(scratch, launch.files)),
    image,
    ...launch.argv,
  ],
});

export function flags({ env, mounts, cwd }: Launch, files: [string, string][]): string[] {
  return [
    ['run', '--rm', '--interactive', '--init', '--network', 'none', '--read-only', '--cap-drop', 'ALL'],
    ['--security-opt', 'no-new-privileges', '--user', '1000:1000', '--pids-limit', '200', '--memory', '3g'],
    ['/tmp', '/run', '/data', inside.home].flatMap((folder) => ['--tmpfs', `${folder}:size=512m,mode=1777`]),
    [...mounts, ...files].flatMap(([here, there]) => ['--volume', `${here}:${there}:ro`]),
    Object.entries(baseEnvironment(env)).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ['--workdir', cwd ?? inside.home],
  ].flat();
}
