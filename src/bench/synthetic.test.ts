import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { LoadedServer } from '../catalogue/tool.ts';
import { writeSynthetic } from './synthetic.ts';

const server = (id: string, names: string[]) =>
  ({
    id,
    entry: { name: id },
    snapshot: { tools: names.map((name) => ({ name })) },
  }) as unknown as LoadedServer;

test('servers are repeated until there are exactly as many tools as asked for', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'synthetic-'));
  const models = [server('mailbox', ['send', 'list', 'delete']), server('payments', ['refund', 'charge'])];
  const made = writeSynthetic(dir, models, 7);
  const written = readdirSync(path.join(dir, 'servers'));
  assert.equal(made, 3);
  assert.deepEqual(written, ['mailbox-0', 'mailbox-2', 'payments-1']);
  const tools = written.flatMap(
    (id) => JSON.parse(readFileSync(path.join(dir, 'servers', id, 'tools.json'), 'utf8')).tools,
  );
  assert.equal(tools.length, 7);
});
