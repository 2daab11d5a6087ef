import type { Server } from '../catalogue/tool.ts';
import { intercept } from '../policy/intercept.ts';
import { interceptInstall, startThrough, testedEngine } from '../policy/intercept-install.ts';
import { policyProfiles } from '../policy/model.ts';
import { escapeHtml, visible } from './html.ts';
import { type StartLine, startLine } from './start-line.ts';
import { policyFileUrl } from './urls.ts';

/** How to put the engine in front of a server, with the policy that a tool's page shows. */
export const enforceSnippet = (server: Server): string =>
  enforceHtml(server, 'policy.yaml', 'Save the policy as <code>policy.yaml</code>');

/** The same with the files that a server's page offers. */
export function enforceFile(server: Server): string {
  const [file, ...others] = policyProfiles.map((profile) => {
    const url = policyFileUrl(server.id, profile, intercept.extension);
    return { name: url.slice(url.lastIndexOf('/') + 1), url };
  }) as [PolicyFile, ...PolicyFile[]];
  const link = ({ name, url }: PolicyFile) => `<a href="${url}" download><code>${name}</code></a>`;
  return enforceHtml(server, file.name, `Download ${link(file)} (or ${others.map(link).join(' or ')})`);
}

interface PolicyFile {
  name: string;
  url: string;
}

/** Its vendor's install lines, marked so, and the line that starts both. */
function enforceHtml(server: Server, file: string, howToGetIt: string): string {
  const start = startLine(server);
  const command = start?.command ?? '<the command that starts the server>';
  return `${install}
<p>${howToGetIt} and start the server through it, with a state folder of its own:</p>
<pre tabindex="0" aria-label="Start line"><code>${visible(startThrough(file, server.id, command))}</code></pre>${
    start ? remarks(start) : ''
  }`;
}

const install = `<h2 id="enforce">How to enforce it</h2>
<p><a href="${interceptInstall.repository}">Intercept</a> is a proxy that stands between the agent and the server and refuses calls that break the
policy. We tested with ${escapeHtml(testedEngine)}, built from its public source. Its vendor gives these lines to install it (theirs, not tried by us):</p>
<pre tabindex="0" aria-label="Install lines of the vendor"><code>${escapeHtml(interceptInstall.lines.join('\n'))}</code></pre>`;

function remarks({ command, variables, switches }: StartLine): string {
  const own = command.includes('<') ? ['What stands in angle brackets is yours to fill in.'] : [];
  const needs =
    variables.length > 0 ? [`Its capture had values of no use in ${codes(variables)}: give your own.`] : [];
  const chosen =
    switches.length > 0 ? [`It also had ${codes(switches)}, which may bear on the tools that it lists.`] : [];
  const all = ['This starts the version that was captured.', ...own, ...needs, ...chosen];
  return `<p class="soft">${all.join(' ')}</p>`;
}

const codes = (texts: string[]): string => texts.map((text) => `<code>${escapeHtml(text)}</code>`).join(', ');
