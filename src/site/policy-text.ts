import type { Server, Tool } from '../catalogue/tool.ts';
import { serverPolicy, snippetPolicy } from '../policy/derive.ts';
import { intercept } from '../policy/intercept.ts';
import { type PolicyProfile, policyProfiles } from '../policy/model.ts';

const files = new Map(policyProfiles.map((profile) => [profile, new WeakMap<Server, string>()]));
const snippets = new WeakMap<Tool, string>();

/** A server's whole policy file: its page shows it and its download is it, so it is written once. */
export function policyFile(server: Server, profile: PolicyProfile): string {
  const known = files.get(profile)!;
  const text = known.get(server) ?? intercept.policyText(serverPolicy(server, profile));
  known.set(server, text);
  return text;
}

/** The standard policy of one tool alone, for its page and for the data of its server. */
export function snippetOf(tool: Tool): string {
  const text = snippets.get(tool) ?? intercept.policyText(snippetPolicy(tool, 'standard'));
  snippets.set(tool, text);
  return text;
}
