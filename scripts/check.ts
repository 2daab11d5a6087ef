import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Command } from 'commander';
import { catalogueDir } from '../src/catalogue/load.ts';
import { CatalogueError, formatAnnotation, formatProblem, type Problem } from '../src/catalogue/problem.ts';
import { fixCatalogue } from '../src/lint/fix.ts';
import { lintCatalogue } from '../src/lint/lint.ts';

const root = path.resolve(import.meta.dirname, '..');

const { fix } = new Command('npm run check / npm run fix')
  .description('Format, lint and types of the code, and everything that must hold in the catalogue.')
  .option('--fix', 'put right what a machine can: format, canonical form, derived files')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ fix?: boolean }>();

const format = process.env.GITHUB_ACTIONS ? formatAnnotation : formatProblem;

/** Whether a program of the project succeeded; what it prints goes straight through. */
const run = (...command: string[]): boolean =>
  spawnSync('npx', ['--no-install', ...command], { cwd: root, stdio: 'inherit' }).status === 0;

function catalogueProblems(): Problem[] {
  try {
    if (fix) fixCatalogue(catalogueDir());
    return lintCatalogue(catalogueDir());
  } catch (error) {
    if (error instanceof CatalogueError) return error.problems;
    throw error;
  }
}

const problems = catalogueProblems();
for (const problem of problems) console.log(format(problem));
console.log(problems.length === 0 ? 'Catalogue: nothing to mend.' : `Catalogue: ${problems.length} to mend.`);
const formatted = run('biome', ...(fix ? ['check', '--write'] : ['ci']), '.');
const typed = run('astro', 'check', '--minimumFailingSeverity', 'error');
process.exitCode = problems.length === 0 && formatted && typed ? 0 : 1;
