import { inflateRawSync } from 'node:zlib';
import { SheetFailure } from './failure.ts';
import { SHEET_LIMITS } from './limits.ts';

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
};

const END_RECORD = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const unsafe = (detail: string): SheetFailure => new SheetFailure('SHEET_UNSAFE_ARCHIVE', detail);

/** Where the central directory ends; the record stands in the last 64 KB. */
const findEnd = (bytes: Buffer): number => {
  const lowest = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= lowest; at -= 1) if (bytes.readUInt32LE(at) === END_RECORD) return at;
  throw new SheetFailure('SHEET_BROKEN');
};

const readDirectory = (bytes: Buffer): Entry[] => {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  // 0xffff/0xffffffff announce ZIP64, which no file below 4 GB needs
  if (count > SHEET_LIMITS.entries) throw unsafe(`> ${SHEET_LIMITS.entries} parts`);
  if (start + size > end) throw new SheetFailure('SHEET_BROKEN');
  const entries: Entry[] = [];
  let at = start;
  while (at < start + size) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new SheetFailure('SHEET_BROKEN');
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new SheetFailure('SHEET_ENCRYPTED');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    if (entries.length > SHEET_LIMITS.entries) throw unsafe(`> ${SHEET_LIMITS.entries} parts`);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (entries.length !== count) throw unsafe('lying directory');
  return entries;
};

/** Start and end of the packed bytes; parts that overlap are the trick that makes 42 KB out of petabytes. */
const spans = (bytes: Buffer, entries: readonly Entry[]): Map<Entry, readonly [number, number]> => {
  const found = new Map<Entry, readonly [number, number]>();
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== LOCAL) throw new SheetFailure('SHEET_BROKEN');
    if (entry.offset < free) throw unsafe('overlapping parts');
    const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    free = start + entry.packed;
    if (free > bytes.length) throw new SheetFailure('SHEET_BROKEN');
    found.set(entry, [start, free]);
  }
  return found;
};

const count = (bytes: Buffer, needle: string, atMost: number): number => {
  const wanted = Buffer.from(needle);
  let seen = 0;
  for (let at = bytes.indexOf(wanted); at !== -1 && seen <= atMost; at = bytes.indexOf(wanted, at + wanted.length)) seen += 1;
  return seen;
};

const inspectXml = (name: string, xml: Buffer): number => {
  // UTF-16 hides the words looked for below; no spreadsheet program writes its parts that way
  if (xml.length > 1 && xml.subarray(0, 200).includes(0)) throw unsafe(`encoding of ${name}`);
  if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) throw unsafe(`DTD in ${name}`);
  if (name === 'content.xml') return count(xml, '<table:table-cell', SHEET_LIMITS.cells);
  if (name.endsWith('sharedStrings.xml')) return count(xml, '<si', SHEET_LIMITS.cells);
  if (!name.includes('sheet')) return 0;
  return count(xml, '<c ', SHEET_LIMITS.cells) + count(xml, '<c>', SHEET_LIMITS.cells) + count(xml, '<c/', SHEET_LIMITS.cells);
};

/**
 * Looks through an archive before any parser does: number of parts, true unpacked size (counted by unpacking under a cap), ratio,
 * overlaps, lying sizes, document type declarations, number of cells. Throws SheetFailure. `onPart` sees each unpacked part once.
 */
export const preflightZip = (bytes: Buffer, onPart: (name: string, part: Buffer) => void = () => {}): readonly string[] => {
  const entries = readDirectory(bytes);
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.size !== entries.length) throw unsafe('doubled parts');
  const places = spans(bytes, entries);
  let budget: number = SHEET_LIMITS.unpackedBytes;
  let cells = 0;
  for (const entry of entries) {
    if (entry.method !== 0 && entry.method !== 8) throw unsafe(`method of ${entry.name}`);
    if (entry.unpacked > budget) throw unsafe('> 200 MB unpacked');
    if (entry.unpacked > 1_048_576 && entry.unpacked > entry.packed * SHEET_LIMITS.ratio) throw unsafe('ratio > 100');
    const [start, end] = places.get(entry) ?? [0, 0];
    const packed = bytes.subarray(start, end);
    let unpacked: Buffer;
    try {
      // one byte more than declared is enough to know that the size lies
      unpacked = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.unpacked + 1 });
    } catch (cause) {
      if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw unsafe(`lying size of ${entry.name}`);
      throw new SheetFailure('SHEET_BROKEN');
    }
    if (unpacked.length !== entry.unpacked) throw unsafe(`lying size of ${entry.name}`);
    budget -= unpacked.length;
    if (/\.(xml|rels|vml)$/iu.test(entry.name)) cells += inspectXml(entry.name, unpacked);
    if (cells > SHEET_LIMITS.cells) throw new SheetFailure('SHEET_TOO_HEAVY');
    onPart(entry.name, unpacked);
  }
  return entries.map((entry) => entry.name);
};
