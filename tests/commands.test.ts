import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import { skip } from './introspect/start.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Runs a command of the project from another folder, as people do. */
const run = (
  script: string,
  args: string[] = [],
  options: { input?: string; env?: Record<string, string>; cwd?: string } = {},
) =>
  spawnSync(process.execPath, [path.join(root, 'scripts', `${script}.ts`), ...args], {
    cwd: options.cwd ?? tmpdir(),
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, ...options.env },
    maxBuffer: 64e6,
  });

const commands = [
  'introspect',
  'scan',
  'classify',
  'policy',
  'measure',
  'bench',
  'check',
  'build',
  'test',
  'index-search',
];

for (const name of commands)
  test(`${name} --help says what it does and ends well`, () => {
    const { status, stdout } = run(name, ['--help']);
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: /);
  });

const wrong: [string, string[]][] = [
  ['introspect', []],
  ['introspect', ['no-such-server']],
  ['introspect', ['--all', '--shard', '3/2']],
  ['scan', []],
  ['scan', ['--engine', 'none', '--', 'node']],
  ['policy', []],
  ['policy', ['no-such-server']],
  ['policy', ['filesystem', '--profile', 'loose']],
  ['measure', ['--gold', '/no/such/file']],
  ['bench', ['--tools', 'many']],
  ['classify', ['--unknown']],
];

for (const [name, args] of wrong)
  test(`${[name, ...args].join(' ')}: wrong use ends with 2 and says why`, () => {
    const { status, stderr, stdout } = run(name, args);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /error|Name|Not in|No server|Cannot read|Give/);
    assert.equal(stdout, '');
  });

