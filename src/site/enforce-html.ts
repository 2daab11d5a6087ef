import type { Server } from '../catalogue/tool.ts';
import { interceptInstall, testedEngine } from '../policy/intercept-install.ts';
import { escapeHtml, visible } from './html.ts';
import { type StartLine, startLine } from './start-line.ts';

/** How to put the engine in front of a server: its vendor's install lines, marked so, and the line that starts both. */
export function enforceHtml(server: Server, policyFile: string): string {
  const start = startLine(server);
  const command = start?.command ?? '<the command that starts the server>';
  return `${install}
<pre tabindex="0" aria-label="Start line"><code>intercept -c ${policyFile} --state-dir ./${server.id}-state -- ${visible(command)}</code></pre>${
    start ? remarks(start) : ''
  }`;
}

const install = `<h2 id="enforce">How to enforce it</h2>
<p><a href="${interceptInstall.repository}">Intercept</a> is a proxy that stands between the agent and the server and refuses calls that break the
policy. We tested with ${escapeHtml(testedEngine)}, built from its public source. Its vendor gives these lines to install it (theirs, not tried by us):</p>
<pre tabindex="0" aria-label="Install lines of the vendor"><code>${escapeHtml(interceptInstall.lines.join('\n'))}</code></pre>
<p>Then start the server through it, with a state folder of its own:</p>`;

function remarks({ command, variables }: StartLine): string {
  const own = command.includes('<') ? ['What stands in angle brackets is yours to fill in.'] : [];
  const set = variables.map((name) => `<code>${escapeHtml(name)}</code>`).join(', ');
  const needs = variables.length > 0 ? [`For its capture we set ${set}, mostly to placeholders: set yours.`] : [];
  const all = ['This starts the version that was captured, the way it was captured.', ...own, ...needs];
  return `<p class="soft">${all.join(' ')}</p>`;
}
