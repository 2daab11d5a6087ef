import type { Server } from '../catalogue/tool.ts';
import type { Rule } from './rule.ts';

const keyOf = ({ entry: { package: pkg } }: Server) => `${pkg.ecosystem} ${pkg.name} ${pkg.version ?? ''}`;

export const packageOnce: Rule = {
  name: 'package-once',
  description: 'A package has one entry; another way to start it is a profile',
  check(server, all) {
    const twin = all.find((other) => other.id < server.id && keyOf(other) === keyOf(server));
    if (!twin) return [];
    const message = `is the package of "${twin.id}" already; make this a profile there`;
    return [{ file: 'server.yaml', path: ['package', 'name'], message }];
  },
};
