import { uniqueSlugs } from '../catalogue/slug.ts';
import type { LoadedServer, Server } from '../catalogue/tool.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { classify } from './classify.ts';
import { applyReview } from './review.ts';

/** A loaded server with a verdict and an address for each tool. */
export function classifyServer(
  { id, entry, snapshot, review }: LoadedServer,
  vocabulary: Vocabulary,
): Server {
  const slugs = uniqueSlugs(snapshot.tools.map((tool) => tool.name));
  const server: Server = { id, entry, snapshot, tools: [] };
  server.tools = snapshot.tools.map((definition) => ({
    server,
    definition,
    slug: slugs.get(definition.name)!,
    verdict: applyReview(classify(definition, vocabulary, id), review, vocabulary),
  }));
  return server;
}
