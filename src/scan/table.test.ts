import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadVocabulary } from '../catalogue/load.ts';
import type { Listing } from '../introspect/start.ts';
import { scannedServer } from './server.ts';
import { riskTable } from './table.ts';

const vocabulary = loadVocabulary();

const listing: Listing = {
  protocolVersion: '2025-11-25',
  server: { name: 'mailbox', version: '1' },
  capabilities: {},
  definitions: [
    { name: 'list_mail', description: 'List mail.', inputSchema: { type: 'object' } },
    { name: 'delete_mail', description: 'Delete a mail for good.', inputSchema: { type: 'object' } },
    { name: '\u001b[2Jsend\u202e', description: 'Send a mail.', inputSchema: { type: 'object' } },
  ],
  remarks: [],
};

test('the gravest stands first, and a name cannot move the cursor', () => {
  const lines = riskTable(scannedServer(['mailbox'], listing, vocabulary), vocabulary);
  assert.match(lines[1]!, /^Critical\s+\d\/5\s+Destructive\s+delete_mail/);
  assert.match(lines.at(-1)!, /^Low/);
  assert.ok(!/[\p{Cc}\p{Cf}]/u.test(lines.join('')));
});
