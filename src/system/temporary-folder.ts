import { mkdtempSync, rmSync } from 'node:fs';
import { constants } from 'node:os';

const open = new Set<string>();

/** A new folder whose path begins so, that goes when it is removed, or else when the process ends or is told to end. */
export function temporaryFolder(prefix: string): string {
  if (open.size === 0) watch();
  const folder = mkdtempSync(prefix);
  open.add(folder);
  return folder;
}

export function removeTemporary(folder: string) {
  rmSync(folder, { recursive: true, force: true });
  open.delete(folder);
  if (open.size === 0) unwatch();
}

const removeAll = () => {
  for (const folder of open) rmSync(folder, { recursive: true, force: true });
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal that somebody hears does not end the process any more, so whoever hears it must. */
const end = (signal: (typeof signals)[number]) => process.exit(128 + constants.signals[signal]);

function watch() {
  process.on('exit', removeAll);
  for (const signal of signals) process.on(signal, end);
}

function unwatch() {
  process.off('exit', removeAll);
  for (const signal of signals) process.off(signal, end);
}
