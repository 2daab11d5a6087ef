import { z } from 'zod';
import { type Attack, attackSchema } from '../catalogue/attack.ts';
import { attacks, mappings } from './attack-base.ts';
import { attackUrl } from './urls.ts';

/** A case in the shape that other programs rely on: keys are added, never changed. */
export const attackData = (attack: Attack) => ({
  id: attack.id,
  url: attackUrl(attack),
  ...attack.entry,
  body: attack.body.trim(),
});

const editions = Object.fromEntries(
  Object.entries(mappings).map(([id, { name, edition, url }]) => [id, { name, edition, url }]),
);

export const allAttacks = () => ({
  generated: attacks[0]?.entry.date ?? '',
  mappings: editions,
  attacks: attacks.map(({ id, entry, ...rest }) => ({
    id,
    url: attackUrl({ id, entry, ...rest }),
    ...entry,
  })),
});

/** The JSON Schema of `/attacks.json`, from the schema of the files. */
export const attacksSchema = () =>
  z.toJSONSchema(
    z.object({
      generated: z.string(),
      mappings: z.record(z.string(), z.object({ name: z.string(), edition: z.string(), url: z.string() })),
      attacks: z.array(z.looseObject({ id: z.string(), url: z.string(), ...attackSchema.shape })),
    }),
    { io: 'output' },
  );
