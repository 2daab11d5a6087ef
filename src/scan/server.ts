import type { Server } from '../catalogue/tool.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { generator } from '../introspect/generator.ts';
import { makeSnapshot } from '../introspect/snapshot.ts';
import type { Listing } from '../introspect/start.ts';
import { classifyServer } from '../risk/server.ts';

/** What a scan found, in the form in which the rest of the project knows a server. Nothing of it is stored. */
export function scannedServer(
  command: string[],
  listing: Listing,
  today: string,
  vocabulary: Vocabulary,
): Server {
  const name = listing.server.name || command.join(' ');
  const pkg = { ecosystem: 'npm' as const, name: command.join(' ') };
  const snapshot = makeSnapshot({
    provenance: {
      kind: 'introspected',
      package: { ...pkg, version: listing.server.version || 'of unknown version', integrity: '' },
      protocolVersion: listing.protocolVersion,
      server: { name, version: listing.server.version },
      capabilities: listing.capabilities,
      profile: 'default',
      args: command.slice(1),
      sandbox: 'bubblewrap',
      captured: today,
      generator,
    },
    remarks: listing.remarks,
    profiles: {},
    definitions: listing.definitions,
  });
  const entry = {
    name,
    vendor: 'unknown',
    official: false,
    homepage: 'scan:',
    description: name,
    tags: [],
    package: pkg,
    profiles: {},
    capture: 'default',
  };
  return classifyServer(
    { id: 'server', folder: '', entry, snapshot, review: { tools: {} }, policyText: undefined },
    vocabulary,
  );
}
