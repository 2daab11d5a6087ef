import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '../catalogue/load.ts';
import { policyFile } from '../policy/file.ts';
import { classifyServer } from '../risk/server.ts';
import { makeCanonical } from './canonical.ts';
import { writeSchemas } from './schemas.ts';

/** Puts authored files in canonical form and derives again what is derived. @throws CatalogueError */
export function fixCatalogue(dir: string) {
  makeCanonical(dir);
  writeSchemas(dir);
  const { servers, vocabulary } = loadCatalogue(dir);
  for (const loaded of servers) {
    const text = policyFile(classifyServer(loaded, vocabulary));
    if (text !== loaded.policyText) writeFileSync(path.join(loaded.folder, 'policy.yaml'), text);
  }
}
