import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServerEntry } from '../catalogue/server.ts';
import type { Server } from '../catalogue/tool.ts';
import { downloadsNote, isPartOfPackage } from './downloads.ts';

const entry = (name: string, start: object, asOf?: string): ServerEntry =>
  ({
    package: { ecosystem: 'npm', name, ...(asOf && { downloads: { monthly: 5, asOf } }) },
    start: { args: [], ...start },
  }) as unknown as ServerEntry;

const note = (...entries: ServerEntry[]) => downloadsNote(entries.map((one) => ({ entry: one }) as Server));

test('a package is larger than its server where a command of it is the server', () => {
  assert.equal(isPartOfPackage(entry('mail-cli', { args: ['mcp', 'start'] })), true);
  assert.equal(isPartOfPackage(entry('mail', { bin: 'mail-mcp' })), true);
  assert.equal(isPartOfPackage(entry('mail', { args: ['--stdio'] })), false);
  assert.equal(isPartOfPackage(entry('@example/mail-mcp', { args: ['mcp'] })), false);
});

test('the note says when the counts were read, and of larger packages only where there are some', () => {
  assert.equal(note(entry('mail-mcp', {})), '');
  assert.match(note(entry('mail-mcp', {}, '2026-11')), /read in November 2026\.$/);
  assert.match(
    note(entry('mail', { args: ['mcp'] }, '2026-12'), entry('mail-mcp', {}, '2026-09')),
    /between September 2026 and December 2026\. Where a package is marked/,
  );
});
