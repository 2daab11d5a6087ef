import type { APIRoute } from 'astro';
import type { Server } from '../../catalogue/tool.ts';
import { type PolicyProfile, policyProfiles } from '../../policy/model.ts';
import { catalogue } from '../../site/catalogue.ts';
import { idsOf } from '../../site/moved.ts';
import { policyFile } from '../../site/policy-text.ts';

export function getStaticPaths() {
  return catalogue().servers.flatMap((server) =>
    idsOf(server.id).flatMap((id) =>
      policyProfiles.map((profile) => ({
        params: { file: profile === 'standard' ? id : `${id}.${profile}` },
        props: { server, profile },
      })),
    ),
  );
}

export const GET: APIRoute<{ server: Server; profile: PolicyProfile }> = ({ props }) =>
  new Response(policyFile(props.server, props.profile));
