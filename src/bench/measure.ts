import { spawn } from 'node:child_process';
import { processTree, statFields } from '../system/process-tree.ts';

export interface Usage {
  wallSeconds: number;
  /** User and system time of the process and of every child that it waited for. */
  cpuSeconds: number;
  /** Peak of the resident memory of the whole process tree, sampled every 100 ms. */
  peakBytes: number;
}

/** The run that cost the least CPU: what else a machine does only adds. */
export const cheapest = (runs: Usage[]): Usage =>
  runs.reduce((least, run) => (run.cpuSeconds < least.cpuSeconds ? run : least));

const ticksPerSecond = 100;

/** Runs a command to its end and says what it cost. Linux only: it reads /proc. @throws when the command fails */
export async function measure(
  command: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Usage> {
  const started = performance.now();
  const before = childTicks();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => output.push(data));
  child.stderr.on('data', (data: Buffer) => output.push(data));
  let peakBytes = 0;
  const sampler = setInterval(() => {
    peakBytes = Math.max(peakBytes, processTree(child.pid!).bytes);
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampler);
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} failed:\n${Buffer.concat(output)}`.slice(-4000));
  const cpuSeconds = (childTicks() - before) / ticksPerSecond;
  return { wallSeconds: (performance.now() - started) / 1000, cpuSeconds, peakBytes };
}

/** Time of all children waited for so far: fields 16 and 17 of /proc/self/stat (proc(5)). */
function childTicks(): number {
  const fields = statFields('self');
  return Number(fields[13]) + Number(fields[14]);
}
