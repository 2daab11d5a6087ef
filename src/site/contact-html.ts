import { hasContact, site } from './env.ts';
import { escapeHtml } from './html.ts';

/** A way to write about something: a form where an endpoint takes it, else a mail or issue link; nothing where there is none. */
export function contactHtml(about: string, heading: string): string {
  if (!hasContact) return '';
  return `<h2 id="contact">${heading}</h2>${site.contactEndpoint ? form(site.contactEndpoint, about) : link(about)}`;
}

/** A link to the contact page, for the end of a page; nothing where that page names no address. */
export const contactLink = (about: string, text: string): string =>
  hasContact ? ` &middot; <a href="/contact/?about=${encodeURIComponent(about)}">${text}</a>` : '';

const form = (endpoint: string, about: string): string =>
  `<contact-form><form class="contact" method="post" action="${escapeHtml(endpoint)}">
<input type="hidden" name="about" value="${escapeHtml(about)}">
<label>Name <input name="name" required maxlength="200" autocomplete="name"></label>
<label>Mail <input name="email" type="email" required maxlength="200" autocomplete="email"></label>
<label>Message <textarea name="message" required rows="5" maxlength="5000"></textarea></label>
<p><button type="submit">Send</button></p><p role="status"></p></form></contact-form>`;

function link(about: string): string {
  const { contactMail, issuesUrl } = site;
  if (contactMail) {
    const subject = encodeURIComponent(about || 'MCP Policy Catalogue');
    return `<p>Write to <a href="${escapeHtml(`mailto:${contactMail}?subject=${subject}`)}">${escapeHtml(contactMail)}</a>.</p>`;
  }
  return `<p>Open an <a href="${escapeHtml(issuesUrl!)}">issue</a>${about && ` and name <code>${escapeHtml(about)}</code>`}.</p>`;
}
