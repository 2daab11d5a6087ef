import type { Rule } from './rule.ts';

export const snapshotFits: Rule = {
  name: 'snapshot-fits',
  description: 'The snapshot is of the package that the entry names',
  check({ id, entry, snapshot }) {
    const { ecosystem, name } = snapshot.provenance.package;
    if (ecosystem === entry.package.ecosystem && name === entry.package.name) return [];
    const message = `is of ${ecosystem} ${name}, but server.yaml names ${entry.package.ecosystem} ${entry.package.name}; run npm run introspect -- ${id}`;
    return [{ file: 'tools.json', path: ['provenance', 'package'], message }];
  },
};
