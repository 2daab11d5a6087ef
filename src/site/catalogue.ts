import { loadCatalogue } from '../catalogue/load.ts';
import type { Server, Tool } from '../catalogue/tool.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { classifyServer } from '../risk/server.ts';

interface ClassifiedCatalogue {
  servers: Server[];
  tools: Tool[];
  vocabulary: Vocabulary;
}

let loaded: ClassifiedCatalogue | undefined;

/** The whole catalogue with its verdicts, read once a process: pages share it by reference. */
export function catalogue(): ClassifiedCatalogue {
  loaded ??= read();
  return loaded;
}

function read(): ClassifiedCatalogue {
  const { servers, vocabulary } = loadCatalogue();
  const classified = servers.map((server) => classifyServer(server, vocabulary));
  return { servers: classified, tools: classified.flatMap((server) => server.tools), vocabulary };
}
