import { type Concern, concernIndex } from '../attacks/concern.ts';
import type { Attack } from '../catalogue/attack.ts';
import { loadAttacks } from '../catalogue/load-attacks.ts';
import type { Tool } from '../catalogue/tool.ts';
import { catalogue } from './catalogue.ts';

/** The cases and their vocabulary, read once a process. */
export const { attacks, techniques, surfaces, mappings, changelog } = loadAttacks();

export const concerns: (tool: Tool) => Concern[] = concernIndex(attacks, techniques);

export const attackById = new Map(attacks.map((attack) => [attack.id, attack]));

/** Cases by technique, every technique among them. */
export const byTechnique = new Map<string, Attack[]>(Object.keys(techniques).map((id) => [id, []]));
for (const attack of attacks) byTechnique.get(attack.entry.technique)?.push(attack);

/** The tools that a case concerns, with why. */
let exposed: Map<Attack, { tool: Tool; concern: Concern }[]> | undefined;

export function exposedTools(attack: Attack): { tool: Tool; concern: Concern }[] {
  exposed ??= invert();
  return exposed.get(attack) ?? [];
}

function invert() {
  const found = new Map<Attack, { tool: Tool; concern: Concern }[]>();
  for (const tool of catalogue().tools)
    for (const concern of concerns(tool)) {
      const list = found.get(concern.attack);
      if (list) list.push({ tool, concern });
      else found.set(concern.attack, [{ tool, concern }]);
    }
  return found;
}
