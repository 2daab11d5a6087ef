import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy, headerOnly } from './csp.ts';

test('pages run only what the site serves: nothing inline, nothing of third parties', () => {
  assert.equal(
    contentSecurityPolicy,
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
      "worker-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'",
  );
  assert.equal(headerOnly, "frame-ancestors 'none'");
});
