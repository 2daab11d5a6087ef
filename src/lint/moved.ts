import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadEntries, shown } from '../catalogue/load.ts';
import { positionOf } from '../catalogue/parse.ts';
import type { Problem } from '../catalogue/problem.ts';

/** An id that moved must lead to one that has not. */
export function movedNowhere(dir: string): Problem[] {
  const entries = loadEntries(dir);
  return [...entries].flatMap(([id, { movedTo }]) => {
    const target = movedTo === undefined ? undefined : entries.get(movedTo);
    if (movedTo === undefined || (target && target.movedTo === undefined)) return [];
    const file = path.join(dir, 'servers', id, 'server.yaml');
    return [
      {
        file: shown(file),
        ...positionOf(readFileSync(file, 'utf8'), ['movedTo']),
        message: `moved to "${movedTo}", which is no server; name one that has not moved`,
      },
    ];
  });
}
