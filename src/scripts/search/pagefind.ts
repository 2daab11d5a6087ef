/** What we use of the script that Pagefind writes beside its index. */
export interface Pagefind {
  options(settings: Record<string, unknown>): Promise<void>;
  filters(): Promise<Counts>;
  search(words: string | null, options: { filters: Filters }): Promise<Answer>;
}

export interface Answer {
  results: Result[];
  filters: Counts;
}

export interface Result {
  id: string;
  data(): Promise<Data>;
}

export interface Data {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export type Filters = Record<string, string>;
export type Counts = Record<string, Record<string, number>>;
