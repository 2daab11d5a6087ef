import { SingleBar } from 'cli-progress';

/** A bar on stderr while a person watches; nothing in a pipe. */
export function progressBar(total: number): { step(label: string): void; stop(): void } {
  if (!process.stderr.isTTY) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{bar} {value}/{total} {label}',
    clearOnComplete: true,
  });
  bar.start(total, 0, { label: '' });
  return { step: (label) => bar.increment({ label }), stop: () => bar.stop() };
}
