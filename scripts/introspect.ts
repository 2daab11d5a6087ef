import { Command, InvalidArgumentError } from 'commander';
import { catalogueDir, loadEntries } from '../src/catalogue/load.ts';
import { CatalogueError } from '../src/catalogue/problem.ts';
import { defaultLimits } from '../src/introspect/limits.ts';
import { progress } from '../src/introspect/progress.ts';
import { introspectAll, shard } from '../src/introspect/run.ts';
import { chooseSandbox, NoSandbox } from '../src/introspect/sandbox/choose.ts';
import { summary } from '../src/introspect/summary.ts';

const command = new Command('npm run introspect --')
  .description('Starts servers of the catalogue in a sandbox without network and rewrites their tools.json.')
  .argument('[ids...]', 'which servers')
  .option('--all', 'every server that is not moved')
  .option('--shard <i/n>', 'only every n-th of them, from the i-th', parseShard)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const ids = command.args;
const { all, shard: part } = command.opts<{ all?: boolean; shard?: [number, number] }>();

function parseShard(text: string): [number, number] {
  const [i, n] = (/^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? []).slice(1).map(Number);
  if (!i || !n || i > n) throw new InvalidArgumentError('Give i/n with 1 ≤ i ≤ n, such as 1/4.');
  return [i, n];
}

function chosen() {
  const entries = [...loadEntries()].filter(([, { movedTo }]) => !movedTo);
  if (Boolean(all) === ids.length > 0) command.error('Name servers, or give --all.');
  const unknown = ids.filter((id) => !entries.some(([known]) => known === id));
  if (unknown.length > 0) command.error(`Not in ${catalogueDir()}: ${unknown.join(', ')}.`);
  const wanted = all ? entries : entries.filter(([id]) => ids.includes(id));
  return part ? shard(wanted, ...part) : wanted;
}

try {
  const entries = chosen();
  const sandbox = entries.some(([, { start }]) => start) ? chooseSandbox() : undefined;
  const context = {
    sandbox: () => sandbox!,
    limits: defaultLimits,
    today: new Date().toISOString().slice(0, 10),
  };
  const { step, stop } = progress(entries.length);
  const started = performance.now();
  const outcomes = await introspectAll(catalogueDir(), entries, context, 2, step);
  stop();
  console.log(summary(outcomes, (performance.now() - started) / 1000));
  process.exitCode = outcomes.some(({ failure }) => failure) ? 1 : 0;
} catch (error) {
  if (!(error instanceof CatalogueError || error instanceof NoSandbox)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
