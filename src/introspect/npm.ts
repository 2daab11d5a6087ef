import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { removeTemporary, temporaryFolder } from '../system/temporary-folder.ts';
import type { EcosystemDoor, Installed, Resolved } from './ecosystem.ts';
import { IntrospectionFailure } from './failure.ts';
import { inside } from './sandbox/sandbox.ts';

const run = promisify(execFile);
const lookUpMs = 60_000;
const installMs = 5 * 60_000;

const cache = () =>
  path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'mcp-policy-catalogue', 'npm');

const viewSchema = z.object({ version: z.string(), dist: z.object({ integrity: z.string() }) });
const manifestSchema = z.object({
  name: z.string(),
  bin: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
});

/** npm packages, through the npm client. Install scripts never run. */
export const npm: EcosystemDoor = { resolve, install, command };

export const viewArgs = (name: string, version: string): string[] => [
  'view',
  '--json',
  '--',
  `${name}@${version}`,
  'version',
  'dist',
];

export const installArgs = (name: string, version: string): string[] => [
  'install',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--omit=dev',
  '--loglevel=error',
  '--',
  `${name}@${version}`,
];

async function resolve(name: string, version = 'latest'): Promise<Resolved> {
  const missing = `npm has no ${name}@${version} here`;
  const { stdout } = await run('npm', viewArgs(name, version), { timeout: lookUpMs }).catch((error) => {
    const code = /npm error code (E404|ETARGET)\b/.exec(error.stderr)?.[1];
    if (code) throw new IntrospectionFailure('not in registry', `${missing} (${code})`);
    throw new IntrospectionFailure('does not install', reasonOf(error));
  });
  const answer = JSON.parse(stdout.trim() || '[]');
  const view = viewSchema.safeParse(Array.isArray(answer) ? answer.at(-1) : answer);
  if (!view.success) throw new IntrospectionFailure('not in registry', missing);
  return { name, version: view.data.version, integrity: view.data.dist.integrity };
}

interface FailedRun {
  code?: unknown;
  killed?: boolean;
  stderr?: string;
}

/** Of what npm wrote, the line that says what is wrong. */
function reasonOf(error: FailedRun): string {
  if (error.code === 'ENOENT') return 'there is no npm on the PATH';
  if (error.killed) return 'npm took too long';
  const lines = (error.stderr || String(error)).split('\n');
  const line = lines.find((one) => /npm error (?!code |syscall |errno )/.test(one)) ?? lines[0]!;
  return line.replace(/^npm error /, '').slice(0, 200);
}

async function install(release: Resolved): Promise<Installed> {
  const folder = path.join(cache(), `${release.name.replace('/', '+')}@${release.version}`);
  if (!existsSync(folder)) await installInto(folder, release);
  return { ...release, folder };
}

/** Installs beside and moves into place, so that a broken install is never taken for a good one. */
async function installInto(folder: string, { name, version }: Resolved) {
  mkdirSync(cache(), { recursive: true });
  const work = temporaryFolder(path.join(cache(), '.installing-'));
  try {
    writeFileSync(path.join(work, 'package.json'), '{ "private": true }\n');
    // npm drops the package silently unless the folder is also the working directory.
    await run('npm', installArgs(name, version), {
      cwd: work,
      timeout: installMs,
      maxBuffer: 64e6,
    });
    if (!existsSync(folder)) renameSync(work, folder);
  } catch (error) {
    throw new IntrospectionFailure('does not install', reasonOf(error as FailedRun));
  } finally {
    removeTemporary(work);
  }
}

function command({ folder, name }: Installed, bin?: string): string[] {
  const root = path.join('node_modules', name);
  const manifest = readManifest(path.join(folder, root, 'package.json'));
  const file = path.join(root, chooseBin(manifest, bin));
  if (!existsSync(path.join(folder, file)))
    throw new IntrospectionFailure('does not start', `its executable ${file} is not in the package`);
  const program = path.posix.join(inside.install, file);
  return isScript(path.join(folder, file)) ? [inside.node, program] : [program];
}

function readManifest(file: string): z.infer<typeof manifestSchema> {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new IntrospectionFailure('does not start', 'its package.json cannot be read');
  }
}

/** The named executable, else the one named like the package, else the only one. */
export function chooseBin(manifest: z.infer<typeof manifestSchema>, wanted?: string): string {
  const bins =
    typeof manifest.bin === 'string' ? { [plainName(manifest.name)]: manifest.bin } : (manifest.bin ?? {});
  const names = Object.keys(bins);
  const file =
    bins[wanted ?? plainName(manifest.name)] ?? (!wanted && names.length === 1 ? bins[names[0]!] : undefined);
  if (file) return file;
  const choice = names.length > 0 ? `name one of ${names.join(', ')} as start.bin` : 'it has none';
  throw new IntrospectionFailure(
    'does not start',
    `no executable "${wanted ?? plainName(manifest.name)}"; ${choice}`,
  );
}

const plainName = (name: string) => name.split('/').at(-1)!;

function isScript(file: string): boolean {
  const start = readFileSync(file).subarray(0, 64).toString('latin1');
  return start.startsWith('#!') ? /^#!.*\bnode\b/.test(start) : /\.[cm]?js$/.test(file);
}
