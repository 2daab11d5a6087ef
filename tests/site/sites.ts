import { createServer } from 'node:http';
import path from 'node:path';
import { build } from './build.ts';
import { serve } from './serve.ts';

interface Site {
  address: string;
  dist: string;
  stop(): void;
}

/** What the contact form's endpoint got, and what it answers. */
interface Postbox {
  address: string;
  received: string[];
  status: number;
  stop(): void;
}

let real: Promise<Site> | undefined;
let hostile: Promise<Site> | undefined;
let box: Promise<Postbox> | undefined;

const open = async (env: Record<string, string>): Promise<Site> => {
  const dist = await build(env);
  return { dist, ...(await serve(dist)) };
};

/** The site of the project's own catalogue; built once for all tests. */
export function realSite(): Promise<Site> {
  real ??= open({});
  return real;
}

/** The site of the hostile catalogue, with a contact form. */
export function hostileSite(): Promise<Site> {
  hostile ??= postbox().then(({ address }) =>
    open({
      CATALOGUE_DIR: path.resolve(import.meta.dirname, '../fixtures/hostile-catalogue'),
      CONTACT_ENDPOINT: address,
    }),
  );
  return hostile;
}

export function postbox(): Promise<Postbox> {
  box ??= openPostbox();
  return box;
}

async function openPostbox(): Promise<Postbox> {
  const opened: Postbox = { address: '', received: [], status: 200, stop: () => server.close() };
  const server = createServer(async (request, response) => {
    opened.received.push(Buffer.concat(await request.toArray()).toString());
    response.writeHead(opened.status, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.address = `http://127.0.0.1:${(server.address() as { port: number }).port}/contact`;
  return opened;
}

export async function stopAll() {
  for (const started of [real, hostile, box]) (await started)?.stop();
}
