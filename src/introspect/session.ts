import { Client, type Implementation } from '@modelcontextprotocol/client';
import { z } from 'zod';
import { type Definition, definitionSchema } from '../catalogue/definition.ts';
import { IntrospectionFailure } from './failure.ts';
import { generatorVersion } from './generator.ts';
import type { Limits } from './limits.ts';
import { wireBytes, writtenBytes } from './size.ts';
import { within } from './step.ts';
import type { ServerTransport } from './transport.ts';

export interface Answer {
  protocolVersion: string;
  server: Implementation;
  capabilities: Record<string, unknown>;
  instructions?: string;
  definitions: Definition[];
}

/** How versions are negotiated: `auto` asks for 2026-07-28 first, `legacy` starts with `initialize`. */
export type Era = 'auto' | 'legacy';

const pageSchema = z.looseObject({ tools: z.array(z.unknown()), nextCursor: z.string().nullish() });

/** Connects, lists the tools and leaves. No capability is declared and no tool is called. @throws IntrospectionFailure */
export async function ask(transport: ServerTransport, limits: Limits, era: Era): Promise<Answer> {
  const client = new Client(
    { name: 'mcp-policy-catalogue', version: generatorVersion },
    { capabilities: {}, versionNegotiation: { mode: era, probe: { timeoutMs: limits.initializeMs / 2 } } },
  );
  await within(transport, limits.initializeMs, 'initialize', (timeout) =>
    client.connect(transport, { timeout }),
  );
  const self = aboutItself(client, limits);
  const definitions = await within(transport, limits.listMs, 'tools/list', (timeout) =>
    list(client, limits, timeout),
  );
  return { ...self, definitions };
}

function aboutItself(client: Client, limits: Limits): Omit<Answer, 'definitions'> {
  const protocolVersion = client.getNegotiatedProtocolVersion();
  if (protocolVersion === undefined)
    throw new IntrospectionFailure('broke the protocol', 'agreed on no protocol version');
  const self = {
    protocolVersion,
    server: client.getServerVersion() ?? { name: '', version: '' },
    capabilities: client.getServerCapabilities() ?? {},
    instructions: client.getInstructions(),
  };
  refuseOver(limits.definitionBytes, wireBytes(self), 'its name, capabilities and instructions have');
  refuseOver(limits.snapshotBytes, writtenBytes(self), 'its capabilities, written down, have');
  return self;
}

function refuseOver(limit: number, bytes: number, what: string) {
  if (bytes > limit)
    throw new IntrospectionFailure('too large', `${what} ${bytes} bytes, more than ${limit}`);
}

async function list(client: Client, limits: Limits, timeout: number): Promise<Definition[]> {
  const definitions: Definition[] = [];
  const seen = new Set<string>();
  let bytes = 0;
  let cursor: string | undefined;
  do {
    const params = cursor === undefined ? {} : { cursor };
    const page = await client.request({ method: 'tools/list', params }, pageSchema, { timeout });
    for (const tool of page.tools) {
      definitions.push(checked(tool, limits));
      bytes += writtenBytes(tool);
      refuseOver(limits.snapshotBytes, bytes, 'its definitions, written down, have');
    }
    cursor = page.nextCursor ?? undefined;
    if (cursor !== undefined && seen.has(cursor))
      throw new IntrospectionFailure('broke the protocol', 'its cursor repeats');
    if (cursor !== undefined) seen.add(cursor);
    if (seen.size > limits.pages)
      throw new IntrospectionFailure('too large', `more than ${limits.pages} pages of tools`);
    if (definitions.length > limits.tools)
      throw new IntrospectionFailure('too large', `more than ${limits.tools} tools`);
  } while (cursor !== undefined);
  return definitions;
}

function checked(tool: unknown, limits: Limits): Definition {
  const parsed = definitionSchema.safeParse(tool);
  if (!parsed.success) throw new IntrospectionFailure('broke the protocol', 'a tool without a name');
  const name = JSON.stringify(parsed.data.name.slice(0, 60));
  refuseOver(limits.definitionBytes, wireBytes(tool), `the definition of ${name} has`);
  return tool as Definition;
}
