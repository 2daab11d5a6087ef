import type { Server } from '../catalogue/tool.ts';
import type { Rule } from './rule.ts';

const keyOf = ({ entry }: Server) => entry.name.trim().toLowerCase();

export const nameOnce: Rule = {
  name: 'name-once',
  description: 'No two servers have the same name: lists show nothing else to tell them apart',
  check(server, all) {
    const twin = all.find((other) => other.id < server.id && keyOf(other) === keyOf(server));
    if (!twin) return [];
    const message = `is the name of "${twin.id}" already; add what sets them apart, such as the publisher`;
    return [{ file: 'server.yaml', path: ['name'], message }];
  },
};
