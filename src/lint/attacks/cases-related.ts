import type { AttackFinding, AttackRule } from './rule.ts';

export const casesRelated: AttackRule = {
  name: 'cases-related',
  description: 'Related cases exist, and cases that share a CVE are related',
  check(attack, { attacks, byId }) {
    const { id, entry } = attack;
    const missing = entry.related.flatMap((other, at): AttackFinding[] =>
      byId.has(other) && other !== id
        ? []
        : [{ path: ['related', at], message: `"${other}" is no other case; correct it or remove it` }],
    );
    const cves = entry.identifiers.filter((one) => one.startsWith('CVE'));
    const twins = attacks.filter(
      (other) =>
        other.id < id &&
        other.entry.identifiers.some((one) => cves.includes(one)) &&
        !entry.related.includes(other.id) &&
        !other.entry.related.includes(id),
    );
    return [
      ...missing,
      ...twins.map((twin) => ({
        path: ['identifiers'],
        message: `shares a CVE with "${twin.id}"; name it under "related", or make them one case`,
      })),
    ];
  },
};
