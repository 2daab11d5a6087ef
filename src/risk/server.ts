import { uniqueSlugs } from '../catalogue/slug.ts';
import type { LoadedServer, Server } from '../catalogue/tool.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { classify } from './classify.ts';
import { applyReview } from './review.ts';

/** A loaded server with a verdict and an address for each tool. */
export function classifyServer(loaded: LoadedServer, vocabulary: Vocabulary): Server {
  const { id, snapshot, review } = loaded;
  const slugs = uniqueSlugs(snapshot.tools.map((tool) => tool.name));
  const server: Server = { ...loaded, tools: [] };
  server.tools = snapshot.tools.map((definition) => ({
    server,
    definition,
    slug: slugs.get(definition.name)!,
    verdict: applyReview(classify(definition, vocabulary, id), review, vocabulary),
  }));
  return server;
}
