import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  wallSeconds: number;
  /** User and system time of the process and of every child that it waited for. */
  cpuSeconds: number;
  /** Peak of the resident memory of the whole process tree, sampled every 100 ms. */
  peakBytes: number;
}

const ticksPerSecond = 100;
const pageBytes = 4096;

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
    peakBytes = Math.max(peakBytes, treeBytes(child.pid!));
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

/** The fields after the name in parentheses, which may hold spaces: index 0 is the state, field 3 of proc(5). */
function statFields(pid: string): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function treeBytes(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const inTree = new Set([root]);
  let grown = true;
  while (grown) {
    const children = processes.filter(({ pid, parent }) => inTree.has(parent) && !inTree.has(pid));
    for (const { pid } of children) inTree.add(pid);
    grown = children.length > 0;
  }
  return processes.filter(({ pid }) => inTree.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function readProcess(pid: string): { pid: number; parent: number; bytes: number }[] {
  try {
    const fields = statFields(pid);
    return [{ pid: Number(pid), parent: Number(fields[1]), bytes: Number(fields[21]) * pageBytes }];
  } catch {
    return [];
  }
}
