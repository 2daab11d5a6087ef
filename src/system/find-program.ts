import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** Where a program of that name is on the PATH, or undefined. */
export const onPath = (name: string, env = process.env): string | undefined =>
  (env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(isExecutable);

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
