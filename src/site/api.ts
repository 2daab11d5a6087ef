import type { Server, Tool } from '../catalogue/tool.ts';
import { categoryIds } from '../catalogue/vocabulary.ts';
import { intercept } from '../policy/intercept.ts';
import { policyProfiles } from '../policy/model.ts';
import { definitionHash } from './definition-hash.ts';
import { snippetOf } from './policy-text.ts';
import { policyFileUrl, serverUrl, toolUrl } from './urls.ts';

/** A server in the shape that other programs rely on: keys are added, never changed. */
export function serverEntry(server: Server) {
  const { id, entry, snapshot, tools } = server;
  const { provenance } = snapshot;
  const count = (category: string) => tools.filter(({ verdict }) => verdict.category === category).length;
  return {
    id,
    name: entry.name,
    ecosystem: entry.package.ecosystem,
    package: entry.package.name,
    version: provenance.kind === 'introspected' ? provenance.package.version : null,
    official: entry.official,
    provenance: provenance.kind,
    captured: provenance.captured,
    tools: tools.length,
    categories: Object.fromEntries(categoryIds.map((category) => [category, count(category)])),
    url: serverUrl(id),
  };
}

/** The entry with its tools in place of their number. */
export const serverDetail = (server: Server) => ({
  ...serverEntry(server),
  policies: Object.fromEntries(
    policyProfiles.map((profile) => [profile, policyFileUrl(server.id, profile, intercept.extension)]),
  ),
  tools: server.tools.map(toolEntry),
});

const toolEntry = (tool: Tool) => {
  const { verdict, definition, slug } = tool;
  return {
    name: verdict.name,
    slug,
    category: verdict.category,
    level: verdict.level,
    score: verdict.score,
    confidence: verdict.confidence,
    rule: verdict.rule,
    ...(verdict.reason ? { reason: verdict.reason } : {}),
    signals: verdict.signals,
    evidence: verdict.evidence,
    where: verdict.where,
    description: definition.description ?? '',
    inputSchema: definition.inputSchema ?? null,
    annotations: definition.annotations ?? null,
    definitionHash: definitionHash(definition),
    policy: snippetOf(tool),
    url: toolUrl(tool),
  };
};

/** The day of the newest snapshot: builds of the same data are the same, which a clock would break. */
export const newestCapture = (servers: Server[]): string =>
  servers
    .map(({ snapshot }) => snapshot.provenance.captured)
    .sort()
    .at(-1) ?? '';
