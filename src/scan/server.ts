import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { canonical, remarksOn } from '../introspect/snapshot.ts';
import type { Listing } from '../introspect/start.ts';
import type { Judged } from '../policy/conditions/condition.ts';
import { toolPolicy } from '../policy/derive.ts';
import type { Policy, PolicyProfile } from '../policy/model.ts';
import { classify } from '../risk/classify.ts';

/** What a scan found. Nothing of it is stored, so it has no package, no place in a catalogue and no provenance. */
export interface ScannedServer {
  name: string;
  tools: Judged[];
  /** What was odd about the answer. */
  remarks: string[];
}

const id = 'server';

export function scannedServer(command: string[], listing: Listing, vocabulary: Vocabulary): ScannedServer {
  const tools = canonical(listing.definitions);
  return {
    name: listing.server.name || command.join(' '),
    tools: tools.map((definition) => ({
      definition,
      verdict: classify(definition, vocabulary, id),
    })),
    remarks: [...listing.remarks, ...remarksOn(listing.definitions, tools)],
  };
}

/** As for a server of the catalogue: what is not named is denied. */
export const scannedPolicy = (
  { name, tools }: ScannedServer,
  source: string,
  profile: PolicyProfile,
): Policy => ({
  server: { id, name },
  source,
  profile,
  default: 'deny',
  tools: tools.map((tool) => toolPolicy(tool, profile)),
});
