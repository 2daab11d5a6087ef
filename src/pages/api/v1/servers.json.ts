import type { APIRoute } from 'astro';
import { newestCapture, serverEntry } from '../../../site/api.ts';
import { catalogue } from '../../../site/catalogue.ts';

export const GET: APIRoute = () => {
  const { servers } = catalogue();
  return Response.json({ generated: newestCapture(servers), servers: servers.map(serverEntry) });
};
