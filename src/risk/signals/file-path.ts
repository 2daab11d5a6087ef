import type { Parameter } from '../reading/parameters.ts';
import type { Reading } from '../reading/reading.ts';
import { fromParameter, isText, type Signal } from './signal.ts';

const certain =
  /\b(file ?path|file ?paths|filepath|(?<!\b(?:sort|order|orderby) )dir|directory|folder path|output path|output dir|local path|absolute path|project path|workspace (root|path)|root path|project root|cwd|working directory|file ?name to save|save path|repo path|worktree|path to file|local file|download path|screenshot path|app path|dest path|source path|target path)\b/;
const maybe =
  /^(paths?|file|files|source|destination|filename|file name|output|root|folder|working dir|output file|input file)$/;
const speaks =
  /\b(local|absolute path|file ?system|on disk|directory|file path|path to (the |a |an )?\w* ?(file|folder|directory)|path of (the |a )?(file|folder|directory)|save (it |the \w+ )?to)\b/i;
const remote =
  /\b(url|api path|jsonpath|json path|in the repository|repo(sitory)?|key path|node path|document|collection|s3|bucket|xpath|endpoint|route|drive|branch|request path|vault|bases?)\b/i;
const filesTool = / (file|files|directory|dir|folder|path|filesystem) /;

/** All parameters that name a place in a file system. */
export function pathsOf({ parameters, lead, spaced }: Reading): Parameter[] {
  const texts = parameters.filter((one) => isText(one) || one.type === 'array');
  const sure = texts.filter(({ words }) => certain.test(words));
  return sure.length > 0
    ? sure
    : texts.filter((one) => maybe.test(one.words) && speaksOfFiles(one, lead, spaced));
}

function speaksOfFiles({ words, description }: Parameter, lead: string, spaced: string): boolean {
  if (remote.test(`${description} ${lead}`)) return false;
  return speaks.test(description) || (/^(paths?|source|destination)$/.test(words) && filesTool.test(spaced));
}

export const filePath: Signal = {
  id: 'file-path',
  find(reading) {
    const [first] = pathsOf(reading);
    return first && fromParameter(first);
  },
};
