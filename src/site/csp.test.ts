import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';

const script = `import { contentSecurityPolicy, headerOnly } from '${path.resolve(import.meta.dirname, 'csp.ts')}';
console.log([contentSecurityPolicy, headerOnly].join('; '));`;

/** What a build with this endpoint sends; it is read once a process. */
function sent(CONTACT_ENDPOINT: string): string {
  const env = { ...process.env, CONTACT_ENDPOINT };
  const args = ['--input-type=module', '-e', script];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

const fixed =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; worker-src 'self' blob:; ";

test('pages run only what the site serves: nothing inline, nothing of third parties', () => {
  assert.equal(
    sent(''),
    `${fixed}connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
});

test('a form may reach its endpoint and nothing else', () => {
  assert.equal(
    sent('https://mail.example/post'),
    `${fixed}connect-src 'self' https://mail.example; form-action 'self' https://mail.example; base-uri 'none'; frame-ancestors 'none'`,
  );
});
