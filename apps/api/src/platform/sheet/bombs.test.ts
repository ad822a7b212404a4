import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { type ReadingCost, readWorkbook } from './read-workbook.ts';
import { bombs } from './testkit/bombs.ts';

/** Computing time of the reader, which others on the machine do not add to. The worst of these files takes 1.5 s. */
const MOST_COMPUTED_MS = 4_000;

test('there are at least the 24 bombs', () => expect(bombs.length).toBeGreaterThanOrEqual(24));

test.each(bombs)('$name: answered in time and memory, this process lives', { timeout: 60_000 }, async ({ bytes, code }) => {
  const file = bytes();
  expect(file.length).toBeLessThan(21 * 1024 * 1024);
  const before = process.memoryUsage().rss;
  let cost: ReadingCost | undefined;
  const read = await readWorkbook(Readable.from([file]), undefined, (told) => {
    cost = told;
  });
  expect(cost?.computedMs).toBeLessThan(MOST_COMPUTED_MS);
  expect(cost?.peakMb).toBeLessThan(560);
  const refusal = read.ok ? undefined : read.error;
  if (code !== undefined) expect(refusal?.code).toBe(code);
  if (refusal !== undefined) {
    expect(refusal.howToFix.zh).not.toBe('');
    expect(refusal.message.en).not.toContain('{detail}');
  }
  // nothing of this machine's files came along
  if (read.ok) expect(JSON.stringify(read.value.sheets)).not.toContain('root:');
  expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(400);
});
