import { interceptInstall, testedEngine } from '../policy/intercept-install.ts';
import { contactHtml } from './contact-html.ts';
import { escapeHtml } from './html.ts';
import { tableHtml } from './table-html.ts';
import type { ToolPage } from './tool-page.ts';

/**
 * The tool page's body. It is the one page there are thousands of, so it is written as text: the same markup as
 * components costs Astro more time than all the work of finding out what to say. Signs beyond Latin-1 are entities, since
 * one such sign doubles what the whole page takes in memory and in time to encode.
 */
export const toolHtml = (page: ToolPage): string =>
  `${head(page)}<aside class="side" aria-label="Policy and facts">${policyCard(page)}<dl class="pairs">${page.detailsHtml}</dl></aside>
<div class="text">${signals(page, page.moreSignalsHtml)}${fullDescription(page)}
<h2>Why give it a policy</h2>${page.whyHtml}
<h2>Parameters</h2>${parameters(page)}
${attacks(page)}${others(page)}
<h2>Questions</h2>${page.questionsHtml}
${page.enforceHtml}
${contactHtml(`${page.server} ${page.verdict.name}`, 'Contest this verdict, or ask')}
<p class="origin">${page.origin} ${page.ruleHtml} <a href="${page.data}">Data</a> · <a href="/methodology/">How verdicts are made</a></p>
</div>`;

const head = (page: ToolPage): string => {
  const { verdict, home, serverHtml } = page;
  return `<div class="text">
<p class="crumbs"><a href="/policies/">Servers</a> &rsaquo; <a href="${home}">${serverHtml}</a> <span class="wide-only">&rsaquo; ${page.nameHtml}</span></p>
<p data-level="${verdict.level}"><a class="level" href="/risk/${verdict.level.toLowerCase()}/">${verdict.level} risk</a></p>
<h1 class="name">${page.nameHtml}</h1>
<p class="lead">${lead(page)}</p>
<p class="facts" data-level="${verdict.level}">
<span class="wide-only">Part of the <a href="${home}">${serverHtml}</a> server</span>
<span class="wide-only">${page.packageLine}</span>
<span><b>${verdict.category}</b></span>
<span>Risk <b>${verdict.score}/5</b><span class="score" aria-hidden="true">${page.scoreHtml}</span></span>
${page.doubt && `<span>Verdict <b>unsure</b>: ${page.doubt}</span>`}
</p>
${signals(page, page.signalsHtml)}
</div>`;
};

const signals = ({ verdict }: ToolPage, itemsHtml: string): string =>
  itemsHtml && `<ul class="signals" data-level="${verdict.level}">${itemsHtml}</ul>`;

function lead({ leadHtml, isInOurWords }: ToolPage): string {
  if (!leadHtml) return 'The server publishes no description.';
  return isInOurWords ? `${leadHtml} (In our words.)` : `&ldquo;${leadHtml}&rdquo;`;
}

const fullDescription = ({ descriptionHtml, descriptionLeft, data }: ToolPage): string =>
  descriptionHtml &&
  `<details><summary>Full description</summary><p class="published">${descriptionHtml}</p>${
    descriptionLeft > 0
      ? `<p class="soft">${descriptionLeft} more characters are in the <a href="${data}">data</a>.</p>`
      : ''
  }</details>`;

const policyCard = (page: ToolPage): string => {
  const all = page.count === 1 ? 'its only tool' : `all ${page.count} tools`;
  return `<section class="card" aria-label="Recommended policy">
<header><h2>Recommended policy</h2><copy-text from="snippet" of="policy"></copy-text></header>
<p>${page.reasonHtml}</p>
<pre tabindex="0" aria-label="Policy for this tool"><code id="snippet">${page.snippetHtml}</code></pre>
<details><summary>Only the entry, for a file you have</summary><copy-text from="entry" of="entry"></copy-text>
<pre tabindex="0" aria-label="Entry for this tool"><code id="entry">${page.entryHtml}</code></pre></details>
<details><summary>In the other profiles</summary>
<p>${page.profiles.map(({ profile, word }) => `${profile}: ${word}`).join(' · ')}. <a href="${page.home}">Full files</a></p></details>
<footer><a href="${page.home}">Full ${page.serverHtml} policy, ${all}</a>
<span>accepted by <a href="${interceptInstall.repository}">${escapeHtml(testedEngine)}</a></span></footer>
</section>`;
};

function parameters({ parameters: { rowsHtml, cut }, isSchemaKnown, data }: ToolPage): string {
  if (!isSchemaKnown) return '<p>Its schema is not known.</p>';
  if (!rowsHtml) return '<p>It takes none.</p>';
  return `<div class="wide" tabindex="0" role="region" aria-label="Parameters"><table class="parameters">
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Required</th><th scope="col">What it is</th></tr></thead>
<tbody>${rowsHtml}</tbody></table></div>${
    cut
      ? `<p class="soft">These are the first; the whole schema is in the <a href="${data}">data</a>.</p>`
      : ''
  }`;
}

const attacks = ({ attacksHtml, moreAttacksHtml }: ToolPage): string =>
  attacksHtml &&
  `<h2>Attacks that abused this kind of tool</h2><ul class="signals">${attacksHtml}</ul>${moreAttacksHtml && `<p>${moreAttacksHtml}</p>`}`;

const others = ({ others: own, similar, home, count }: ToolPage): string =>
  (own.length > 0
    ? `<h2>Other tools of this server</h2>${tableHtml(own, 'Other tools of this server')}<p><a href="${home}">All ${count} tools</a></p>`
    : '') +
  (similar.length > 0
    ? `<h2>Similar tools on other servers</h2>${tableHtml(similar, 'Similar tools on other servers', true)}`
    : '');
