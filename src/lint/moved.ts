import path from 'node:path';
import { loadEntries } from '../catalogue/load.ts';
import type { Problem } from '../catalogue/problem.ts';

/** An id that moved must lead to one that has not. */
export function movedNowhere(dir: string): Problem[] {
  const entries = loadEntries(dir);
  return [...entries].flatMap(([id, { movedTo }]) => {
    const target = movedTo === undefined ? undefined : entries.get(movedTo);
    if (movedTo === undefined || (target && target.movedTo === undefined)) return [];
    const file = path.relative(process.cwd(), path.join(dir, 'servers', id, 'server.yaml'));
    return [
      {
        file,
        line: 1,
        column: 1,
        message: `moved to "${movedTo}", which is no server; name one that has not moved`,
      },
    ];
  });
}
