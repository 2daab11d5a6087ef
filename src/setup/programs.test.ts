import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { find, type Program } from './programs.ts';

const browser: Program = {
  names: ['browser'],
  variable: 'BROWSER_BIN',
  neededFor: 'a test',
  remedy: 'install it',
};

function folderWith(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'programs-'));
  writeFileSync(path.join(folder, name), '');
  chmodSync(path.join(folder, name), 0o755);
  return folder;
}

test('a program is found on the PATH', () => {
  const folder = folderWith('browser');
  assert.equal(find(browser, { PATH: `/nowhere:${folder}` }), path.join(folder, 'browser'));
  assert.equal(find(browser, { PATH: '/nowhere' }), undefined);
});

test('the variable wins, and one that names nothing does not fall back', () => {
  const folder = folderWith('browser');
  const other = path.join(folderWith('mine'), 'mine');
  assert.equal(find(browser, { PATH: folder, BROWSER_BIN: other }), other);
  assert.equal(find(browser, { PATH: folder, BROWSER_BIN: '/nowhere/mine' }), undefined);
});
