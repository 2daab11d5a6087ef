/** Texts by their code units: the same on every machine, which `localeCompare` is not. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
