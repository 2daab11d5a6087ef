import { SingleBar } from 'cli-progress';
import type { Outcome } from './run.ts';
import { outcomeLine } from './summary.ts';

/** Shows how far a run is: a bar on stderr while a person watches, and the lines after it; in a pipe each line as its server ends. */
export function progress(total: number): { step(outcome: Outcome): void; stop(): void } {
  if (!process.stderr.isTTY)
    return { step: (outcome) => console.log(outcomeLine(outcome)), stop: () => undefined };
  const lines: string[] = [];
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{bar} {value}/{total} {label}',
    clearOnComplete: true,
  });
  bar.start(total, 0, { label: '' });
  return {
    step(outcome) {
      lines.push(outcomeLine(outcome));
      bar.increment({ label: outcome.id });
    },
    stop() {
      bar.stop();
      for (const line of lines) console.log(line);
    },
  };
}
