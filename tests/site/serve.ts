import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.yaml': 'text/yaml; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** The headers of a built site's `_headers`, which has one block for all pages. */
const headersOf = (dist: string): [string, string][] =>
  readFileSync(path.join(dist, '_headers'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map(
      (line) =>
        line
          .trim()
          .split(/: (.*)/s)
          .slice(0, 2) as [string, string],
    );

/** Serves a built site as a plain static host would, with its headers. Returns its address and how to stop. */
export async function serve(dist: string): Promise<{ address: string; stop(): void }> {
  const headers = headersOf(dist);
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const file = [path.join(dist, asked), path.join(dist, asked, 'index.html')].find(
      (one) => existsSync(one) && statSync(one).isFile(),
    );
    const found = file?.startsWith(dist) ? file : path.join(dist, '404.html');
    response.statusCode = file ? 200 : 404;
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('Content-Type', types[path.extname(found)] ?? 'application/octet-stream');
    response.end(readFileSync(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
