/** A bar of shares as one SVG: a style attribute would break the Content Security Policy, and SVG attributes do not. */
export function levelBar(levels: { id: string; count: number }[]): string {
  const all = levels.reduce((sum, { count }) => sum + count, 0) || 1;
  let x = 0;
  const parts = levels.map(({ id, count }) => {
    const width = (1000 * count) / all;
    const rect = `<rect data-level="${id}" x="${x.toFixed(1)}" width="${Math.max(2, width - 2).toFixed(1)}" height="10"/>`;
    x += width;
    return rect;
  });
  return `<svg class="levels" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`;
}
