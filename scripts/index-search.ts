import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { close, createIndex } from 'pagefind';
import { marks } from '../src/scripts/search/words.ts';
import { attacks, techniques } from '../src/site/attack-base.ts';
import { catalogue } from '../src/site/catalogue.ts';
import { namingWords, searchRecords } from '../src/site/search-records.ts';

const command = new Command('node scripts/index-search.ts')
  .description('Writes the search index of the catalogue into a built site.')
  .argument('[dist]', 'the built site', path.resolve(import.meta.dirname, '../dist'))
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const outputPath = path.join(command.processedArgs[0] as string, 'pagefind');

/** Pagefind answers what went wrong, and throws nothing. */
async function sure<T extends { errors: string[] }>(answer: Promise<T>, of: string): Promise<T> {
  const told = await answer;
  if (told.errors.length > 0) throw new Error(`The search index failed at ${of}: ${told.errors.join('; ')}`);
  return told;
}

const { servers, vocabulary } = catalogue();
const started = performance.now();
const records = searchRecords(servers, attacks, vocabulary, techniques);
const { index } = await sure(
  createIndex({ writePlayground: false, includeCharacters: Object.values(marks).join('') }),
  'its start',
);
for (const record of records) await sure(index!.addCustomRecord(record), record.url);
await sure(index!.writeFiles({ outputPath }), outputPath);
writeFileSync(path.join(outputPath, 'words.json'), JSON.stringify(namingWords(records)));
await close();
console.error(`Indexed ${records.length} records in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
