import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { loadKeys } from './keys.ts';
import { createStorage } from './storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'fuzhi-storage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const storage = createStorage({ folder, keys: loadKeys('a secret for tests that is long enough') });
const files = (): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.length > 3);
const put = async (bytes: Buffer) => {
  const stored = await storage.put(Readable.from(bytes.length === 0 ? [] : [bytes.subarray(0, 1000), bytes.subarray(1000)]), 10_000_000);
  if (!stored.ok) throw new Error(stored.error);
  return stored.value;
};
const pathOf = (key: string): string => join(folder, key.slice(-2), key);

test('what goes in comes out, whatever its length, and no part of it stands on the disk', async () => {
  for (const length of [0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_000]) {
    const bytes = Buffer.alloc(length, '610902200801010018');
    const { key, byteSize } = await put(bytes);
    expect([byteSize, (await buffer(storage.get(key))).equals(bytes), readFileSync(pathOf(key)).includes('610902')]).toEqual([
      length,
      true,
      false,
    ]);
  }
});

test('a flipped bit, a lost end, a swapped file and another key are all noticed', async () => {
  const [one, two] = [await put(Buffer.alloc(200_000, 'a')), await put(Buffer.alloc(200_000, 'b'))];
  const whole = readFileSync(pathOf(one.key));
  const flipped = Buffer.from(whole);
  flipped.writeUInt8(flipped.readUInt8(100_000) ^ 1, 100_000);
  for (const bytes of [flipped, whole.subarray(0, 12 + 65_552), whole.subarray(0, -1), readFileSync(pathOf(two.key))]) {
    writeFileSync(pathOf(one.key), bytes);
    await expect(buffer(storage.get(one.key))).rejects.toThrow();
  }
  writeFileSync(pathOf(one.key), whole);
  await expect(buffer(createStorage({ folder, keys: loadKeys('another secret, long enough as well') }).get(one.key))).rejects.toThrow();
});

test('too much, or a sender that goes away, leaves no file; what a killed process left is swept', async () => {
  const before = files();
  expect(await storage.put(Readable.from([Buffer.alloc(600), Buffer.alloc(600)]), 1000)).toEqual({ ok: false, error: 'TOO_BIG' });
  const half = new Readable({ read() {} });
  half.push(Buffer.alloc(500));
  setTimeout(() => half.destroy(new Error('gone')), 20);
  expect(await storage.put(half, 1000)).toEqual({ ok: false, error: 'INTERRUPTED' });
  expect(files()).toEqual(before);
  writeFileSync(join(folder, 'left.part'), 'x');
  expect([await storage.sweep(60_000), await storage.sweep(0), files().includes('left.part')]).toEqual([0, 1, false]);
});

test('a folder that cannot be written is told as such, and nothing is left', async () => {
  const noFolder = join(folder, 'a-file');
  writeFileSync(noFolder, '');
  const elsewhere = createStorage({ folder: noFolder, keys: loadKeys('a secret for tests that is long enough') });
  expect(await elsewhere.put(Readable.from([Buffer.from('scan')]), 1000)).toEqual({ ok: false, error: 'NO_ROOM' });
  rmSync(noFolder);
});
