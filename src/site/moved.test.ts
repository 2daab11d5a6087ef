import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { loadMoved, ownCatalogue } from '../catalogue/load.ts';
import { idsOf, movedPages } from './moved.ts';

test('an id that moved leaves every address behind that it had', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'moved-'));
  cpSync(path.join(ownCatalogue, 'servers/memory'), path.join(dir, 'servers/memory'), { recursive: true });
  const entry = readFileSync(path.join(dir, 'servers/memory/server.yaml'), 'utf8');
  mkdirSync(path.join(dir, 'servers/graph'));
  writeFileSync(path.join(dir, 'servers/graph/server.yaml'), `${entry}movedTo: memory\n`);
  const pages = movedPages(dir);
  assert.equal(pages['/policies/graph/'], '/policies/memory/');
  assert.equal(pages['/tools/graph/read-graph/'], '/tools/memory/read-graph/');
  assert.equal(Object.keys(pages).length, 10);
  assert.deepEqual(idsOf('memory', loadMoved(dir)), ['memory', 'graph']);
});
