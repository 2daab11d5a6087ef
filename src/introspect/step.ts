import { z } from 'zod';
import { IntrospectionFailure, ServerEnded } from './failure.ts';
import type { ServerTransport } from './transport.ts';

/** One step of a session: the work, the server's end or the clock, whichever is first. @throws IntrospectionFailure */
export async function within<T>(
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
    const kind = step === 'initialize' ? 'does not start' : 'broke the protocol';
    throw failure ?? new ServerEnded(kind, `ended before it answered ${step}`);
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
  if (error instanceof RangeError)
    throw new IntrospectionFailure('too large', `its answer to ${step} is nested too deeply`);
  const message = error instanceof Error ? error.message : String(error);
  if (/connection closed|not connected/i.test(message)) return ended;
  throw new IntrospectionFailure('broke the protocol', `${step}: ${plain(message).slice(0, 300)}`);
}

const issues = z.array(z.object({ path: z.array(z.string().or(z.number())), message: z.string() }));

/** The client ends some messages with what a schema found wrong, as JSON. */
function plain(message: string): string {
  const at = message.search(/\[\s*\{/);
  try {
    const found = issues.parse(JSON.parse(message.slice(at)));
    const told = found.map(({ path, message: what }) => `${path.join('.')}: ${what}`);
    return message.slice(0, at) + told.join('; ');
  } catch {
    return message;
  }
}
