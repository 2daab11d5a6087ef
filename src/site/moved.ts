import { loadCatalogue, loadMoved } from '../catalogue/load.ts';
import { uniqueSlugs } from '../catalogue/slug.ts';
import { serverUrl } from './urls.ts';

/** Addresses of pages that moved with their server's id, and where to. Files stay: see `idsOf`. @throws CatalogueError */
export function movedPages(dir?: string): Record<string, string> {
  const moved = loadMoved(dir);
  if (moved.length === 0) return {};
  const servers = new Map(loadCatalogue(dir).servers.map((server) => [server.id, server]));
  const pages = moved.flatMap(([id, to]) => {
    const names = servers.get(to)?.snapshot.tools.map(({ name }) => name) ?? [];
    const tools = [...uniqueSlugs(names).values()].map((slug) => [
      `/tools/${id}/${slug}/`,
      `/tools/${to}/${slug}/`,
    ]);
    return [[serverUrl(id), serverUrl(to)], ...tools];
  });
  return Object.fromEntries(pages);
}

let known: ReturnType<typeof loadMoved> | undefined;

/** Read once: every server's files ask for it. */
function allMoved() {
  known ??= loadMoved();
  return known;
}

/** A server's id and those that moved to it: programs fetch its files under each, and do not follow a page's redirect. */
export const idsOf = (id: string, moved = allMoved()): string[] => [
  id,
  ...moved.flatMap(([old, to]) => (to === id ? [old] : [])),
];
