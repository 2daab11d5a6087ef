import type { Definition } from '../catalogue/definition.ts';
import { byText } from '../catalogue/order.ts';
import type { Provenance, Snapshot } from '../catalogue/snapshot.ts';
import { tokensOf } from './tokens.ts';

const generated = 'by npm run introspect from server.yaml; do not edit';

interface Parts {
  provenance: Provenance;
  remarks: string[];
  profiles: Record<string, string[]>;
  definitions: Definition[];
}

/** A snapshot in canonical form. */
export function makeSnapshot({ provenance, remarks, profiles, definitions }: Parts): Snapshot {
  const tools = canonical(definitions);
  return {
    generated,
    provenance,
    remarks: [...remarks, ...(provenance.kind === 'listed' ? [] : remarksOn(definitions, tools))],
    profiles,
    tokens: tools.map(tokensOf),
    tools,
  };
}

/** Tools by name, each as answered; of tools with the same name the first. */
export function canonical(definitions: Definition[]): Definition[] {
  const byName = new Map<string, Definition>();
  for (const definition of definitions)
    if (!byName.has(definition.name)) byName.set(definition.name, definition);
  return [...byName.values()].sort((a, b) => byText(a.name, b.name));
}

/** What is odd about the tools that a server answered; `tools` are the same in canonical form. */
export function remarksOn(definitions: Definition[], tools: Definition[]): string[] {
  const remarks: string[] = [];
  const twice = definitions.length - tools.length;
  if (twice > 0) remarks.push(`${twice} tools have a name that another tool has; the first of each is kept.`);
  const bare = tools.filter(hasNoProperties).length;
  if (tools.length >= 5 && bare > tools.length * 0.8)
    remarks.push(`${bare} of ${tools.length} tools show no parameters; their schemas may be damaged.`);
  return remarks;
}

const hasNoProperties = ({ inputSchema }: Definition) =>
  Object.keys(inputSchema?.properties ?? {}).length === 0;

export const snapshotText = (snapshot: Snapshot): string => `${JSON.stringify(snapshot, null, 2)}\n`;

/** A default that is the time of the start, in milliseconds: one server has it, and it differs at every run. */
const clock = /("default": )"?1[6-9]\d{11}"?/g;

/** Whether two snapshots say the same but for the time, and for the release of this project that wrote them. */
export function sameSnapshot(a: Snapshot, b: Snapshot): boolean {
  const timeless = (snapshot: Snapshot) =>
    snapshotText({
      ...snapshot,
      provenance: { ...snapshot.provenance, captured: '', generator: '' },
    }).replace(clock, '$1now');
  return timeless(a) === timeless(b);
}
