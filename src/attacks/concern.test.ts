import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Attack, attackSchema } from '../catalogue/attack.ts';
import { loadAttacks } from '../catalogue/load-attacks.ts';
import type { Tool } from '../catalogue/tool.ts';
import { plain } from '../policy/inline.ts';
import { catalogue } from '../site/catalogue.ts';
import { concernIndex } from './concern.ts';

const { attacks, techniques } = loadAttacks();
const { servers, tools } = catalogue();
const concerns = concernIndex(attacks, techniques);
const tool = (server: string, name: string): Tool =>
  servers.find(({ id }) => id === server)!.tools.find(({ definition }) => definition.name === name)!;
const techniquesOf = (server: string, name: string) =>
  new Set(concerns(tool(server, name)).map(({ attack }) => attack.entry.technique));

const attack = (id: string, over: object): Attack => ({
  id,
  file: `${id}.mdx`,
  body: '',
  entry: attackSchema.parse({
    title: 'A mailbox is emptied',
    summary: 'An agent deletes mail.',
    kind: 'incident',
    date: '2026-01-02',
    technique: 'unwanted-destruction',
    surface: 'agent-behaviour',
    categories: ['Destructive'],
    prevention: { verdict: 'none', summary: 'Nothing.' },
    confidence: 'high',
    sources: [{ title: 'Report', publisher: 'Example', url: 'https://example.org/' }],
    ...over,
  }),
});

test('a tool that reads a file: paths that lead out, no payments, no deletions', () => {
  const found = techniquesOf('filesystem', 'read_text_file');
  assert.ok(found.has('path-traversal'));
  for (const other of ['payment-fraud', 'unwanted-destruction', 'ssrf', 'query-escape'])
    assert.ok(!found.has(other), other);
});

test('a tool that pays: payments; one that deletes: deletions; each with its own words', () => {
  assert.ok(techniquesOf('stripe', 'create_refund').has('payment-fraud'));
  assert.ok(!techniquesOf('stripe', 'create_refund').has('unwanted-destruction'));
  const found = concerns(tool('memory', 'delete_entities'));
  assert.ok(found.some(({ attack: { entry } }) => entry.technique === 'unwanted-destruction'));
  assert.match(plain(found[0]!.why), /delete/i);
});

test('a tool that runs commands: the cases on commands before those on how its definition is written', () => {
  const [first] = concerns(tool('desktop-commander', 'start_process'));
  assert.equal(first!.attack.entry.technique, 'allowlist-bypass');
});

test('a tool that sends: exfiltration, by server where its own was affected', () => {
  const [first] = concerns(tool('slack-reference', 'slack_post_message'));
  assert.deepEqual([first!.attack.id, first!.by], ['slack-mcp-link-unfurling', 'server']);
  assert.ok(techniquesOf('gmail', 'send_email').has('data-exfiltration'));
});

test('a tool that only thinks concerns nobody', () => {
  assert.deepEqual(concerns(tool('sequential-thinking', 'sequentialthinking')), []);
});

test('a case on the server comes first, and only for tools of the kind that was abused', () => {
  const erasing = tool('memory', 'delete_entities');
  const own = {
    affected: [
      { name: 'a mailbox', server: 'gmail', versions: 'all' },
      { name: 'server-memory', server: 'memory', versions: '< 2' },
    ],
  };
  const cases = [
    attack('elsewhere', {}),
    attack('here', { ...own, signals: erasing.verdict.signals.map(({ id }) => id) }),
    attack('of-another-kind', { ...own, categories: ['Financial'], signals: ['costs-money'] }),
  ];
  const index = concernIndex(cases, techniques);
  assert.deepEqual(
    index(erasing).map(({ attack: { id }, by }) => [id, by]),
    [
      ['here', 'server'],
      ['elsewhere', 'technique'],
    ],
  );
  assert.match(plain(index(erasing)[0]!.why), /server that was affected \(< 2\)/);
  const everywhere = { ...own, affected: [{ name: 'memory', server: 'memory', versions: 'all' }] };
  const [all] = concernIndex(
    [attack('here', { ...everywhere, signals: erasing.verdict.signals.map(({ id }) => id) })],
    techniques,
  )(erasing);
  assert.match(plain(all!.why), /server that was affected, in all its versions$/);
  assert.deepEqual(index(tool('memory', 'read_graph')), []);
});

test('no case is linked to more than a third of all tools', (t) => {
  const counts = new Map<string, number>();
  let linked = 0;
  for (const one of tools) {
    const found = concerns(one);
    if (found.length > 0) linked++;
    for (const {
      attack: { id },
    } of found)
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  t.diagnostic(
    `${linked} of ${tools.length} tools have cases; the most linked is ${most![0]} with ${most![1]}`,
  );
  assert.ok(most![1] <= tools.length / 3, most!.join(': '));
});
