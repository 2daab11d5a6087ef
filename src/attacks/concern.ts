import type { Attack } from '../catalogue/attack.ts';
import type { Techniques } from '../catalogue/techniques.ts';
import type { Tool } from '../catalogue/tool.ts';
import { type Inline, quoted } from '../policy/inline.ts';
import { spoken } from '../policy/texts.ts';
import type { Verdict } from '../risk/verdict.ts';

/** A case that concerns a tool, and why; `why` completes "This tool …". */
export interface Concern {
  attack: Attack;
  /** The attack was on this server, or on a tool like this one. */
  by: 'server' | 'technique';
  why: Inline[];
}

/** Which cases concern a tool, the nearest first: those on its own server, then those whose technique finds in it what it needs. */
export function concernIndex(attacks: Attack[], techniques: Techniques): (tool: Tool) => Concern[] {
  const ofServer = new Map<string, Attack[]>();
  for (const attack of attacks)
    for (const id of new Set(attack.entry.affected.flatMap(({ server }) => server ?? [])))
      ofServer.set(id, [...(ofServer.get(id) ?? []), attack]);
  const known = new Map<string, Attack[]>();
  const likeIt = ({ category, signals }: Verdict): Attack[] => {
    const key = `${category} ${signals.map(({ id }) => id).join(' ')}`;
    const found = known.get(key) ?? byTechnique(attacks, techniques, category, signals);
    known.set(key, found);
    return found;
  };
  return (tool) => {
    const own = (ofServer.get(tool.server.id) ?? []).flatMap((attack) => onServer(attack, tool));
    const listed = new Set(own.map(({ attack }) => attack));
    const alike = likeIt(tool.verdict).filter((attack) => !listed.has(attack));
    return [...own, ...alike.map((attack) => likeTool(attack, tool.verdict, techniques))];
  };
}

/** Cases on a tool's own server concern it where they name it, or where it is of the kind that was abused. */
function onServer(attack: Attack, { server, verdict }: Tool): Concern[] {
  const { affected, categories, prevention, signals } = attack.entry;
  const { replay } = prevention;
  if (
    replay?.server === server.id &&
    replay.calls.some(({ tool, refused }) => refused && tool === verdict.name)
  )
    return [{ attack, by: 'server', why: ['is the one that was abused'] }];
  if (!categories.includes(verdict.category) || !verdict.signals.some(({ id }) => signals.includes(id)))
    return [];
  const versions = affected.find((one) => one.server === server.id)?.versions;
  return [
    {
      attack,
      by: 'server',
      why: [`belongs to the server that was affected${inVersions(versions)}`],
    },
  ];
}

const inVersions = (versions: string | undefined): string =>
  versions?.startsWith('all')
    ? `, in all its versions${versions.slice(3)}`
    : versions
      ? ` (${versions})`
      : '';

function byTechnique(
  attacks: Attack[],
  techniques: Techniques,
  category: Verdict['category'],
  signals: Verdict['signals'],
): Attack[] {
  const shared = ({ entry }: Attack) => signals.filter(({ id }) => entry.signals.includes(id)).length;
  const common = ({ entry }: Attack) => Number(techniques[entry.technique]!.exposure!.common);
  const proven = ({ entry }: Attack) => (entry.prevention.replay ? 1 : 0);
  return attacks
    .filter((attack) => {
      const exposure = techniques[attack.entry.technique]?.exposure;
      return (
        exposure?.signals.every((wanted) => signals.some(({ id }) => id === wanted)) &&
        (exposure.categories.length === 0 || exposure.categories.includes(category)) &&
        attack.entry.categories.includes(category)
      );
    })
    .sort((a, b) => common(a) - common(b) || shared(b) - shared(a) || proven(b) - proven(a));
}

function likeTool(attack: Attack, { signals, evidence }: Verdict, techniques: Techniques): Concern {
  const { signals: wanted, why } = techniques[attack.entry.technique]!.exposure!;
  const found = signals.find(({ id }) => id === wanted[0]);
  return {
    attack,
    by: 'technique',
    why: quoting(why, found?.parameter ?? found?.evidence ?? evidence),
  };
}

function quoting(why: string, evidence: string): Inline[] {
  const at = why.indexOf('{evidence}');
  return at < 0 ? [why] : [why.slice(0, at), quoted(spoken(evidence)), why.slice(at + '{evidence}'.length)];
}
