import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { processTree } from '../system/process-tree.ts';
import { IntrospectionFailure } from './failure.ts';
import type { Limits } from './limits.ts';

const tailBytes = 64 * 1024;

/** A sandboxed server as a process of this machine. */
export interface Child {
  process: ChildProcessWithoutNullStreams;
  /** The last of what it wrote to stderr. */
  stderr(): string;
  /** Called once, when it uses more memory or processes than allowed; it is killed by then. */
  onExcess: (failure: IntrospectionFailure) => void;
  /** Kills it with everything that it started: the sandbox's first process takes the others along. */
  kill(): Promise<void>;
}

export function startChild(command: string[], limits: Limits): Child {
  const process = spawn(command[0]!, command.slice(1), {
    stdio: 'pipe',
    env: { PATH: globalThis.process.env.PATH },
  });
  const ended = new Promise<void>((resolve) => {
    process.once('close', () => resolve());
    process.once('error', () => resolve());
  });
  const tail = keepTail(process);
  const child: Child = {
    process,
    stderr: tail,
    onExcess: () => undefined,
    async kill() {
      process.kill('SIGKILL');
      await ended;
    },
  };
  watch(child, limits, ended);
  return child;
}

/** stderr must be drained or the server blocks; only its end is worth keeping. */
function keepTail({ stderr }: ChildProcessWithoutNullStreams): () => string {
  let kept = Buffer.alloc(0);
  stderr.on('data', (data: Buffer) => {
    kept = Buffer.concat([kept, data]).subarray(-tailBytes);
  });
  return () => kept.toString('utf8');
}

function watch(child: Child, limits: Limits, ended: Promise<void>) {
  const timer = setInterval(() => {
    const use = processTree(child.process.pid ?? -1);
    const reason =
      use.bytes > limits.memoryBytes
        ? `used more than ${Math.round(limits.memoryBytes / 1e6)} MB of memory`
        : use.processes > limits.processes
          ? `started more than ${limits.processes} processes`
          : undefined;
    if (!reason) return;
    clearInterval(timer);
    void child.kill();
    child.onExcess(new IntrospectionFailure('too large', reason));
  }, 50);
  void ended.then(() => clearInterval(timer));
}
