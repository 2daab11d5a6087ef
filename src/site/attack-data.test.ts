import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attackSchema } from '../catalogue/attack.ts';
import { attacks } from './attack-base.ts';
import { allAttacks, attackData, attacksSchema } from './attack-data.ts';
import { facets } from './attack-facets.ts';
import { timeline } from './attack-list.ts';

test('the published data are what the schema of the files says, and an id and an address', () => {
  const published = JSON.parse(JSON.stringify(allAttacks()));
  assert.equal(published.attacks.length, attacks.length);
  for (const { id, url, ...entry } of published.attacks) {
    assert.equal(url, `/attacks/${id}/`);
    attackSchema.parse(entry);
  }
  const { properties } = attacksSchema() as { properties: Record<string, unknown> };
  assert.deepEqual(Object.keys(properties), Object.keys(published));
});

test('the data of one case has its text as well', () => {
  assert.match(attackData(attacks[0]!).body, /^## What happened/);
});

test('every facet but server and identifier counts every case, and the years add up', () => {
  for (const { id, values } of facets) {
    const counted = new Set(values.flatMap(({ cases }) => cases));
    if (id !== 'server' && id !== 'identifier') assert.equal(counted.size, attacks.length, id);
  }
  assert.equal(
    timeline().reduce((sum, { total }) => sum + total, 0),
    attacks.length,
  );
});

test('sources: every case has some, each with publisher and address', () => {
  for (const { id, entry } of attacks)
    for (const { publisher, url } of entry.sources) assert.match(`${publisher} ${url}`, /. https?:\/\//, id);
});
