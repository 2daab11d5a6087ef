import type { APIRoute } from 'astro';
import type { Server } from '../../../../catalogue/tool.ts';
import { serverDetail } from '../../../../site/api.ts';
import { catalogue } from '../../../../site/catalogue.ts';
import { idsOf } from '../../../../site/moved.ts';

export const getStaticPaths = () =>
  catalogue().servers.flatMap((server) =>
    idsOf(server.id).map((id) => ({ params: { id }, props: { server } })),
  );

export const GET: APIRoute<{ server: Server }> = ({ props }) => Response.json(serverDetail(props.server));
