import { cellRequired } from './cell-rejections.ts';
import { codeOf } from './code-list.ts';
import type { CellIssue, ImportSheet, ReadRow, Repair, SheetColumn } from './import-sheet.ts';
import { readCell, shownCell } from './read-cell.ts';
import { repairText } from './text-repair.ts';

/** A cell as the file has it. Dates come as ISO texts, numbers as numbers. */
export type RawCell = string | number | boolean | null | undefined;
export type RawCells = { readonly [column: string]: RawCell };

/** What people write where a cell should be empty. */
const BLANKS = new Set(['', '/', '\\', '-', '--', '—', '——', '无', '暂无', '空', 'N/A', 'n/a', '无。']);

const textOf = (raw: RawCell, column: SheetColumn): string => {
  if (raw === null || raw === undefined) return '';
  if (typeof raw === 'boolean') return raw ? '是' : '否';
  // twelve digits are what a spreadsheet shows of 3500.1000000000004
  if (typeof raw === 'number') return Number.isInteger(raw) || column.type === 'text' ? String(raw) : String(Number(raw.toPrecision(12)));
  return raw;
};

/** 无 is an answer in a list that has it (无社会保险) and in yes-or-no columns, and a blank everywhere else. */
const isBlank = (text: string, column: SheetColumn): boolean => {
  if (!BLANKS.has(text)) return false;
  if (text === '' || column.type === 'text') return true;
  if (column.codeList !== undefined && codeOf(column.codeList, text) !== undefined) return false;
  return !(column.type === 'bool' && text === '无');
};

/** Repairs that are no more than another way to write the same: a number for its text, a label for its code. */
const isRepair = (raw: RawCell, shown: string, column: SheetColumn): boolean => {
  if (typeof raw !== 'string' || raw === shown) return false;
  if (column.type === 'code' || column.type === 'codes' || column.type === 'bool') return repairText(raw).repairs.length > 0;
  return column.type !== 'money' || !/^\d+(?:\.\d{1,2})?$/u.test(raw);
};

/**
 * Reads one row of a sheet: raw cells by column key → typed values by column key, the repairs made on the way (shown to the user, who may
 * refuse them) and what is wrong, cell by cell. Empty cells are null, empty lists of codes are []. Read-only columns are passed over.
 * Nothing personal is repeated in a message; repairs of personal cells show their last four characters.
 */
export const readRow = (sheet: ImportSheet, cells: RawCells): ReadRow => {
  const values: { [key: string]: unknown } = {};
  const repairs: Repair[] = [];
  const issues: CellIssue[] = [];
  for (const column of sheet.columns) {
    if (column.readOnly) continue;
    const raw = cells[column.key];
    const { text } = repairText(textOf(raw, column));
    if (isBlank(text, column)) {
      values[column.key] = column.type === 'codes' ? [] : null;
      if (column.required) issues.push({ ...cellRequired({ title: column.title, shown: '' }), column: column.key });
      continue;
    }
    const read = readCell(text, column);
    if (!read.ok) {
      issues.push({ ...read.error, column: column.key });
      continue;
    }
    values[column.key] = read.value.value;
    const dateSerial = column.type === 'date' && typeof raw === 'number';
    if (dateSerial || isRepair(raw, read.value.shown, column)) {
      repairs.push({ column: column.key, from: shownCell(String(raw), column), to: shownCell(read.value.shown, column) });
    }
  }
  return { values, repairs, issues };
};
