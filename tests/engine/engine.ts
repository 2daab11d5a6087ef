import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Call, Ruling } from '../../src/policy/evaluate.ts';
import { find, programs } from '../../src/setup/programs.ts';

const run = promisify(execFile);
const prefix = '[INTERCEPT POLICY DENIED] ';

/** The real engine, where there is one. */
export const binary = find(programs.find(({ names }) => names.includes('intercept'))!);

export const engineVersion = async (): Promise<string> =>
  (await run(binary!, ['--version'])).stdout.trim().replace(/^intercept version /, '');

/** What the engine says against a policy's text, or undefined where it loads it. */
export async function refusal(text: string): Promise<string | undefined> {
  return withFile(text, async (file) => {
    try {
      await run(binary!, ['validate', '-c', file]);
      return undefined;
    } catch (error) {
      return String((error as { stdout?: string }).stdout);
    }
  });
}

async function withFile<T>(text: string, work: (file: string, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'engine-'));
  try {
    const file = path.join(folder, 'policy.yaml');
    writeFileSync(file, text);
    return await work(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The engine's rulings on calls, in front of a stand-in server. All calls fall into one calendar minute. */
export async function rulings(text: string, calls: Call[]): Promise<Ruling[]> {
  await roomInThisMinute();
  return withFile(
    text,
    (file, folder) => new Promise((resolve, reject) => converse(file, folder, calls, resolve, reject)),
  );
}

/** Limits are counted in calendar minutes: a run that begins late in one would see two. */
async function roomInThisMinute() {
  const second = new Date().getUTCSeconds();
  if (second > 45) await new Promise((resolve) => setTimeout(resolve, (61 - second) * 1000));
}

function converse(
  file: string,
  folder: string,
  calls: Call[],
  resolve: (all: Ruling[]) => void,
  reject: (error: Error) => void,
) {
  const server = [process.execPath, path.join(import.meta.dirname, 'stand-in.mjs')];
  const args = ['-c', file, '--state-dir', path.join(folder, 'state'), '--', ...server];
  const child = spawn(binary!, args, {
    env: { ...process.env, HOME: folder },
    stdio: ['pipe', 'pipe', 'pipe'],
    signal: AbortSignal.timeout(120_000),
  });
  const answers: Ruling[] = [];
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  child.on('error', reject);
  // An engine that ends early breaks the pipe; what it said comes with its end.
  child.stdin.on('error', () => {});
  const send = (id: number, method: string, params: unknown) =>
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, result } = JSON.parse(line);
    if (id > 0) answers[id - 1] = rulingOf(result);
    const next = calls[id];
    if (next) send(id + 1, 'tools/call', { name: next.tool, arguments: next.arguments ?? {} });
    else child.stdin.end();
  });
  child.on('close', () =>
    answers.length === calls.length
      ? resolve(answers)
      : reject(new Error(`The engine ended early: ${errors.slice(-2000)}`)),
  );
  send(0, 'initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  });
}

function rulingOf(result: { isError?: boolean; content: { text: string }[] }): Ruling {
  const text = result.content[0]!.text;
  return result.isError && text.startsWith(prefix)
    ? { allowed: false, message: text.slice(prefix.length) }
    : { allowed: true };
}
