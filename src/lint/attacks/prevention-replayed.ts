import { replayFaults } from '../../attacks/replay.ts';
import type { AttackRule } from './rule.ts';

export const preventionReplayed: AttackRule = {
  name: 'prevention-replayed',
  description:
    'A policy that stops or limits is there and does what the case says; one that does not is not claimed',
  check({ entry: { prevention } }) {
    const { verdict, replay } = prevention;
    const path = ['prevention', 'replay'];
    if (verdict === 'none')
      return replay
        ? [{ path, message: 'the verdict is "none"; remove the replay or change the verdict' }]
        : [];
    if (!replay)
      return [
        {
          path: ['prevention'],
          message: `"${verdict}" needs a replay: the policy and the calls of the attack`,
        },
      ];
    const both = new Set(replay.calls.map(({ refused }) => refused)).size === 2;
    return [
      ...replayFaults(replay).map((message) => ({ path: [...path, 'calls'], message })),
      ...(both
        ? []
        : [{ path, message: 'name a call that is refused and a legitimate one beside it that passes' }]),
    ];
  },
};
