import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { installMissing } from '../src/setup/install.ts';

const root = path.resolve(import.meta.dirname, '..');

const command = new Command('npm test')
  .description(
    'All tests: format, lint, types, catalogue, units, sandbox, engine, site. Installs what they need where it can.',
  )
  .argument('[files...]', 'only these test files')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

const missing = installMissing();
for (const { names, neededFor, remedy } of missing)
  console.error(`Without ${names[0]}: cannot run ${neededFor}. To have it: ${remedy}.`);

const all = () => globSync(['src/**/*.test.ts', 'tests/**/*.test.ts'], { cwd: root }).sort();
const files = command.args.length > 0 ? command.args : all();
const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=2', ...files], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status === 0 ? 0 : 1;
