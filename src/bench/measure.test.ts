import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { measure } from './measure.ts';

const skip = existsSync('/proc/self/stat') ? false : 'reads /proc, which only Linux has';

test('CPU time and memory of a command are counted', { skip }, async () => {
  const busy =
    'const a = Buffer.alloc(60e6, 1); const end = Date.now() + 400; while (Date.now() < end) a.fill(2);';
  const usage = await measure(process.execPath, ['-e', busy], '.', process.env);
  assert.ok(usage.cpuSeconds > 0.1, String(usage.cpuSeconds));
  assert.ok(usage.peakBytes > 60e6, String(usage.peakBytes));
});

test('a command that fails is an error with its output', { skip }, async () => {
  const failing = measure(
    process.execPath,
    ['-e', 'console.error("no such page"); process.exit(3)'],
    '.',
    process.env,
  );
  await assert.rejects(failing, /no such page/);
});
