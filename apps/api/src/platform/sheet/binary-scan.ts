import { SheetFailure } from './failure.ts';

/** Addresses of formula cells by sheet, for the two binary formats whose reader gives only the value last computed. Key: "sheet:row,column". */
export type FormulaCells = Set<string>;

/**
 * .xlsb: record = type (1–2 bytes), length (1–4 bytes), body. Formula cells are types 8–11. Types 12–18 are the short cells that the
 * reader passes over in silence: a file with them is refused instead of being read with holes.
 */
export const scanXlsb = (sheet: number, bytes: Buffer, found: FormulaCells): void => {
  let at = 0;
  let row = 0;
  const varint = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most && at < bytes.length; index += 1) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    at += 1;
    let type = first;
    if (first >= 0x80) {
      type = (first & 0x7f) + (((bytes[at] ?? 0) & 0x7f) << 7);
      at += 1;
    }
    const length = varint(4);
    if (at + length > bytes.length) throw new SheetFailure('SHEET_BROKEN');
    if (type === 0 && length >= 4) row = bytes.readUInt32LE(at);
    else if (type >= 8 && type <= 11 && length >= 4) found.add(`${sheet}:${row},${bytes.readUInt32LE(at)}`);
    else if (type >= 12 && type <= 18) throw new SheetFailure('SHEET_BROKEN', '(xlsb)');
    at += length;
  }
};

const u32 = (bytes: Buffer, at: number): number => (at >= 0 && at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0xffffffff);

/** Follows a chain of sectors; `most` bounds it, since a longer one is a loop. */
const chainOf = (start: number, fat: Buffer, sector: (id: number) => Buffer, most: number): Buffer => {
  const parts: Buffer[] = [];
  for (let id = start; id < most && parts.length <= most; id = u32(fat, id * 4)) parts.push(sector(id));
  return Buffer.concat(parts);
};

/** The stream named Workbook inside an OLE container, or undefined. Streams under 4096 bytes live in a container of 64-byte sectors. */
const workbookStream = (bytes: Buffer): Buffer | undefined => {
  const size = 2 ** bytes.readUInt16LE(30);
  if (size !== 512 && size !== 4096) return undefined;
  const sector = (id: number): Buffer => bytes.subarray((id + 1) * size, (id + 2) * size);
  const most = Math.ceil(bytes.length / size) + 1;
  const tables: number[] = [];
  for (let index = 0; index < 109; index += 1) tables.push(u32(bytes, 76 + index * 4));
  for (let id = u32(bytes, 68), guard = 0; id < most && guard < most; id = u32(sector(id), size - 4), guard += 1) {
    for (let at = 0; at < size - 4; at += 4) tables.push(u32(sector(id), at));
  }
  const fat = Buffer.concat(tables.filter((id) => id < most).map(sector));
  const big = (start: number): Buffer => chainOf(start, fat, sector, most);
  const directory = big(u32(bytes, 48));
  for (let at = 128; at + 128 <= directory.length; at += 128) {
    const name = directory.toString('utf16le', at, at + Math.min(64, Math.max(0, directory.readUInt16LE(at + 64) - 2)));
    if (name !== 'Workbook') continue;
    const start = u32(directory, at + 116);
    if (u32(directory, at + 120) >= 4096) return big(start);
    const small = big(u32(directory, 116));
    return chainOf(start, big(u32(bytes, 60)), (id) => small.subarray(id * 64, id * 64 + 64), Math.ceil(small.length / 64) + 1);
  }
  return undefined;
};

/** .xls (BIFF8): FORMULA is record 6, and each sheet is a substream that begins with BOF (0x809) of type 0x10. */
export const scanXls = (bytes: Buffer): FormulaCells => {
  const found: FormulaCells = new Set();
  const stream = workbookStream(bytes);
  if (stream === undefined) return found;
  let sheet = -1;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    if (type === 0x809 && at + 8 <= stream.length && stream.readUInt16LE(at + 6) === 0x10) sheet += 1;
    if (type === 6 && at + 8 <= stream.length) found.add(`${sheet}:${stream.readUInt16LE(at + 4)},${stream.readUInt16LE(at + 6)}`);
    at += 4 + length;
  }
  return found;
};
