import type { ServerEntry } from '../catalogue/server.ts';
import type { Server } from '../catalogue/tool.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';

export interface Finding {
  /** A file in the server's folder. */
  file: string;
  /** Where in it: keys that lead there. */
  path: PropertyKey[];
  /** What is wrong and what to do. */
  message: string;
}

/** One thing that no schema can say of what people wrote about a server, whether it has a snapshot yet or not. */
export interface EntryRule {
  name: string;
  description: string;
  check(entry: ServerEntry): Finding[];
}

/** One thing that no schema can say. Rules see one server at a time, and all of them for what must be unique. */
export interface Rule {
  name: string;
  description: string;
  check(server: Server, all: Server[], vocabulary: Vocabulary): Finding[];
}
