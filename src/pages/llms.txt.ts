import type { APIRoute } from 'astro';
import { attacks } from '../site/attack-base.ts';
import { byPopularity, totals } from '../site/lists.ts';
import { serverUrl } from '../site/urls.ts';

const countOf = (count: number) => `${count} ${count === 1 ? 'tool' : 'tools'}`;

/** What a model should know of this site. Server names are ours, from server.yaml. */
export const GET: APIRoute = ({ site }) => {
  const servers = byPopularity.map(
    ({ id, entry, tools }) => `- [${entry.name}](${new URL(serverUrl(id), site)}): ${countOf(tools.length)}`,
  );
  const lines = [
    '# MCP Policy Catalogue',
    '',
    `> What each of ${countOf(totals.tools)} of ${totals.servers} MCP servers can do, with evidence, and policies for the Intercept proxy.`,
    '',
    '## Data',
    '',
    `- [Servers](${new URL('/api/v1/servers.json', site)}): JSON; for each server /api/v1/servers/<id>.json with verdicts, evidence, policies`,
    `- Policies: ${new URL('/policies/', site)}<server>.yaml (standard), <server>.read-only.yaml, <server>.supervised.yaml`,
    `- [Attacks](${new URL('/attacks.json', site)}): JSON; ${attacks.length} documented cases with sources, and the policies that stop them; for each /attacks/<id>.json`,
    `- [Method](${new URL('/methodology/', site)})`,
    '',
    '## Servers',
    '',
    ...servers,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
