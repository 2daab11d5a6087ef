import path from 'node:path';
import { byText } from '../catalogue/order.ts';
import type { ServerEntry } from '../catalogue/server.ts';
import { type FailureKind, IntrospectionFailure } from './failure.ts';
import { type Context, introspectServer } from './introspect.ts';

export interface Outcome {
  id: string;
  tools?: number;
  changed?: boolean;
  failure?: { kind: FailureKind; reason: string };
}

/** Introspects servers, `atOnce` at a time; one that fails stops no other. `onDone` hears of each as it ends. */
export async function introspectAll(
  dir: string,
  entries: [string, ServerEntry][],
  context: Context,
  atOnce: number,
  onDone: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const waiting = [...entries];
  const outcomes: Outcome[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const outcome = await one(dir, next, context);
      outcomes.push(outcome);
      onDone(outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes.sort((a, b) => byText(a.id, b.id));
}

async function one(dir: string, [id, entry]: [string, ServerEntry], context: Context): Promise<Outcome> {
  try {
    return { id, ...(await introspectServer(path.join(dir, 'servers', id), entry, context)) };
  } catch (error) {
    const { kind, message } = error instanceof IntrospectionFailure ? error : ourFault(error);
    return { id, failure: { kind, reason: message } };
  }
}

/** What nobody foresaw stops no other server either, and says where it happened. */
const ourFault = (error: unknown) =>
  new IntrospectionFailure('internal error', String(error instanceof Error ? error.stack : error));

/** Every n-th entry from the i-th (1 to n), so that machines can share the work. */
export const shard = <T>(all: T[], index: number, of: number): T[] =>
  all.filter((_, at) => at % of === index - 1);
