import { contentSecurityPolicy } from './csp.ts';
import { site } from './env.ts';
import { escapeHtml } from './html.ts';

/**
 * What every page has around its content. Written as text for the reason that the tool page's body is: each of two dozen
 * expressions would cost Astro time on thousands of pages.
 */
export const metaHtml = ({ title, description, type, canonical, noindex }: Meta): string => {
  const [name, says, url] = [escapeHtml(title), escapeHtml(description), escapeHtml(canonical)];
  return `${before}<title>${name}</title><meta name="description" content="${says}"><link rel="canonical" href="${url}">${
    noindex ? '<meta name="robots" content="noindex">' : ''
  }<meta property="og:title" content="${name}"><meta property="og:description" content="${says}"><meta property="og:type" content="${type}"><meta property="og:url" content="${url}"><meta property="og:site_name" content="MCP Policy Catalogue"><link rel="icon" href="/icon.svg" type="image/svg+xml">`;
};

interface Meta {
  title: string;
  description: string;
  type: string;
  canonical: string;
  noindex: boolean;
}

const before = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy)}"><meta name="viewport" content="width=device-width">`;

const sections = {
  policies: 'Servers',
  tools: 'Tools',
  signals: 'Signals',
  attacks: 'Attacks',
  methodology: 'Method',
};

/** Lists of tools lie under addresses of their own. */
const homes: Record<string, string> = { risk: 'tools', categories: 'tools' };

/** The bar at the top, the section that a page is in marked. */
export function barHtml(pathname: string): string {
  const first = pathname.split('/')[1] ?? '';
  const section = homes[first] ?? first;
  const links = Object.entries(sections).map(([id, text]) => {
    const current = id !== section ? '' : ` aria-current="${pathname === `/${id}/` ? 'page' : 'true'}"`;
    return `<a href="/${id}/"${current}>${text}</a>`;
  });
  return `<a class="brand" href="/">MCP Policy Catalogue</a> <nav aria-label="Main">${links.join(' ')}</nav> <a class="button" href="/search/">Search <kbd>/</kbd></a>`;
}

const issues = site.issuesUrl ? ` · <a href="${escapeHtml(site.issuesUrl)}">Issues</a>` : '';

export const footHtml = `<p>Verdicts and policies are derived from the definitions that servers publish of their tools, the cases of attacks from the sources that each names. <a href="/methodology/">Method</a> · <a href="/methodology/#data">Data</a> · <a href="/contact/">Contact</a>${issues}</p>`;
