import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { nodeMount, packageLaunch } from '../introspect/launch.ts';
import { npm } from '../introspect/npm.ts';
import { inside, type Launch } from '../introspect/sandbox/sandbox.ts';
import { isExecutable } from '../setup/programs.ts';

const workplace = '/srv/here';

/**
 * A command line as something to start: `npx -y package args…` installs the package first, `node file …` and other programs run as
 * they are. The folder it is called from is shown read-only, nothing else of this machine but the program.
 * @throws IntrospectionFailure where a package cannot be had, Error where a program is not found
 */
export async function target(
  command: string[],
  folder: string,
  env: Record<string, string>,
): Promise<Launch> {
  const [program, ...args] = command as [string, ...string[]];
  if (program === 'npx') return fromPackage(args, env);
  const mounts: [string, string][] = [[folder, workplace], nodeMount()];
  if (program === 'node') return { argv: [inside.node, ...args], env, files: {}, mounts, cwd: workplace };
  const file = locate(program, folder);
  const known = file.startsWith('/usr/') || file.startsWith('/bin/');
  const seen = known ? file : `/srv/program/${path.basename(file)}`;
  return {
    argv: [seen, ...args],
    env,
    files: {},
    mounts: known ? mounts : [...mounts, [path.dirname(file), '/srv/program']],
    cwd: workplace,
  };
}

async function fromPackage(args: string[], env: Record<string, string>): Promise<Launch> {
  const [spec, ...rest] = args.filter((arg, index) => !(index < 2 && (arg === '-y' || arg === '--yes')));
  if (!spec || spec.startsWith('-'))
    throw new Error('Give a package after npx, such as: npx -y some-mcp-server');
  const { name, version } = parseSpec(spec);
  const installed = await npm.install(await npm.resolve(name, version));
  return packageLaunch(installed.folder, npm.command(installed), { args: rest, env, files: {} });
}

/** `@scope/name@1.2.3` into name and version. */
export function parseSpec(spec: string): { name: string; version?: string } {
  const at = spec.indexOf('@', 1);
  return at === -1 ? { name: spec } : { name: spec.slice(0, at), version: spec.slice(at + 1) };
}

function locate(program: string, folder: string): string {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = program.includes('/')
    ? [path.resolve(folder, program)]
    : folders.map((one) => path.join(one, program));
  const found = candidates.find(isExecutable);
  if (!found) throw new Error(`${program}: no such program; give a path or something on the PATH`);
  const real = realpathSync(found);
  // A program in a home folder would bring its neighbours along: keys and configuration.
  if (path.dirname(real) === homedir())
    throw new Error(`${program} lies in your home folder itself; move it into a folder of its own`);
  return real;
}
