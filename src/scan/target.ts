import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { nodeMount, packageLaunch } from '../introspect/launch.ts';
import { npm } from '../introspect/npm.ts';
import { inside, type Launch } from '../introspect/sandbox/sandbox.ts';
import { isExecutable, onPath } from '../system/find-program.ts';

const workplace = '/srv/here';
const programPlace = '/srv/program';

/** The command line names nothing that can be started. */
export class WrongTarget extends Error {}

/**
 * A command line as something to start: `npx -y package args…` installs the package first, `node file …` and other programs run as
 * they are. The folder it is called from is shown read-only, and that of a program that lies elsewhere; of the rest only the system's.
 * @throws IntrospectionFailure where a package cannot be had, WrongTarget where a program is not found or would show too much
 */
export async function target(
  command: string[],
  folder: string,
  env: Record<string, string>,
): Promise<Launch> {
  const [program, ...args] = command as [string, ...string[]];
  if (program === 'npx') return fromPackage(args, env);
  const { seen, mounts } = program === 'node' ? { seen: inside.node, mounts: [] } : locate(program, folder);
  refuseHome(folder, 'The folder you call from is shown to the server, and');
  return {
    argv: [seen, ...args],
    env,
    files: {},
    mounts: [[folder, workplace], nodeMount(), ...mounts],
    cwd: workplace,
  };
}

async function fromPackage(args: string[], env: Record<string, string>): Promise<Launch> {
  const [spec, ...rest] = args.filter((arg, index) => !(index < 2 && (arg === '-y' || arg === '--yes')));
  if (!spec || spec.startsWith('-'))
    throw new WrongTarget('Give a package after npx, such as: npx -y some-mcp-server');
  const { name, version } = parseSpec(spec);
  const installed = await npm.install(await npm.resolve(name, version));
  return packageLaunch(installed.folder, npm.command(installed), { args: rest, env, files: {} });
}

/** `@scope/name@1.2.3` into name and version. */
export function parseSpec(spec: string): { name: string; version?: string } {
  const at = spec.indexOf('@', 1);
  return at === -1 ? { name: spec } : { name: spec.slice(0, at), version: spec.slice(at + 1) };
}

/** Where a program is inside, and what of this machine has to be shown for it. */
interface Located {
  seen: string;
  mounts: [string, string][];
}

function locate(program: string, folder: string): Located {
  const file = program.includes('/') ? path.resolve(folder, program) : onPath(program);
  if (!file || !isExecutable(file))
    throw new WrongTarget(`${program}: no such program; give a path or something on the PATH`);
  // A Python environment is known by where its link lies, not by what the link leads to.
  if (isBelow(folder, file)) return belowFolder(program, folder, file);
  const end = realpathSync(file);
  if (isOfSystem(end)) return { seen: end, mounts: [] };
  refuseHome(path.dirname(end), `The folder of ${program} would be shown to the server, and`);
  return { seen: path.join(programPlace, path.basename(end)), mounts: [[path.dirname(end), programPlace]] };
}

function belowFolder(program: string, folder: string, file: string): Located {
  const end = realpathSync(file);
  if (!isBelow(realpathSync(folder), end) && !isOfSystem(end))
    throw new WrongTarget(
      `${program} is a link to ${end}, which the sandbox does not show; link to a program of the system`,
    );
  return { seen: path.join(workplace, path.relative(folder, file)), mounts: [] };
}

const isOfSystem = (file: string) => ['/usr', '/bin', '/sbin'].some((folder) => isBelow(folder, file));

const isBelow = (folder: string, file: string) =>
  file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

const real = (file: string) => (existsSync(file) ? realpathSync(file) : file);

/** Keys and configuration lie there. */
function refuseHome(folder: string, why: string) {
  const home = real(homedir());
  if (real(folder) === home || isBelow(real(folder), home))
    throw new WrongTarget(`${why} ${folder} holds your home folder; use a folder below it`);
}
