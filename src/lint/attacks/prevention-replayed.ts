import { replayFaults } from '../../attacks/replay.ts';
import type { Replay } from '../../catalogue/attack.ts';
import { CatalogueError } from '../../catalogue/problem.ts';
import { readPolicy } from '../../policy/intercept-document.ts';
import type { AttackFinding, AttackRule } from './rule.ts';

const place = ['prevention', 'replay'];

export const preventionReplayed: AttackRule = {
  name: 'prevention-replayed',
  description:
    'A policy that stops or limits is there and does what the case says; one that does not is not claimed',
  check({ entry: { prevention } }) {
    const { verdict, replay } = prevention;
    if (verdict === 'none')
      return replay
        ? [{ path: place, message: 'the verdict is "none"; remove the replay or change the verdict' }]
        : [];
    if (!replay)
      return [
        {
          path: ['prevention'],
          message: `"${verdict}" needs a replay: the policy and the calls of the attack`,
        },
      ];
    const unreadable = policyFaults(replay);
    return [...(unreadable.length > 0 ? unreadable : callFaults(replay)), ...oneSided(replay)];
  },
};

function policyFaults({ policy }: Replay): AttackFinding[] {
  try {
    readPolicy(policy);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error.problems.map(({ line, message }) => ({
      path: [...place, 'policy'],
      message: `line ${line} of it: ${message}`,
    }));
  }
}

const callFaults = (replay: Replay): AttackFinding[] =>
  replayFaults(replay).map((message) => ({ path: [...place, 'calls'], message }));

const oneSided = ({ calls }: Replay): AttackFinding[] =>
  new Set(calls.map(({ refused }) => refused)).size === 2
    ? []
    : [{ path: place, message: 'name a call that is refused and a legitimate one beside it that passes' }];
