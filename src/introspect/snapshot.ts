import { countTokens } from 'gpt-tokenizer';
import type { Definition } from '../catalogue/definition.ts';
import type { Provenance, Snapshot } from '../catalogue/snapshot.ts';

const generated = 'by npm run introspect from server.yaml; do not edit';

interface Parts {
  provenance: Provenance;
  remarks: string[];
  profiles: Record<string, string[]>;
  definitions: Definition[];
}

/** A snapshot in canonical form: tools by name, each as answered; of tools with the same name the first. */
export function makeSnapshot({ provenance, remarks, profiles, definitions }: Parts): Snapshot {
  const byName = new Map<string, Definition>();
  for (const definition of definitions)
    if (!byName.has(definition.name)) byName.set(definition.name, definition);
  const tools = [...byName.values()].sort((a, b) => compare(a.name, b.name));
  return {
    generated,
    provenance,
    remarks: [...remarks, ...(provenance.kind === 'listed' ? [] : remarksOn(definitions, byName))],
    profiles,
    tokens: tools.map(tokensOf),
    tools,
  };
}

/** What a client puts into the prompt: name, description and input schema. Special tokens in them are plain text. */
const tokensOf = ({ name, description, inputSchema }: Definition): number =>
  countTokens(JSON.stringify({ name, description, inputSchema }), {
    allowedSpecial: new Set(),
    disallowedSpecial: new Set(),
  });

/** By code units: the same on every machine. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function remarksOn(definitions: Definition[], byName: Map<string, Definition>): string[] {
  const remarks: string[] = [];
  const twice = definitions.length - byName.size;
  if (twice > 0) remarks.push(`${twice} tools have a name that another tool has; the first of each is kept.`);
  const bare = [...byName.values()].filter(hasNoProperties).length;
  if (byName.size >= 5 && bare > byName.size * 0.8)
    remarks.push(`${bare} of ${byName.size} tools show no parameters; their schemas may be damaged.`);
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
