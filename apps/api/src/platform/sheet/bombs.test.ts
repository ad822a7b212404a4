import { availableParallelism, loadavg } from 'node:os';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { bombs } from './testkit/bombs.ts';

test('there are at least the 24 bombs', () => expect(bombs.length).toBeGreaterThanOrEqual(24));

test.each(bombs)('$name: answered in time and memory, this process lives', { timeout: 60_000 }, async ({ bytes, code }) => {
  const file = bytes();
  expect(file.length).toBeLessThan(21 * 1024 * 1024);
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const read = await readWorkbook(Readable.from([file]));
  const seconds = (performance.now() - started) / 1000;
  // the reader's share of a machine that others use as well; its computing time is capped at 8 s by run-child.ts
  const crowd = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
  expect(seconds / crowd).toBeLessThan(10);
  const refusal = read.ok ? undefined : read.error;
  if (code !== undefined) expect(refusal?.code).toBe(code);
  if (refusal !== undefined) {
    expect(refusal.howToFix.zh).not.toBe('');
    expect(refusal.message.en).not.toContain('{detail}');
  }
  if (read.ok) {
    expect(read.value.peakMb).toBeLessThan(512);
    // nothing of this machine's files came along
    expect(JSON.stringify(read.value.sheets)).not.toContain('root:');
  }
  expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(400);
});
