import type { Definition } from '../catalogue/definition.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { type Claim, gravest, gravity, type Rule } from './claim.ts';
import type { Reading } from './reading/reading.ts';
import { read } from './reading/reading.ts';
import { raising, settling } from './rules/rules.ts';
import { score } from './score.ts';
import { signals } from './signals/signals.ts';
import type { SignalFinding, Verdict } from './verdict.ts';

interface Decided extends Claim {
  rule: string;
}

/** The verdict on one definition. Pure, and total: whatever a server sends gets one. */
export function classify(definition: Definition, vocabulary: Vocabulary, _server?: string): Verdict {
  const reading = read(definition);
  const { category, confidence, rule, evidence, where } = decide(reading);
  const level = vocabulary.categories[category].level;
  const found = findSignals(reading, category, vocabulary);
  const name = reading.name;
  return {
    name,
    category,
    level,
    score: score(level, found, vocabulary),
    confidence,
    rule,
    evidence,
    where,
    signals: found,
  };
}

/** The first rule that settles it, unless a raising rule found something graver. */
function decide(reading: Reading): Decided {
  const base = firstOf(settling, reading)!;
  // What documents an act does none of it.
  if (base.rule === 'documentation') return base;
  const raised = gravest(
    raising.flatMap((rule) => claimOf(rule, reading)).filter((claim) => outweighs(claim, base)),
  );
  return raised ?? base;
}

/** Where no rule knew the base, one that says the same knows more. */
const outweighs = (claim: Claim, base: Decided) =>
  gravity(claim.category) >= gravity(base.category) + (base.rule === 'nothing-stated' ? 0 : 1);

function firstOf(rules: Rule[], reading: Reading): Decided | undefined {
  for (const rule of rules) {
    const [claim] = claimOf(rule, reading);
    if (claim) return claim;
  }
  return undefined;
}

function claimOf(rule: Rule, reading: Reading): Decided[] {
  const claim = rule.find(reading);
  return claim ? [{ ...claim, rule: rule.id }] : [];
}

const findSignals = (
  reading: Reading,
  category: Verdict['category'],
  vocabulary: Vocabulary,
): SignalFinding[] =>
  signals.flatMap((signal) => {
    const found = vocabulary.signals[signal.id] ? signal.find(reading, category) : undefined;
    return found ? [{ id: signal.id, ...found }] : [];
  });
