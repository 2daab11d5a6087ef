import type { APIRoute } from 'astro';
import type { Server } from '../../catalogue/tool.ts';
import { serverPolicy } from '../../policy/derive.ts';
import { intercept } from '../../policy/intercept.ts';
import { type PolicyProfile, policyProfiles } from '../../policy/model.ts';
import { catalogue } from '../../site/catalogue.ts';

export function getStaticPaths() {
  return catalogue().servers.flatMap((server) =>
    policyProfiles.map((profile) => ({
      params: { file: profile === 'standard' ? server.id : `${server.id}.${profile}` },
      props: { server, profile },
    })),
  );
}

export const GET: APIRoute<{ server: Server; profile: PolicyProfile }> = ({ props }) =>
  new Response(intercept.policyText(serverPolicy(props.server, props.profile)));
