export interface PageOf<T> {
  items: T[];
  number: number;
  /** How many there are. */
  of: number;
  total: number;
  /** Addresses of all of them, the first without a number. */
  urls: string[];
}

/** A list cut into pages under one address: `/risk/low/`, `/risk/low/2/`, … An empty list has one page. */
export function pagesOf<T>(items: T[], base: string, size: number): PageOf<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  const urls = Array.from({ length: of }, (_, index) => (index === 0 ? base : `${base}${index + 1}/`));
  return urls.map((_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
    total: items.length,
    urls,
  }));
}

/** What sets the title of a page apart from those of the others; nothing for the first. */
export const pageSuffix = ({ number }: PageOf<unknown>): string => (number === 1 ? '' : `, page ${number}`);

/** The same for the description. */
export const pageDescription = ({ number, of }: PageOf<unknown>): string =>
  number === 1 ? '' : ` Page ${number} of ${of}.`;

/** The path parameter of a page: nothing for the first. */
export const pageParameter = ({ number }: PageOf<unknown>): string | undefined =>
  number === 1 ? undefined : String(number);

/** The numbers to offer from one page: the ends, its neighbours; -1 for a gap. */
export function pagerNumbers({ number, of }: PageOf<unknown>): number[] {
  const near = new Set([1, 2, number - 1, number, number + 1, of - 1, of].filter((n) => n >= 1 && n <= of));
  const sorted = [...near].sort((a, b) => a - b);
  return sorted.flatMap((n, index) => (index > 0 && n - sorted[index - 1]! > 1 ? [-1, n] : [n]));
}
