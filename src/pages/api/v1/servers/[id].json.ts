import type { APIRoute } from 'astro';
import type { Server } from '../../../../catalogue/tool.ts';
import { serverDetail } from '../../../../site/api.ts';
import { catalogue } from '../../../../site/catalogue.ts';

export const getStaticPaths = () =>
  catalogue().servers.map((server) => ({ params: { id: server.id }, props: { server } }));

export const GET: APIRoute<{ server: Server }> = ({ props }) => Response.json(serverDetail(props.server));
