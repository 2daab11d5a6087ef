import type { Found } from './find.ts';

/** What is said above the results. */
export function told({ asked, results, named, near, corrected }: Found): string {
  const count = `${results.length} ${results.length === 1 ? 'result' : 'results'}`;
  if (corrected) return `Nothing has “${corrected.from}”. ${count} for “${corrected.to}”:`;
  if (asked === null && results.length === 0) return '';
  if (results.length === 0) return 'Nothing found.';
  if (!near) return count;
  return named > 0 ? `${named} of this name; then near ones:` : 'No exact match; near ones:';
}
