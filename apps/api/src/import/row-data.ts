import { setImmediate } from 'node:timers/promises';
import type { CellIssue, ImportSheet } from '@fuzhi/domain/kernel/import-sheet.ts';
import { toHalfWidth } from '@fuzhi/domain/kernel/text-repair.ts';
import { decryptField, encryptField } from '../platform/crypto.ts';
import type { Keys } from '../platform/keys.ts';
import { cellAddress } from '../platform/sheet/cell-text.ts';
import type { SheetHandler, SourceRow } from './handler.ts';
import { foreignRowKey, formulaCell, toStored } from './rejections.ts';

/** What is kept of a row: its texts as they stood, so that it can be read again by the same rules, and put into the marked workbook. */
export type RowData = {
  readonly raw: { readonly [column: string]: string };
  /** columns the form does not know, by their key in `understood.extra` */
  readonly extra: { readonly [column: string]: string };
  /** record that the hidden row key names */
  readonly recordKey?: string;
  readonly foreignKey?: boolean;
  /** columns whose cell is a formula */
  readonly formulas?: readonly string[];
};

/** Where the columns stand in the file, for cell addresses. */
export type Places = ReadonlyMap<string, number>;

const place = (rowId: string, column: string) => ({ table: 'import_row', column, rowId });

export const sealRow = (keys: Keys, rowId: string, data: RowData): Buffer => encryptField(keys, place(rowId, 'data'), JSON.stringify(data));
export const openRow = (keys: Keys, rowId: string, data: Uint8Array): RowData =>
  JSON.parse(decryptField(keys, place(rowId, 'data'), data)) as RowData;

// bigint (money in fen) has no JSON form of its own
const withBigint = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? { $bigint: value.toString() } : value);
const toBigint = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$bigint' in value ? BigInt(String(value.$bigint)) : value;

/** The record as it was before the commit; it may hold personal data, so it is sealed like the row. */
export const sealBefore = (keys: Keys, rowId: string, before: unknown): Buffer =>
  encryptField(keys, place(rowId, 'before'), JSON.stringify(before, withBigint));
export const openBefore = (keys: Keys, rowId: string, before: Uint8Array): unknown =>
  JSON.parse(decryptField(keys, place(rowId, 'before'), before), toBigint) as unknown;

/** Lets others in: called every few dozen rows of computing. */
export const breathe = (): Promise<void> => setImmediate(undefined);

/** A row as the noun's own rules read it, with what the engine itself has against it. */
export const readData = (handler: SheetHandler, rowNo: number, data: RowData, places: Places): SourceRow => {
  const read = handler.read(data.raw);
  const formulas = (data.formulas ?? []).map((column): CellIssue => ({
    ...formulaCell({ cell: cellAddress(places.get(column) ?? 0, rowNo) }),
    column,
  }));
  const issues = [...(data.foreignKey === true ? [foreignRowKey({})] : []), ...formulas, ...read.issues];
  // a column that the file does not have says nothing: its value stays as it is in the record
  const values = Object.fromEntries(Object.entries(read.values).filter(([key]) => data.raw[key] !== undefined));
  return { rowNo, ...(data.recordKey !== undefined && { recordKey: data.recordKey }), values, repairs: read.repairs, issues };
};

/** The text two rows are compared by: half-width, upper case, without spaces. */
export const uniqueText = (text: string | undefined): string =>
  toHalfWidth(text ?? '')
    .replaceAll(/\s/gu, '')
    .toUpperCase();

/** An issue as it is stored with the row; the value goes along only where it is no personal datum. */
export const storedIssue = (sheet: ImportSheet, rowNo: number, data: RowData, places: Places, issue: CellIssue) => {
  const column = issue.column ?? (sheet.columns.some((one) => one.key === issue.field) ? issue.field : undefined);
  const definition = sheet.columns.find((one) => one.key === column);
  const index = column === undefined ? undefined : places.get(column);
  const value = column === undefined ? undefined : data.raw[column];
  return {
    ...(column !== undefined && { column }),
    ...(index !== undefined && { cell: cellAddress(index, rowNo) }),
    ...toStored(issue),
    ...(definition?.personal === false && value !== undefined && { value }),
  };
};
