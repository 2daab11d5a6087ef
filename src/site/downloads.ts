import type { ServerEntry } from '../catalogue/server.ts';
import type { Server } from '../catalogue/tool.ts';

/**
 * Whether its package is more than the server: started by a subcommand or one of several executables, and not named
 * after the protocol. What a registry counts is then not the use of the server.
 */
export function isPartOfPackage({ package: { name }, start }: ServerEntry): boolean {
  const isChosen = start?.args[0] === 'mcp' || start?.bin !== undefined;
  return isChosen && !/mcp/i.test(name);
}

/** What the column of downloads counts; nothing where no server has a count. */
export function downloadsNote(servers: Server[]): string {
  const months = servers.flatMap(({ entry }) => entry.package.downloads?.asOf ?? []).sort();
  if (months.length === 0) return '';
  const [first, last] = [monthName(months[0]!), monthName(months.at(-1)!)];
  const when = first === last ? `in ${first}` : `between ${first} and ${last}`;
  const parts = servers.some(({ entry }) => isPartOfPackage(entry))
    ? ' Where a package is marked as larger, the server is one command of it, and its downloads are of all of it.'
    : '';
  return `Downloads are the registry's own count of a month for the whole package, read ${when}.${parts}`;
}

const monthName = (month: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
