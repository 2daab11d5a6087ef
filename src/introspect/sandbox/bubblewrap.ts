import { lstatSync, readlinkSync } from 'node:fs';
import { writeFiles } from './files.ts';
import { baseEnvironment, inside, type Launch, type Sandbox, user, writable } from './sandbox.ts';

/** Of the host: programs and libraries, certificates, fonts' configuration; nothing of anybody's home. */
const hostFolders = [
  '/usr',
  '/bin',
  '/sbin',
  '/lib',
  '/lib64',
  '/etc/alternatives',
  '/etc/ssl',
  '/etc/ld.so.cache',
];

export const bubblewrap: Sandbox = {
  name: 'bubblewrap',
  command: (launch, scratch) => [
    'bwrap',
    ...flags(launch, writeFiles(scratch, launch.files)),
    '--',
    ...launch.argv,
  ],
};

/** The flags for a launch. Memory and processes are watched from outside. */
export function flags({ env, mounts, cwd }: Launch, files: [string, string][]): string[] {
  return [
    ['--unshare-all', '--die-with-parent', '--new-session', '--clearenv'],
    ['--uid', String(user), '--gid', String(user)],
    ['--hostname', 'sandbox', '--proc', '/proc', '--dev', '/dev'],
    hostFolders.flatMap(showHostFolder),
    writable.folders.flatMap((folder) => ['--size', String(writable.bytes), '--tmpfs', folder]),
    [...mounts, ...files].flatMap(([here, there]) => ['--ro-bind', here, there]),
    Object.entries(baseEnvironment(env)).flatMap(([name, value]) => ['--setenv', name, value]),
    ['--chdir', cwd ?? inside.home],
  ].flat();
}

/** On merged-usr systems `/bin` is a link to `usr/bin`; it must be one inside too. */
function showHostFolder(folder: string): string[] {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat) return [];
  return stat.isSymbolicLink() ? ['--symlink', readlinkSync(folder), folder] : ['--ro-bind', folder, folder];
}
