import type { Rule } from '../claim.ts';
import { wholeWords } from '../reading/reading.ts';

/** Sentences that say the call itself deletes or revokes. Each names its subject, so that advice about other tools is none. */
const losses = [
  /\b(this (tool |operation |action |call |will )?|it (will )?|and |which (will )?|also )?(permanently|irreversibly) (delete|remove|destroy|erase|drop)s?\b[^.\n]{0,60}/i,
  /\bthis (tool |operation |action )?(will )?(delete|remove|destroy|erase|drop|revoke|wipe)s?\b[^.\n]{0,60}/i,
  /\b(changes|work|data|commits) (will be|are) (lost|discarded|erased|deleted)\b/i,
  /\b(old|existing|current|previous) (key|secret|token|credential)s? (is|are|will be|becomes?) (immediately )?(revoked|invalid|invalidated|deleted|destroyed)/i,
];
const reading =
  / (list|get|search|find|read|fetch|describe|preview|check|count|retrieve|validate|show|view|docs|guide) /;
const flags =
  /^(drop target|delete source|hard delete|delete after|purge|delete branch|delete existing|force delete|delete original)$/;

/** A stated loss, or a flag that causes one, is Destructive whatever the verb (rulings 2, 8 and 9). */
export const statedLoss: Rule = {
  id: 'stated-loss',
  find({ spaced, text, parameters }) {
    if (reading.test(spaced)) return undefined;
    for (const pattern of losses) {
      const match = pattern.exec(text);
      if (match && !negated(text, match.index) && !/\b(reaction|label|draft)\b/.test(match[0]))
        return {
          category: 'Destructive',
          confidence: 'likely',
          evidence: wholeWords(match[0], text[match.index + match[0].length]),
          where: 'description',
        };
    }
    const flag = parameters.find(({ words }) => flags.test(words));
    return (
      flag && {
        category: 'Destructive',
        confidence: 'likely',
        evidence: flag.name,
        where: `inputSchema.properties.${flag.path}`,
      }
    );
  },
};

const negated = (text: string, at: number) =>
  /\b(not|never|n't|no|without|instead of|cannot|won't|use|before|unless|if) [^.]{0,30}$/i.test(
    text.slice(Math.max(0, at - 40), at),
  );
