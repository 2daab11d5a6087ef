import type { Rule } from '../claim.ts';
import { affirmed } from '../reading/negation.ts';
import { shownBy } from '../reading/parameters.ts';
import type { Reading } from '../reading/reading.ts';
import type { Evidence } from '../verdict.ts';

/** Sentences that say the call itself deletes or revokes. Each names its subject, so that advice about other tools is none. */
const losses = [
  /\b(this (tool |operation |action |call |will )?|it (will )?|and |which (will )?|also )?(permanently|irreversibly) (delete|remove|destroy|erase|drop)s?\b[^.\n]{0,60}/gi,
  /\bthis (tool |operation |action )?(will )?(delete|remove|destroy|erase|drop|revoke|wipe)s?\b[^.\n]{0,60}/gi,
  /\b(changes|work|data|commits) (will be|are) (lost|discarded|erased|deleted)\b/gi,
  /\bdiscard(s|ing)? (all |any |your |the )?((local|uncommitted|unstaged|unsaved) )?changes\b/gi,
  /\b(irreversible|cannot be undone)\b[^.\n]{0,30}\b(result in|causes?|leads? to) (the )?(permanent )?loss of\b[^.\n]{0,40}/gi,
  /\brevokes? (those|the|all|any) (existing|previous|old|current) (keys?|tokens?|secrets?|credentials?)\b/gi,
  /\b(creat|updat|edit)ing[\w, ]{0,40}\b(or|and) (delet|remov)ing \w+/gi,
  /\b(grants? or (removes?|revokes?) access|loses? access)\b[^.\n]{0,40}/gi,
  /\b(old|existing|current|previous) (key|secret|token|credential)s? (is|are|will be|becomes?) (immediately )?(revoked|invalid|invalidated|deleted|destroyed)/gi,
];
const small = /\b(reaction|label|draft)\b/;
const reads =
  / (list|get|search|find|read|fetch|describe|preview|check|count|retrieve|validate|show|view|docs|guide) /;
const flags =
  /^(drop target|delete source|hard delete|delete after|purge|delete branch|delete existing|force delete|delete original)$/;
const destroys =
  /^((if|when) (true|set),? )?(permanently )?(deletes? (the|local)|permit deletion of|removes? (the )?source branch|force[- ]push) /i;

/** A stated loss, or a flag that causes one, is Destructive whatever the verb (rulings 2, 8 and 9). */
export const statedLoss: Rule = {
  id: 'stated-loss',
  find(reading) {
    if (reads.test(reading.spaced)) return undefined;
    const loss = lossIn(reading);
    if (loss) return { category: 'Destructive', confidence: 'likely', ...loss };
    const flag = reading.parameters.find(
      ({ words, type, description }) =>
        flags.test(words) || (type === 'boolean' && destroys.test(description)),
    );
    return (
      flag && {
        category: 'Destructive',
        confidence: 'likely',
        ...shownBy(flag),
      }
    );
  },
};

function lossIn(reading: Reading): Evidence | undefined {
  for (const pattern of losses) {
    const loss = affirmed(reading, pattern);
    if (loss && !small.test(loss.evidence)) return loss;
  }
  return undefined;
}
