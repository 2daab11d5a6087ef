import type { Parameter } from '../reading/parameters.ts';
import type { Reading } from '../reading/reading.ts';
import { fromParameter, isText, type Signal } from './signal.ts';

const certain =
  /\b(file ?path|file ?paths|filepath|file absolute path|(?<!\b(?:sort|order|orderby) )dir|directory|output path|output dir|local path|absolute path|project path|workspace (root|path)|root path|project root|cwd|working directory|file ?name to save|save path|repo path|worktree|path to file|local file|download path|screenshot path|app path|dest path|source path|target path)\b/;
const maybe =
  /^(paths?|file|files|source|destination|filename|file name|output|root|folder|folder paths?|working dir|output file|input file)$/;
const speaks =
  /\b(local|absolute (\w+ )?paths?|file ?system|on disk|directory|file path|path to (the |a |an )?\w* ?(file|folder|directory|repository)|path of (the |a )?(file|folder|directory)|destination path|save (it |the \w+ )?to)\b/i;
const remote =
  /\b(url|api path|jsonpath|json path|path segment|filter by|read-only|repository path|key path|node path|document|collection|s3|bucket|xpath|endpoint|route|drive|request path|vault|bases?|pull request)\b/i;

/** Within something kept elsewhere, or a part of what another parameter names. */
const within =
  /\b(in|within|inside|at|of|on|under|relative to) (the |an? |your |given )*(\w+ )?(repo(sitory)?|commit|artifacts archive|file share|website|document root|public_html)\b|\bcommits that\b|\brelative to the (root directory|build context)\b/i;
const keptElsewhere =
  /\b(github|gitlab) (project|repository)\b|\b(api|openapi|protobuf)\b[^.]{0,40} specification\b|\bdocument root\b|\brepository commits\b/i;
const onMachine = /\b(local|absolute|on disk|save|destination path)\b/i;
const filesTool = / (file|files|directory|dir|folder|path|filesystem) /;

/** All parameters that name a place in a file system, those whose names alone say so first. */
export function pathsOf(reading: Reading): Parameter[] {
  const texts = reading.parameters.filter((one) => mayNamePlace(one, reading.lead));
  const sure = texts.filter(({ words }) => certain.test(words));
  return [...sure, ...texts.filter((one) => !sure.includes(one) && speaksOfFiles(one, reading))];
}

function mayNamePlace(one: Parameter, lead: string): boolean {
  const { words, description, values, type } = one;
  if (!(isText(one) || type === 'array') || values.length > 0 || /\bids?$/.test(words)) return false;
  return onMachine.test(description) || !(within.test(description) || keptElsewhere.test(lead));
}

function speaksOfFiles({ words, description }: Parameter, { lead, spaced }: Reading): boolean {
  if (!maybe.test(words)) return false;
  if (!onMachine.test(description) && remote.test(`${description} ${lead}`)) return false;
  return speaks.test(description) || (/^(paths?|source|destination)$/.test(words) && filesTool.test(spaced));
}

export const filePath: Signal = {
  id: 'file-path',
  find(reading) {
    const [first] = pathsOf(reading);
    return first && fromParameter(first);
  },
};
