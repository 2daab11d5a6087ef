import type { Replay } from '../catalogue/attack.ts';
import { type Call, evaluator } from '../policy/evaluate.ts';

/** The calls one after the other, those that come often repeated; `at` names the case's call that each belongs to. */
export const replayCalls = ({ calls }: Replay): { call: Call; at: number }[] =>
  calls.flatMap(({ tool, arguments: given, times = 1 }, at) =>
    Array.from({ length: times }, () => ({ call: { tool, arguments: given }, at })),
  );

/** What differs between a case's claims and what its policy does; nothing where it holds. */
export function replayFaults(replay: Replay): string[] {
  const answer = evaluator(replay.policy);
  const last = new Map(replayCalls(replay).map(({ call, at }) => [at, answer(call)]));
  return replay.calls.flatMap(({ tool, refused, note }, at) =>
    last.get(at)!.allowed !== refused
      ? []
      : [
          `call ${at + 1} (${tool}: ${note}) is ${refused ? 'allowed, but must be refused' : 'refused, but must pass'}`,
        ],
  );
}
