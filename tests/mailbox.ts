import type { Definition, JsonSchema } from '../src/catalogue/definition.ts';
import { loadVocabulary } from '../src/catalogue/load.ts';
import type { Provenance } from '../src/catalogue/snapshot.ts';
import type { Server, Tool } from '../src/catalogue/tool.ts';
import { classifyServer } from '../src/risk/server.ts';

/** For tests: where its snapshot of a day is from. */
export const mailProvenance = (captured: string): Provenance => ({
  kind: 'introspected',
  package: { ecosystem: 'npm', name: 'mailbox-mcp', version: '1.2.3', integrity: 'sha512-x' },
  protocolVersion: '2025-11-25',
  server: { name: 'mailbox', version: '0' },
  capabilities: {},
  profile: 'default',
  args: [],
  sandbox: 'bubblewrap',
  captured,
  generator: 'test',
});

/** For tests: a classified mailbox server with these tools. */
export function mailbox(...tools: Definition[]): Server {
  return classifyServer(
    {
      id: 'mailbox',
      folder: '',
      entry: {
        name: 'Mailbox',
        vendor: 'Example Mail',
        official: true,
        homepage: 'https://mail.example/',
        description: 'Reads and sends mail.',
        tags: [],
        package: { ecosystem: 'npm', name: 'mailbox-mcp' },
        profiles: {},
        capture: 'default',
      },
      snapshot: {
        generated: '',
        provenance: mailProvenance('2026-11-24'),
        remarks: [],
        profiles: {},
        tokens: [],
        tools,
      },
      review: { tools: {} },
      policyText: undefined,
    },
    loadVocabulary(),
  );
}

/** For tests: one tool of that server. */
export const mailTool = (
  name: string,
  description: string,
  properties: JsonSchema = {},
  required: string[] = [],
): Tool => mailbox({ name, description, inputSchema: { type: 'object', properties, required } }).tools[0]!;
