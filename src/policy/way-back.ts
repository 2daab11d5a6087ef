import type { Tool } from '../catalogue/tool.ts';
import { parametersOf } from '../risk/reading/parameters.ts';
import { chosen } from './ground.ts';

const promises =
  /\b(soft[- ]delet\w+|recycle bin|(to|in|from) (the )?(trash|deleted items)|(can|may) be (restored|recovered|undone|reinstated)|restorable|recoverable|reversible(?! alternative)|you can (restore|recover|undo|reinstate)|(stays|remains) recoverable)\b/i;
const denied = /\b(not|never|no|nor|without|instead of|bypass\w*|skip\w*|rather than)\b[^.]{0,24}$/i;
/** "Grants or revokes access": what one call takes away another gives again. */
const pair =
  /\b(grants?)\b[^.;:]{1,30}\brevokes?\b|\b(adds?|assigns?)\s*(?:,|\/|or|and)\s*(?:or\s)?(?:remove|unassign)s?\b/i;
const takesAway = /^(revoke|remove|unassign)s?\b/i;
const inverse = /^(grant|restore|undelete|recover|reinstate|unarchive)/i;

/** The words of a definition with which what is gone can come back, where it has any. */
export function wayBack({ definition, verdict }: Pick<Tool, 'definition' | 'verdict'>): string | undefined {
  const text = typeof definition.description === 'string' ? definition.description.slice(0, 4000) : '';
  const match = promises.exec(text);
  if (match && !denied.test(text.slice(0, match.index))) return match[0];
  const given = takesAway.test(verdict.evidence) ? pair.exec(text) : null;
  if (given) return given[1] ?? given[2];
  const choice = chosen(verdict);
  return parametersOf(definition.inputSchema)
    .find(({ path }) => path === choice?.path)
    ?.values.find((value) => inverse.test(value));
}
