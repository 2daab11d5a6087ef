import type { ToolRow } from './tool-page.ts';

/** Tools as a table; `servers` says whether each row names its server. */
export const tableHtml = (rows: ToolRow[], caption: string, servers = false): string =>
  `<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table class="tools">
<thead><tr><th scope="col">Tool</th>${servers ? '<th scope="col" class="owner">Server</th>' : ''}<th scope="col" class="kind${servers ? ' wide-only' : ''}">Category</th><th scope="col" class="kind">Level</th></tr></thead>
<tbody>${rows.map((row) => rowHtml(row, servers)).join('')}</tbody></table></div>`;

const rowHtml = (row: ToolRow, servers: boolean): string =>
  `<tr data-level="${row.level}" data-category="${row.category}"><th scope="row"><a href="${row.url}"><code>${row.name}</code></a></th>` +
  `${servers ? `<td>${row.server}</td>` : ''}<td${servers ? ' class="wide-only"' : ''}>${row.category}</td><td><span class="level">${row.level}</span></td></tr>`;
