import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import type { Server } from '../catalogue/tool.ts';
import { policyProfiles } from '../policy/model.ts';

process.env.CATALOGUE_DIR = path.resolve(import.meta.dirname, '../../tests/fixtures/hostile-catalogue');
const { catalogue } = await import('./catalogue.ts');
const { serverPage } = await import('./server-page.ts');

const [server] = catalogue().servers as [Server];
const page = serverPage(server);
const { provenance } = server.snapshot;

const having = (snapshot: Partial<Server['snapshot']>): Server => ({
  ...server,
  snapshot: { ...server.snapshot, ...snapshot },
});

test('nothing that a hostile server says becomes markup', () => {
  const html = [
    page.nameHtml,
    page.packageLine,
    page.originHtml,
    page.rowsHtml,
    page.instructionsHtml,
    ...page.remarks,
    ...page.policies.map((policy) => policy.html),
    page.questionsHtml,
  ].join('\n');
  assert.doesNotMatch(html, /<(script|img|svg|iframe|style)|\son\w+=(?![^<]*&gt;)/i);
  assert.match(page.instructionsHtml, /&lt;script&gt;/);
  assert.match(page.remarks.join(), /&lt;script&gt;/);
});

test('levels and categories add up to the tools', () => {
  const sum = (list: { count: number }[]) => list.reduce((total, { count }) => total + count, 0);
  assert.equal(sum(page.levels), server.tools.length);
  assert.equal(sum(page.categories), server.tools.length);
  assert.equal(page.rowsHtml.match(/<tr /g)?.length, server.tools.length);
});

test('the gravest are those of score four and five, and at most eight', () => {
  assert.ok(page.gravest.length > 0 && page.gravest.length <= 8);
  assert.ok(page.gravest.every(({ level }) => level === 'Critical' || level === 'High'));
});

test('each profile has its file, the standard one first at the plain address', () => {
  assert.deepEqual(
    page.policies.map(({ profile, url }) => [profile, url]),
    policyProfiles.map((profile) => [
      profile,
      `/policies/mailbox${profile === 'standard' ? '' : `.${profile}`}.yaml`,
    ]),
  );
});

test('rows carry what the filter asks for', () => {
  assert.match(
    page.rowsHtml,
    /data-level="Critical" data-category="Destructive" data-text="delete_mail delete mail/,
  );
});

test('what the server tells the model is cut, and it is told', () => {
  assert.equal(page.instructionsLeft, 0);
  assert.ok(provenance.kind === 'introspected');
  const { instructionsLeft } = serverPage(
    having({ provenance: { ...provenance, instructions: 'Read mail. '.repeat(1000) } }),
  );
  assert.ok(instructionsLeft > 0);
});

test('a listed server says so, and names no version', () => {
  const listed = serverPage(
    having({
      provenance: {
        kind: 'listed',
        package: { ecosystem: 'npm', name: 'mailbox-mcp' },
        from: 'https://mail.example/tools',
        captured: '2026-03-04',
        generator: 'test',
      },
    }),
  );
  assert.equal(listed.isListed, true);
  assert.match(page.packageLine, /1\.0\.0/);
  assert.doesNotMatch(listed.packageLine, /1\.0\.0/);
  assert.match(listed.originHtml, /^Listed: copied from <a href="https:\/\/mail.example\/tools">/);
});

test('other ways to start are told with how many tools they list', () => {
  const { profiles } = serverPage(having({ profiles: { default: ['send_mail', 'delete_mail'] } }));
  assert.deepEqual(
    profiles.map(({ name, count }) => [name, count]),
    [['default', 2]],
  );
});
