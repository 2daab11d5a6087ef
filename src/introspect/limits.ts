/** What a server may use before it is stopped. Times in milliseconds, sizes in bytes. */
export interface Limits {
  initializeMs: number;
  listMs: number;
  /** One message on stdout. */
  messageBytes: number;
  /** All of stdout, noise included. */
  outputBytes: number;
  /** One definition, as JSON; and all that a server says about itself. */
  definitionBytes: number;
  /** All definitions, indented as they are written. */
  snapshotBytes: number;
  tools: number;
  pages: number;
  memoryBytes: number;
  processes: number;
}

/**
 * Of 120 servers that answered offline, 98 % took less than 5 s; the largest definition seen was 112 KB and the longest
 * list 401 tools; the largest snapshot has 3.6 MB, and a schema nested a thousand deep takes 10 MB.
 */
export const defaultLimits: Limits = {
  initializeMs: 20_000,
  listMs: 10_000,
  messageBytes: 64e6,
  outputBytes: 256e6,
  definitionBytes: 1e6,
  snapshotBytes: 16e6,
  tools: 20_000,
  pages: 1_000,
  memoryBytes: 3e9,
  processes: 200,
};

/** For the one retry after a time-out: a cold start may be slow. */
export const patient = (limits: Limits): Limits => ({
  ...limits,
  initializeMs: limits.initializeMs * 3,
  listMs: limits.listMs * 3,
});
