import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { LoadedServer } from '../catalogue/tool.ts';

/**
 * Writes a catalogue of exactly `count` tools by repeating real servers under other ids, so that sizes of definitions
 * and of servers are distributed as in reality. Returns how many servers that made.
 */
export function writeSynthetic(dir: string, servers: LoadedServer[], count: number): number {
  let made = 0;
  for (let left = count; left > 0; made++) {
    const model = servers[made % servers.length]!;
    const tools = model.snapshot.tools.slice(0, left);
    if (tools.length === 0) continue;
    writeServer(dir, `${model.id}-${made}`, { ...model, snapshot: { ...model.snapshot, tools } });
    left -= tools.length;
  }
  return made;
}

function writeServer(dir: string, id: string, { entry, snapshot }: LoadedServer) {
  const folder = path.join(dir, 'servers', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'server.yaml'), stringify({ ...entry, name: `${entry.name} ${id}` }));
  writeFileSync(path.join(folder, 'tools.json'), JSON.stringify(snapshot));
}
