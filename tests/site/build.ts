import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export const root = path.resolve(import.meta.dirname, '../..');

/** Builds the site into a folder of its own, with these settings. Returns the folder. */
export async function build(env: Record<string, string>): Promise<string> {
  const dist = mkdtempSync(path.join(tmpdir(), 'site-'));
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--out', dist], {
    cwd: root,
    env: { ...process.env, ...env },
    maxBuffer: 64e6,
  });
  return dist;
}
