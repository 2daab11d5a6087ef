/** Names that share most with one that is not known: what somebody may have meant. */
export function nearest(name: string, known: string[], most = 3): string[] {
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const own = pairs(name);
  const score = (other: string) =>
    [...pairs(other)].filter((pair) => own.has(pair)).length / (other.length + name.length);
  return known
    .map((other) => ({ other, score: score(other) }))
    .filter((one) => one.score > 0.15)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}
