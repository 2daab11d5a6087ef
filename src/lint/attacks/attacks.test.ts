import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { loadVocabulary } from '../../catalogue/load.ts';
import { loadAttacks } from '../../catalogue/load-attacks.ts';
import { CatalogueError } from '../../catalogue/problem.ts';
import { catalogue } from '../../site/catalogue.ts';
import { lintAttacks } from './attacks.ts';

const sound = `---
title: A mailbox is emptied
summary: An agent deletes mail that nobody meant to lose.
kind: incident
date: "2026-03-04"
identifiers: [CVE-2026-12345]
technique: unwanted-destruction
surface: agent-behaviour
categories: [Destructive]
prevention:
  verdict: stops
  summary: Deny the deletion.
  replay:
    server: memory
    policy: |
      version: "1"
      default: allow
      tools:
        delete_entities:
          rules:
            - name: denied
              action: deny
    calls:
      - { tool: delete_entities, refused: true, note: the deletion }
      - { tool: read_graph, refused: false, note: a look }
confidence: high
sources:
  - { title: Report, publisher: Example, url: https://example.org/ }
---

## What happened

An agent deleted mail.
`;

function told(files: Record<string, string>): string[] {
  const dir = mkdtempSync(path.join(tmpdir(), 'attacks-'));
  mkdirSync(path.join(dir, 'attacks'));
  for (const [id, text] of Object.entries(files)) writeFileSync(path.join(dir, 'attacks', `${id}.mdx`), text);
  return lintAttacks(dir, catalogue().servers, loadVocabulary()).map(
    ({ file, line, message }) => `${path.basename(file)}:${line} ${message}`,
  );
}

test('a sound case has nothing to mend', () => {
  assert.deepEqual(told({ 'mailbox-emptied': sound }), []);
});

const faults: Record<string, [from: string, to: string, told: RegExp]> = {
  'a word of no vocabulary': ['agent-behaviour', 'moon', /mailbox\.mdx:8 "moon" is not in the vocabulary/],
  'a CVE of another time': ['CVE-2026-12345', 'CVE-2012-12345', /mailbox\.mdx:6 CVE-2012-12345 does not fit/],
  'disclosed before it happened': [
    'date: "2026-03-04"',
    'date: "2026-03-04"\ndisclosed: "2026-03-03"',
    /mailbox\.mdx:6 is before "date"/,
  ],
  'a related case that is none': [
    'confidence: high',
    'confidence: high\nrelated: [gone]',
    /"gone" is no other case/,
  ],
  'a tool that the server has not': [
    'tool: read_graph',
    'tool: read_mail',
    /"read_mail" is no tool of memory/,
  ],
  'a server that is none': ['server: memory', 'server: mailbox', /the catalogue has no server "mailbox"/],
  'a policy that lets the attack through': [
    'action: deny',
    'rate_limit: 5/day',
    /call 1 \(delete_entities: the deletion\) is allowed, but must be refused/,
  ],
  'a policy that the engine does not load': [
    'action: deny',
    'rate_limit: 1/week',
    /mailbox\.mdx:15 line 7 of it: tools\.delete_entities\.rules\.0\.rate_limit: must be a number and minute, hour or day/,
  ],
  'a policy that is no YAML': [
    'default: allow',
    'default: [allow',
    /mailbox\.mdx:15 line \d of it: .* \(prevention-replayed\)/,
  ],
  'a claim without a replay': [
    sound.slice(sound.indexOf('  replay:'), sound.indexOf('confidence:')),
    '',
    /"stops" needs a replay/,
  ],
  'markup in the text': ['deleted mail.', 'deleted <b>mail</b>.', /mailbox\.mdx:33 is code or markup/],
  'an expression in the text': ['deleted mail.', 'deleted\n{mail}.', /mailbox\.mdx:34 is code or markup/],
  'an import': ['deleted mail.', 'deleted mail.\n\nimport x from "y"', /mailbox\.mdx:35 is code or markup/],
  'an element that does not end': ['deleted mail.', 'deleted <mail.', /mailbox\.mdx:33 is not MDX/],
  'a replay that is not claimed': [
    'verdict: stops',
    'verdict: none',
    /the verdict is "none"; remove the replay/,
  ],
};

for (const [name, [from, to, wanted]] of Object.entries(faults))
  test(`${name} is found`, () => {
    assert.ok(sound.includes(from));
    assert.match(told({ mailbox: sound.replace(from, to) }).join('\n'), wanted);
  });

test('two cases that share a CVE must be related', () => {
  assert.match(told({ first: sound, second: sound }).join('\n'), /second\.mdx:6 shares a CVE with "first"/);
});

test('a head that breaks the schema is told with its line, a file without one as well', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'attacks-'));
  mkdirSync(path.join(dir, 'attacks'));
  writeFileSync(path.join(dir, 'attacks/headless.mdx'), '# Nothing\n');
  writeFileSync(
    path.join(dir, 'attacks/mailbox.mdx'),
    sound.replace('kind: incident', 'kind: accident\nmood: bad'),
  );
  assert.throws(
    () => loadAttacks(dir),
    (error: CatalogueError) => {
      const all = error.problems.map(
        ({ file, line, message }) => `${path.basename(file)}:${line} ${message}`,
      );
      assert.ok(error instanceof CatalogueError);
      assert.match(all.join('\n'), /headless\.mdx:1 has no head/);
      assert.match(all.join('\n'), /mailbox\.mdx:4 kind: /);
      assert.match(all.join('\n'), /mailbox\.mdx:5 unknown key "mood"/);
      return true;
    },
  );
});
