import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { z } from 'zod';
import { definitionSchema } from '../src/catalogue/definition.ts';
import { loadVocabulary } from '../src/catalogue/load.ts';
import { classify } from '../src/risk/classify.ts';
import { parseLine } from '../src/risk/lines.ts';
import { endWithReader } from '../src/system/broken-pipe.ts';
import { terminalText } from '../src/system/terminal-text.ts';

new Command('npm run -s classify <')
  .description(
    'Reads {"server"?, "definition": {name, description, inputSchema, annotations, …}} a line on stdin, writes a verdict a line, ' +
      'in the same order. For a line that is wrong it writes {"error"} in its place, names it on stderr and ends with 1.',
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

endWithReader();

const inputSchema = z.object({ server: z.string().optional(), definition: definitionSchema });
const vocabulary = loadVocabulary();
let number = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (text.trim() === '') continue;
  const { value, error } = parseLine(text, number, inputSchema);
  if (value) console.log(JSON.stringify(classify(value.definition, vocabulary, value.server)));
  else {
    console.log(JSON.stringify({ error }));
    console.error(`stdin:${number}:1: ${terminalText(error!, 500)}`);
    process.exitCode = 1;
  }
}
