import { interceptInstall } from '../policy/intercept-install.ts';
import { escapeHtml } from './html.ts';

/** How to put the engine in front of a server: its vendor's install lines, marked so, and the line that starts both. */
export const enforceHtml = (id: string): string => `${install}
<pre tabindex="0" aria-label="Start line"><code>intercept -c policy.yaml --state-dir ./${id}-state -- &lt;the command that starts the server&gt;</code></pre>`;

const install = `<h2 id="enforce">How to enforce it</h2>
<p><a href="${interceptInstall.repository}">Intercept</a> is a proxy that stands between the agent and the server and refuses calls that break the
policy. Its vendor gives these lines to install it (theirs, not tried by us):</p>
<pre tabindex="0" aria-label="Install lines of the vendor"><code>${escapeHtml(interceptInstall.lines.join('\n'))}</code></pre>
<p>Then start the server through it, with a state folder of its own:</p>`;
