import { Client, type Implementation } from '@modelcontextprotocol/client';
import { z } from 'zod';
import { type Definition, definitionSchema } from '../catalogue/definition.ts';
import { IntrospectionFailure } from './failure.ts';
import { generatorVersion } from './generator.ts';
import type { Limits } from './limits.ts';
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

const newest = '2026-07-28';
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
  const definitions = await within(transport, limits.listMs, 'tools/list', (timeout) =>
    list(client, limits, timeout),
  );
  return {
    protocolVersion: client.getNegotiatedProtocolVersion() ?? newest,
    server: client.getServerVersion() ?? { name: '', version: '' },
    capabilities: client.getServerCapabilities() ?? {},
    instructions: client.getInstructions(),
    definitions,
  };
}

/** The work, the server's end or the clock: whichever is first. */
async function within<T>(
  { failed }: ServerTransport,
  ms: number,
  step: string,
  work: (timeout: number) => Promise<T>,
): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new IntrospectionFailure('timed out', `${step} took over ${ms / 1000} s`)),
    ms,
  );
  const ended = failed.then((failure): never => {
    throw failure ?? new IntrospectionFailure('does not start', `ended before it answered ${step}`);
  });
  ended.catch(() => undefined);
  try {
    return await Promise.race([work(ms * 2).catch((error) => explain(error, step, ended)), ended, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A closed connection is told by what closed it. */
async function explain(error: unknown, step: string, ended: Promise<never>): Promise<never> {
  if (error instanceof IntrospectionFailure) throw error;
  const message = error instanceof Error ? error.message : String(error);
  if (/connection closed|not connected/i.test(message)) return ended;
  throw new IntrospectionFailure('broke the protocol', `${step}: ${message.split('\n')[0]!.slice(0, 300)}`);
}

async function list(client: Client, limits: Limits, timeout: number): Promise<Definition[]> {
  const definitions: Definition[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const params = cursor === undefined ? {} : { cursor };
    const page = await client.request({ method: 'tools/list', params }, pageSchema, { timeout });
    definitions.push(...page.tools.map((tool) => checked(tool, limits)));
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
  const bytes = sizeOf(tool);
  if (bytes > limits.definitionBytes) {
    const reason = `the definition of ${JSON.stringify(parsed.data.name.slice(0, 60))} has ${bytes} bytes, more than ${limits.definitionBytes}`;
    throw new IntrospectionFailure('too large', reason);
  }
  return tool as Definition;
}

function sizeOf(tool: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(tool));
  } catch {
    throw new IntrospectionFailure(
      'broke the protocol',
      'a definition is nested too deeply to be written down',
    );
  }
}
