import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes beside and moves into place, so that a run that is interrupted leaves the old file or the new one, never half of it. */
export function writeWhole(file: string, text: string) {
  const beside = `${file}.${process.pid}.new`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
