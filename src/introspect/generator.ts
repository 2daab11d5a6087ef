import { readFileSync } from 'node:fs';
import path from 'node:path';

const { name, version } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
);

export const generatorVersion: string = version;

/** What made a snapshot: name and version of this project. */
export const generator = `${name} ${version}`;
