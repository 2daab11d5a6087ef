import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Command } from 'commander';

const root = path.resolve(import.meta.dirname, '..');

const command = new Command('npm run build')
  .description('Catalogue → a static site: pages, search index, headers.')
  .option('--out <folder>', 'where it goes', path.join(root, 'dist'))
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const out = path.resolve(process.env.INIT_CWD ?? '.', command.opts<{ out: string }>().out);

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
