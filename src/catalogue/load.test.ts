import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { CORE_SCHEMA, load } from 'js-yaml';
import { parse } from 'yaml';
import { loadCatalogue, loadEntries, loadMoved, loadVocabulary, ownCatalogue } from './load.ts';
import { splitCase } from './load-attacks.ts';
import { CatalogueError } from './problem.ts';

const mailbox = `name: Mailbox
vendor: Example Mail
official: true
homepage: https://mail.example/
description: Reads and sends mail.
package: { ecosystem: npm, name: mailbox-mcp }
start: { args: [--stdio] }
`;

const snapshot = {
  generated: 'by a test',
  provenance: {
    kind: 'listed',
    package: { ecosystem: 'npm', name: 'mailbox-mcp' },
    from: 'https://mail.example/tools',
    captured: '2026-11-24',
    generator: 'test',
  },
  tools: [{ name: 'send_mail', extra: { kept: true } }],
};

function folder(files: Record<string, string>): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  return dir;
}

function problemsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof CatalogueError);
    return error.problems.map(
      ({ file, line, column, message }) => `${path.basename(file)}:${line}:${column} ${message}`,
    );
  }
  return [];
}

test('both YAML parsers read every file of the catalogue alike', () => {
  const files = readdirSync(ownCatalogue, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yaml|mdx)$/.test(name),
  );
  assert.ok(files.length > 200);
  for (const file of files) {
    const whole = readFileSync(path.join(ownCatalogue, file), 'utf8');
    const text = file.endsWith('.mdx') ? splitCase(whole)!.head : whole;
    assert.deepEqual(load(text, { schema: CORE_SCHEMA }), parse(text), file);
  }
});

test('an id that moved says where to and is no server of its own', () => {
  const dir = folder({
    'servers/mailbox/server.yaml': mailbox,
    'servers/mailbox/tools.json': JSON.stringify(snapshot),
    'servers/old-mail/server.yaml': `${mailbox}movedTo: mailbox\n`,
  });
  assert.deepEqual(loadMoved(dir), [['old-mail', 'mailbox']]);
  assert.deepEqual(
    loadCatalogue(dir).servers.map(({ id }) => id),
    ['mailbox'],
  );
});

test('a server is loaded with its snapshot, unknown keys of definitions kept', () => {
  const dir = folder({
    'servers/mailbox/server.yaml': mailbox,
    'servers/mailbox/tools.json': JSON.stringify(snapshot),
  });
  const { servers } = loadCatalogue(dir);
  assert.deepEqual(
    servers.map((server) => [server.id, server.entry.start?.args, server.snapshot.tools]),
    [['mailbox', ['--stdio'], snapshot.tools]],
  );
});

test('an entry that was never introspected is known but has no pages', () => {
  const dir = folder({ 'servers/mailbox/server.yaml': mailbox });
  assert.deepEqual([...loadEntries(dir).keys()], ['mailbox']);
  assert.deepEqual(loadCatalogue(dir).servers, []);
});

test('everything wrong is named at once, each at its line', () => {
  const dir = folder({
    'servers/mailbox/server.yaml': mailbox.replace('official: true', 'oficial: true'),
    'servers/Bad_Id/server.yaml': mailbox.replace('homepage: https://mail.example/', 'homepage: nowhere'),
    'servers/broken/server.yaml': 'name: [',
  });
  const found = problemsOf(() => loadCatalogue(dir));
  assert.match(found.join('\n'), /server\.yaml:1:1 the folder "Bad_Id" is this server's id/);
  assert.match(found.join('\n'), /server\.yaml:4:11 homepage: invalid url/i);
  assert.match(found.join('\n'), /server\.yaml:3:1 unknown key "oficial"/);
  assert.ok(found.some((line) => line.startsWith('server.yaml:1:') && /flow/i.test(line)));
});

test('a snapshot that is no JSON is a problem with a place, not a crash', () => {
  const dir = folder({
    'servers/mailbox/server.yaml': mailbox,
    'servers/mailbox/tools.json': '{"generated": 3',
  });
  assert.match(problemsOf(() => loadCatalogue(dir)).join('\n'), /tools\.json:1:/);
});

test('an organisation may bring its own vocabulary; without one ours is used', () => {
  const dir = folder({ 'servers/mailbox/server.yaml': mailbox });
  const own = loadVocabulary(dir);
  cpSync(path.resolve(import.meta.dirname, '../../catalogue/vocabulary'), path.join(dir, 'vocabulary'), {
    recursive: true,
  });
  assert.deepEqual(loadVocabulary(dir), own);
});
