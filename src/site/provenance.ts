import type { Server } from '../catalogue/tool.ts';
import { escapeHtml, visible } from './html.ts';

/** The package, and its version where it was resolved; as HTML. */
export function packageLine({ entry, snapshot: { provenance } }: Server): string {
  const name = `<code>${visible(entry.package.name)}</code>`;
  return provenance.kind === 'introspected' ? `${name} ${visible(provenance.package.version)}` : name;
}

/** Where what a page says of a server comes from; as HTML. */
export function origin({ entry, snapshot: { provenance } }: Server): string {
  if (provenance.kind === 'listed')
    return `Listed: copied from <a href="${escapeHtml(provenance.from)}">a public list</a> of ${provenance.captured}. ${visible(entry.listed?.note ?? '')}`;
  const { package: pkg, protocolVersion, captured, args } = provenance;
  const how = args.length > 0 ? `, with <code>${visible(args.join(' '))}</code>` : '';
  return `Introspected: <code>${visible(pkg.name)}</code> ${visible(pkg.version)} was started on ${captured} in a sandbox without network${how}, and answered <code>tools/list</code> (protocol ${visible(protocolVersion)}). No tool was called.`;
}