test('classify answers line by line in order; a line that is wrong is told and stops nothing', () => {
  const lines = [
    { server: 'mailbox', definition: { name: 'delete_mail', description: 'Delete a mail.' } },
    { definition: { description: 'no name' } },
    { definition: { name: 'list_mail', description: 'List mail.' } },
  ];
  const { status, stdout, stderr } = run('classify', [], {
    input: `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
  });
  const [first, second, third] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(status, 1);
  assert.match(stderr, /^stdin:2:1: definition\.name: /);
  assert.match(second.error, /definition\.name/);
  assert.equal(third.category, 'Read');
  const { name, category, level, score, confidence, signals, evidence } = first;
  assert.deepEqual(
    [name, category, level, score, confidence, signals, evidence],
    ['delete_mail', 'Destructive', 'Critical', 4, 'certain', [], 'Delete a mail'],
  );
});

test('policy prints the file that is committed', () => {
  const { status, stdout } = run('policy', ['filesystem']);
  const committed = readFileSync(path.join(root, 'catalogue/servers/filesystem/policy.yaml'), 'utf8');
  assert.equal(status, 0);
  assert.equal(stdout, committed.slice(committed.indexOf('\n') + 1));
});

test('an organisation’s catalogue: policy reads it, and its mistakes are named with place', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'organisation-'));
  const policy = (catalogue: string, cwd?: string) =>
    run('policy', ['payroll'], { env: { CATALOGUE_DIR: catalogue, INIT_CWD: cwd ?? '.' } });
  assert.match(policy(dir).stderr, /has no folder "servers"/);
  mkdirSync(path.join(dir, 'servers/payroll'), { recursive: true });
  writeFileSync(path.join(dir, 'servers/payroll/server.yaml'), 'name: Payroll\ncolour: red\n');
  const { status, stderr } = policy(path.basename(dir), path.dirname(dir));
  assert.equal(status, 1, stderr);
  assert.match(stderr, /server\.yaml:1:1: vendor: is missing; add it/);
  assert.match(stderr, /server\.yaml:2:1: unknown key "colour"/);
});

test('scan: a server of one’s own, from its folder; a table, a policy, nothing stored', { skip }, () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'scanned-'));
  const server = readFileSync(path.join(root, 'tests/fixtures/servers/mcp.mjs'), 'utf8');
  writeFileSync(path.join(cwd, 'mcp.mjs'), server);
  writeFileSync(
    path.join(cwd, 'server.mjs'),
    "import { serveTools, tool } from './mcp.mjs';\nserveTools([tool('list_mail'), tool('delete_mail')]);\n",
  );
  const { status, stdout, stderr } = run('scan', ['--profile', 'read-only', '--', 'node', 'server.mjs'], {
    cwd,
    env: { INIT_CWD: cwd },
  });
  assert.equal(status, 0, stderr);
  const [table, policy] = stdout.split('\n\n', 2) as [string, string];
  assert.match(table, /^LEVEL +SCORE +CATEGORY +TOOL +SIGNALS\nCritical +\d\/5 +Destructive +delete_mail/);
  assert.deepEqual(Object.keys(parse(stdout.slice(table.length)).tools).sort(), ['delete_mail', 'list_mail']);
  assert.ok(policy.startsWith('#'));
  assert.deepEqual(readdirSync(cwd).sort(), ['mcp.mjs', 'server.mjs']);
});

test('policy: a server that nobody introspected yet is known, and the next step is said', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'organisation-'));
  const folder = path.join(dir, 'servers/payroll');
  const entry = readFileSync(path.join(root, 'catalogue/servers/filesystem/server.yaml'), 'utf8');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'server.yaml'), entry);
  const { status, stderr } = run('policy', ['payroll'], { env: { CATALOGUE_DIR: dir } });
  assert.equal(status, 1, stderr);
  assert.match(stderr, /No snapshot of "payroll" yet; run npm run introspect -- payroll/);
});

test('build --out: a folder that holds anything but a build is refused, and kept', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'letters-'));
  writeFileSync(path.join(folder, 'letter.txt'), 'Dear Ann');
  mkdirSync(path.join(folder, '_astro'));
  const { status, stderr } = run('build', ['--out', folder], { env: { INIT_CWD: tmpdir() } });
  assert.equal(status, 2, stderr);
  assert.match(stderr, /letters-.* is neither empty nor an earlier build/);
  assert.deepEqual(readdirSync(folder).sort(), ['_astro', 'letter.txt']);
});

/** What the README redirects into a file must be what it promises, without the banner that npm prints. */
test('the README’s redirects give parseable files', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const lines = [...readme.matchAll(/npm run [^`\n|>]+ > [\w.]+/g)].map(([line]) => line);
  assert.ok(lines.length >= 2, lines.join());
  const cwd = mkdtempSync(path.join(tmpdir(), 'redirects-'));
  writeFileSync(path.join(cwd, 'definitions.jsonl'), '{"definition":{"name":"list_mail"}}\n');
  for (const line of lines) {
    const here = line.replace('npm run', `npm --prefix ${root} run`);
    const { status, stderr } = spawnSync('sh', ['-c', here], { cwd, encoding: 'utf8' });
    assert.equal(status, 0, `${line}: ${stderr}`);
    const text = readFileSync(path.join(cwd, line.split(' > ')[1]!), 'utf8');
    assert.ok(line.endsWith('.jsonl') ? JSON.parse(text) : parse(text).version, line);
  }
});

for (const args of [['npx', '-y'], ['no-such-mailbox-server']])
  test(`scan -- ${args.join(' ')}: nothing to start is wrong use`, { skip }, () => {
    const { status, stderr } = run('scan', ['--', ...args]);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /^Give a package after npx|no such program/);
  });

test('scan: told to end, it leaves nothing behind', { skip }, async () => {
  const temporary = mkdtempSync(path.join(tmpdir(), 'ended-'));
  const child = spawn(
    process.execPath,
    [path.join(root, 'scripts/scan.ts'), '--', 'node', '-e', 'setInterval(() => {}, 1000)'],
    { cwd: temporary, env: { ...process.env, TMPDIR: temporary, INIT_CWD: path.join(root, 'tests') } },
  );
  const ended = once(child, 'exit');
  while (readdirSync(temporary).length === 0 && child.exitCode === null) await sleep(50);
  child.kill('SIGTERM');
  assert.deepEqual(await ended, [143, null]);
  assert.deepEqual(readdirSync(temporary), []);
});

test('scan: a server that ends is told in a line', { skip }, () => {
  const { status, stderr } = run('scan', [
    '--',
    'node',
    '-e',
    'console.error("MAILBOX_TOKEN is required"); process.exit(1)',
  ]);
  assert.equal(status, 1);
  assert.match(stderr, /^does not start: .*MAILBOX_TOKEN is required/);
});
