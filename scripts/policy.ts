import { Command, Option } from 'commander';
import { loadCatalogue, loadEntries } from '../src/catalogue/load.ts';
import { CatalogueError } from '../src/catalogue/problem.ts';
import { serverPolicy } from '../src/policy/derive.ts';
import { type EngineId, engines } from '../src/policy/engines.ts';
import { type PolicyProfile, policyProfiles } from '../src/policy/model.ts';
import { nearest } from '../src/policy/nearest.ts';
import { classifyServer } from '../src/risk/server.ts';
import { endWithReader } from '../src/system/broken-pipe.ts';

endWithReader();

const command = new Command('npm run policy --')
  .description("Prints a server's policy. Into a file: npm run -s policy -- <id> > policy.yaml")
  .argument('<id>', 'a server of the catalogue')
  .addOption(
    new Option('--engine <name>', 'what enforces it').choices(Object.keys(engines)).default('intercept'),
  )
  .addOption(new Option('--profile <name>', 'how strict').choices([...policyProfiles]).default('standard'))
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const [id] = command.args as [string];
const { engine, profile } = command.opts<{ engine: EngineId; profile: PolicyProfile }>();

try {
  const { servers, vocabulary } = loadCatalogue();
  const loaded = servers.find((server) => server.id === id);
  if (loaded)
    process.stdout.write(
      engines[engine].policyText(serverPolicy(classifyServer(loaded, vocabulary), profile)),
    );
  else absent(servers.map((server) => server.id));
} catch (error) {
  if (!(error instanceof CatalogueError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function absent(known: string[]) {
  const entry = loadEntries().get(id);
  if (entry?.movedTo) command.error(`"${id}" is now "${entry.movedTo}".`);
  if (entry) return tooEarly();
  const close = nearest(id, known);
  command.error(`No server "${id}".${close.length > 0 ? ` Did you mean ${close.join(', ')}?` : ''}`);
}

function tooEarly() {
  console.error(`No snapshot of "${id}" yet; run npm run introspect -- ${id}`);
  process.exitCode = 1;
}
