import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

const command = new Command('npm run build')
  .description('Catalogue → a static site: pages, search index, headers.')
  .option(
    '--out <folder>',
    'where it goes: an empty folder, or one that holds an earlier build, which is replaced',
    dist,
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const out = path.resolve(process.env.INIT_CWD ?? '.', command.opts<{ out: string }>().out);

/** Whether all that is in a folder may go: nothing is, or a build of ours. Ours to lose in any state is only `dist`. */
function isReplaceable(folder: string): boolean {
  if (folder === dist || !existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder);
  return names.length === 0 || ['_astro', 'pagefind', '_headers'].every((name) => names.includes(name));
}

if (!isReplaceable(out))
  command.error(
    `${out} is neither empty nor an earlier build, and would be lost; give another folder, or empty it.`,
  );

const steps = [
  [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out],
  [path.join(root, 'scripts/index-search.ts'), out],
  [path.join(root, 'scripts/write-headers.ts'), out],
];
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
