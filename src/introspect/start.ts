import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeTemporary, temporaryFolder } from '../system/temporary-folder.ts';
import { startChild } from './child.ts';
import { diagnose } from './diagnose.ts';
import { IntrospectionFailure } from './failure.ts';
import { type Limits, patient } from './limits.ts';
import type { Launch, Sandbox } from './sandbox/sandbox.ts';
import { type Answer, ask, type Era } from './session.ts';
import { serverTransport } from './transport.ts';

export interface Listing extends Answer {
  /** What was odd about the answer. */
  remarks: string[];
}

/**
 * Starts a server and asks for its tools. A server that dies at the newest protocol's greeting is started again with the
 * older one; one that is too slow once more with more time. @throws IntrospectionFailure
 */
export async function introspectLaunch(launch: Launch, sandbox: Sandbox, limits: Limits): Promise<Listing> {
  try {
    return await attempt(launch, sandbox, limits, 'auto');
  } catch (error) {
    const { kind } = error as IntrospectionFailure;
    if (kind === 'timed out') return attempt(launch, sandbox, patient(limits), 'legacy');
    if (kind === 'does not start' || kind === 'broke the protocol')
      return attempt(launch, sandbox, limits, 'legacy');
    throw error;
  }
}

async function attempt(launch: Launch, sandbox: Sandbox, limits: Limits, era: Era): Promise<Listing> {
  const scratch = temporaryFolder(path.join(tmpdir(), 'mcp-introspect-'));
  const child = startChild(sandbox.command(launch, scratch, limits), limits);
  const transport = serverTransport(child, limits);
  try {
    const answer = await ask(transport, limits, era);
    return { ...answer, remarks: transport.damaged ? ['Some of what it answered is not valid UTF-8.'] : [] };
  } catch (error) {
    await child.kill();
    throw error instanceof IntrospectionFailure ? diagnose(error, child.stderr()) : error;
  } finally {
    await child.kill();
    if (sandbox.end) await runQuietly(sandbox.end(scratch));
    removeTemporary(scratch);
  }
}

/** A container that has ended already cannot be removed, and that is well. */
async function runQuietly([program, ...args]: string[]) {
  const child = spawn(program!, args, { stdio: 'ignore', timeout: 20_000 });
  await once(child, 'close').catch(() => undefined);
}
