import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a process finds about itself and the network in a sandbox: one user, one host. */
const system: Record<string, string> = {
  '/etc/passwd': 'user:x:1000:1000:user:/home/user:/bin/sh\n',
  '/etc/group': 'user:x:1000:\n',
  '/etc/hosts': '127.0.0.1 localhost\n::1 localhost\n',
  '/etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\n',
};

/** Writes system and placeholder files into a folder of this machine. Returns pairs of [here, inside]. */
export function writeFiles(scratch: string, files: Record<string, string>): [string, string][] {
  return Object.entries({ ...system, ...files }).map(([inside, text], index) => {
    const here = path.join(scratch, String(index), path.basename(inside));
    mkdirSync(path.dirname(here), { recursive: true });
    writeFileSync(here, text);
    return [here, inside];
  });
}
