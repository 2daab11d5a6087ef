import { spawnSync } from 'node:child_process';
import { find, type Program, programs } from './programs.ts';

/** Installs with apt what is missing, where that is ours to do (Debian, as root). Returns what is still missing. */
export function installMissing(): Program[] {
  const missing = programs.filter((program) => !find(program));
  const packages = missing.flatMap((program) => program.debian ?? []);
  if (packages.length > 0 && isDebianRoot()) aptInstall(packages);
  return missing.filter((program) => !find(program));
}

const isDebianRoot = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

function aptInstall(packages: string[]) {
  console.error(`Installing ${packages.join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) console.error(`apt-get ${args[0]} failed: ${stderr.trim().split('\n').at(-1)}`);
  }
}
