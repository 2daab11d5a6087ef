import { isUtf8 } from 'node:buffer';
import { isJSONRPCResponse, type JSONRPCMessage, type Transport } from '@modelcontextprotocol/client';
import type { Child } from './child.ts';
import { IntrospectionFailure } from './failure.ts';
import type { Limits } from './limits.ts';
import { lineSplitter } from './lines.ts';

/** A transport over a child's pipes that nothing on stdout can break: what is no message is skipped. */
export interface ServerTransport extends Transport {
  /** Whether some message was not valid UTF-8. */
  damaged: boolean;
  /** Settles, with the failure, when the server ends or oversteps a limit. */
  failed: Promise<IntrospectionFailure | undefined>;
}

export function serverTransport(child: Child, limits: Limits): ServerTransport {
  const { stdin, stdout } = child.process;
  const { promise: failed, resolve: fail } = Promise.withResolvers<IntrospectionFailure | undefined>();
  const asked = new Map<unknown, string>();
  const transport: ServerTransport = {
    damaged: false,
    failed,
    async start() {},
    async send(message) {
      if ('method' in message && 'id' in message) asked.set(message.id, message.method);
      if (stdin.writable) stdin.write(`${JSON.stringify(message)}\n`);
    },
    async close() {
      await child.kill();
    },
  };
  const stop = (failure: IntrospectionFailure | undefined) => {
    fail(failure);
    transport.onclose?.();
  };
  const tooLarge = (reason: string) => {
    void child.kill();
    stop(new IntrospectionFailure('too large', reason));
  };
  const split = lineSplitter(limits.messageBytes, receive, () =>
    tooLarge(`a message longer than ${limits.messageBytes} bytes`),
  );
  function receive(line: Buffer) {
    const message = parse(line);
    if (!message) return;
    const wrong = wrongAnswer(message, asked);
    if (wrong) stop(new IntrospectionFailure('broke the protocol', wrong));
    if (!isUtf8(line)) transport.damaged = true;
    transport.onmessage?.(message);
  }
  let total = 0;
  stdout.on('data', (data: Buffer) => {
    total += data.length;
    if (total > limits.outputBytes) tooLarge(`more than ${limits.outputBytes} bytes on stdout`);
    else split(data);
  });
  stdin.on('error', () => undefined);
  child.onExcess = stop;
  child.process.once('error', () => stop(undefined));
  child.process.once('close', () => stop(undefined));
  return transport;
}

/** The client waits for the clock where an answer to its request has no shape of the protocol. */
function wrongAnswer(message: JSONRPCMessage, asked: Map<unknown, string>): string | undefined {
  const method = 'method' in message ? undefined : asked.get(message.id);
  return method && !isJSONRPCResponse(message)
    ? `its answer to ${method} is neither a result nor an error`
    : undefined;
}

function parse(line: Buffer): JSONRPCMessage | undefined {
  // Most noise is recognised by its first byte, without decoding 50 MB of it.
  if (line.find((byte) => byte > 32) !== 123) return undefined;
  try {
    const value = JSON.parse(line.toString('utf8'));
    return value.jsonrpc === '2.0' ? value : undefined;
  } catch {
    return undefined;
  }
}
