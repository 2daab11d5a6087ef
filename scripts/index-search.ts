import path from 'node:path';
import { Command } from 'commander';
import { close, createIndex } from 'pagefind';
import { attacks, techniques } from '../src/site/attack-base.ts';
import { catalogue } from '../src/site/catalogue.ts';
import { attackRecord, serverRecord, toolRecord } from '../src/site/search-records.ts';

const command = new Command('node scripts/index-search.ts')
  .description('Writes the search index of the catalogue into a built site.')
  .argument('[dist]', 'the built site', path.resolve(import.meta.dirname, '../dist'))
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const dist = command.processedArgs[0] as string;

const { servers, tools, vocabulary } = catalogue();
const { index, errors } = await createIndex({ writePlayground: false });
if (!index) throw new Error(errors.join('\n'));
const started = performance.now();
for (const server of servers) await index.addCustomRecord(serverRecord(server));
for (const tool of tools) await index.addCustomRecord(toolRecord(tool, vocabulary));
for (const attack of attacks) await index.addCustomRecord(attackRecord(attack, techniques));
await index.writeFiles({ outputPath: path.join(dist, 'pagefind') });
await close();
console.error(
  `Indexed ${servers.length + tools.length + attacks.length} records in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
);
