import type { Verdict } from '../risk/verdict.ts';
import type { Definition } from './definition.ts';
import type { Review } from './review.ts';
import type { ServerEntry } from './server.ts';
import type { Snapshot } from './snapshot.ts';

/** A server as loaded from its folder, not yet classified. */
export interface LoadedServer {
  id: string;
  /** Where its files are. */
  folder: string;
  entry: ServerEntry;
  snapshot: Snapshot;
  review: Review;
  /** `policy.yaml` as committed, where there is one. */
  policyText: string | undefined;
}

/** One tool with everything that pages, policies and the API say about it. */
export interface Tool {
  server: Server;
  definition: Definition;
  /** Kebab-case, unique in its server, stable: part of the URL. */
  slug: string;
  verdict: Verdict;
}

/** Whether a tool's description is ours: a list may give names alone, and then nothing may be quoted as its server's. */
export const isInOurWords = ({ server: { entry }, definition }: Tool): boolean =>
  entry.listed?.quoted !== undefined && !entry.listed.quoted.includes(definition.name);

export interface Server extends LoadedServer {
  /** Sorted by name. */
  tools: Tool[];
}
