import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentSecurityPolicy, headerOnly } from '../src/site/csp.ts';

/** `_headers`, as several static hosts read it. Written after the build: Astro leaves out routes that begin with `_`. */
const dist = process.argv[2] ?? path.resolve(import.meta.dirname, '../dist');
const headers = [
  `Content-Security-Policy: ${contentSecurityPolicy}; ${headerOnly}`,
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
];
writeFileSync(path.join(dist, '_headers'), `/*\n${headers.map((line) => `  ${line}\n`).join('')}`);
