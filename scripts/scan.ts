import { Command, InvalidArgumentError, Option } from 'commander';
import { loadVocabulary } from '../src/catalogue/load.ts';
import { CatalogueError } from '../src/catalogue/problem.ts';
import { IntrospectionFailure } from '../src/introspect/failure.ts';
import { defaultLimits } from '../src/introspect/limits.ts';
import { chooseSandbox, NoSandbox } from '../src/introspect/sandbox/choose.ts';
import { introspectLaunch } from '../src/introspect/start.ts';
import { type EngineId, engines } from '../src/policy/engines.ts';
import { type PolicyProfile, policyProfiles } from '../src/policy/model.ts';
import { scannedPolicy, scannedServer } from '../src/scan/server.ts';
import { riskTable } from '../src/scan/table.ts';
import { target, WrongTarget } from '../src/scan/target.ts';
import { endWithReader } from '../src/system/broken-pipe.ts';

endWithReader();

const command = new Command('npm run scan --')
  .description(
    'Starts an MCP server in a sandbox without network, prints a table of its risks, then a policy. Stores nothing.\n' +
      'What can be started: npx with a package of npm, node with a file, a program below the folder that you call from ' +
      '(such as ./venv/bin/python, where it links to the Python of the system), or one of the system. The server sees ' +
      'that folder, read-only, that of a program that lies elsewhere, and of the rest only programs and libraries.',
  )
  .usage('[options] -- <command...>')
  .argument('<command...>', 'how the server starts, such as: npx -y some-mcp-server --stdio')
  .addOption(
    new Option('--engine <name>', 'what enforces it').choices(Object.keys(engines)).default('intercept'),
  )
  .addOption(new Option('--profile <name>', 'how strict').choices([...policyProfiles]).default('standard'))
  .option('--env <name=value>', 'a placeholder for the server; repeatable', collect, {})
  .passThroughOptions()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const { engine, profile, env } = command.opts<{
  engine: EngineId;
  profile: PolicyProfile;
  env: Record<string, string>;
}>();

function collect(pair: string, all: Record<string, string>) {
  const at = pair.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Give NAME=value.');
  return { ...all, [pair.slice(0, at)]: pair.slice(at + 1) };
}

try {
  const sandbox = chooseSandbox();
  const launch = await target(command.args, process.env.INIT_CWD ?? process.cwd(), env);
  const listing = await introspectLaunch(launch, sandbox, defaultLimits);
  const vocabulary = loadVocabulary();
  const today = new Date().toISOString().slice(0, 10);
  const server = scannedServer(command.args, listing, vocabulary);
  const source = `${command.args.join(' ')}, scanned ${today}`;
  console.log(riskTable(server, vocabulary).join('\n'));
  for (const remark of server.remarks) console.log(`Remark: ${remark}`);
  console.log(`\n${engines[engine].policyText(scannedPolicy(server, source, profile))}`);
} catch (error) {
  if (error instanceof WrongTarget) command.error(error.message);
  if (error instanceof IntrospectionFailure) console.error(`${error.kind}: ${error.message}`);
  else if (error instanceof NoSandbox || error instanceof CatalogueError) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
