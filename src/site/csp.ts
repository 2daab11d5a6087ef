import { site } from './env.ts';

/** Where the contact form goes, if it goes anywhere. */
const endpoint = site.contactEndpoint ? ` ${new URL(site.contactEndpoint).origin}` : '';

/** Nothing of third parties, nothing inline. Pagefind needs WebAssembly. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "worker-src 'self' blob:",
  `connect-src 'self'${endpoint}`,
  `form-action 'self'${endpoint}`,
  "base-uri 'none'",
].join('; ');

/** In a header only; a meta tag may not say it. */
export const headerOnly = "frame-ancestors 'none'";
