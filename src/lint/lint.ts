import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '../catalogue/load.ts';
import { positionOf } from '../catalogue/parse.ts';
import { CatalogueError, type Problem } from '../catalogue/problem.ts';
import type { Server } from '../catalogue/tool.ts';
import { classifyServer } from '../risk/server.ts';
import { lintAttacks } from './attacks/attacks.ts';
import { uncanonical } from './canonical.ts';
import { movedNowhere } from './moved.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { staleSchemas } from './schemas.ts';

/** Everything that is wrong with a catalogue, in the order of its files. */
export function lintCatalogue(dir: string): Problem[] {
  try {
    const { servers, vocabulary } = loadCatalogue(dir);
    const classified = servers.map((server) => classifyServer(server, vocabulary));
    const found = classified.flatMap((server) =>
      rules.flatMap((rule) =>
        rule.check(server, classified, vocabulary).map((finding) => place(server, rule, finding)),
      ),
    );
    return [
      ...found,
      ...lintAttacks(dir, classified, vocabulary),
      ...movedNowhere(dir),
      ...uncanonical(dir),
      ...staleSchemas(dir),
    ];
  } catch (error) {
    if (error instanceof CatalogueError) return error.problems;
    throw error;
  }
}

function place(server: Server, rule: Rule, { file, path: keys, message }: Finding): Problem {
  const full = path.join(server.folder, file);
  const text = existsSync(full) ? readFileSync(full, 'utf8') : '';
  const shown = path.relative(process.cwd(), full);
  return { file: shown, ...positionOf(text, keys), message: `${message} (${rule.name})` };
}
