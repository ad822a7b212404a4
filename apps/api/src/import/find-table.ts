import type { ImportSheet, SheetColumn } from '@fuzhi/domain/kernel/import-sheet.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { sheetFailure } from '../platform/sheet/failure.ts';
import type { RawRow, RawSheet, RawWorkbook } from '../platform/sheet/parse.ts';
import { ERRORS_TITLE, KEY_TITLE } from '../platform/sheet/workbook-spec.ts';

/** A column of the file and what it was understood as. `index` is its place in the sheet, from 0. */
export type FoundColumn = { readonly key: string; readonly index: number; readonly title: string };

export type FoundTable = {
  readonly sheetName: string;
  /** number of the (last) header row */
  readonly headerRow: number;
  readonly headerRows: 1 | 2;
  readonly columns: readonly FoundColumn[];
  /** titles that mean nothing here; kept in the marked workbook */
  readonly extra: readonly FoundColumn[];
  readonly missing: readonly string[];
  readonly keyIndex: number | undefined;
  readonly rows: readonly RawRow[];
  /** numbers of rows passed over: totals, signatures, repeated headers */
  readonly skipped: readonly number[];
};

const HEADER_WITHIN = 20;
const FEWEST_TITLES = 3;
const TOTAL = /^(合计|总计|小计|总数|累计|total|sum)/u;
const FOOTER = /^(填表人|填报人|制表人|审核人|审批人|负责人|单位负责人|填报单位|填报日期|制表日期|日期|联系电话|说明|备注|注|填表说明)/u;

/** Titles are compared without spaces, line breaks, brackets' width, stars and colons. */
export const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s*:()[\]{}"'“”、,.;/\\_-]/gu, '');

type Matcher = (title: string) => SheetColumn | undefined;

const matcherOf = (sheet: ImportSheet): Matcher => {
  const byTitle = new Map<string, SheetColumn>();
  // official titles win over another column's alias
  for (const column of sheet.columns) for (const alias of column.aliases) byTitle.set(plainTitle(alias), column);
  for (const column of sheet.columns) for (const title of [column.title.en, column.title.zh]) byTitle.set(plainTitle(title), column);
  const withoutBrackets = (title: string): string => title.normalize('NFKC').replaceAll(/[([].*?[)\]]/gu, '');
  return (title) => byTitle.get(plainTitle(title)) ?? byTitle.get(plainTitle(withoutBrackets(title)));
};

type Heading = { readonly row: number; readonly rows: 1 | 2; readonly titles: readonly (readonly string[])[]; readonly score: number };

/** Readings of a column's title in a header of two rows: the lower one, both together, the upper one (merged cells leave gaps to its right). */
const joined = (upper: readonly (string | null)[], lower: readonly (string | null)[]): string[][] => {
  let group: string | null = null;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const above = upper[index] ?? null;
    const below = lower[index] ?? null;
    if (above !== null) group = above;
    if (below !== null) return group === null ? [below] : [below, `${group}${below}`];
    return above === null ? [] : [above];
  });
};

const scoreOf = (titles: readonly (readonly string[])[], match: Matcher): number =>
  new Set(titles.flatMap((readings) => readings.map(match).find((column) => column !== undefined)?.key ?? [])).size;

const findHeading = (sheet: RawSheet, match: Matcher): Heading | undefined => {
  let best: Heading | undefined;
  const consider = (heading: Heading): void => {
    if (heading.score >= FEWEST_TITLES && heading.score > (best?.score ?? 0)) best = heading;
  };
  for (const [row, { rowNo, cells }] of sheet.rows.entries()) {
    if (rowNo > HEADER_WITHIN) break;
    const single = cells.map((cell) => (cell === null ? [] : [cell]));
    consider({ row, rows: 1, titles: single, score: scoreOf(single, match) });
    const next = sheet.rows[row + 1];
    if (next === undefined || next.rowNo !== rowNo + 1) continue;
    // the second row of a header adds titles; a row of data would only add values
    const both = joined(cells, next.cells);
    if (
      scoreOf(
        next.cells.map((cell) => (cell === null ? [] : [cell])),
        match,
      ) > 0
    )
      consider({ row, rows: 2, titles: both, score: scoreOf(both, match) });
  }
  return best;
};

const isAside = (row: RawRow, columns: readonly FoundColumn[], identifying: readonly FoundColumn[]): boolean => {
  const filled = row.cells.filter((cell) => cell !== null);
  const first = filled[0]?.replaceAll(/[\s]/gu, '').toLowerCase() ?? '';
  const second = filled[1]?.replaceAll(/[\s]/gu, '').toLowerCase() ?? '';
  if (TOTAL.test(first) || TOTAL.test(second)) return true;
  const isFilled = identifying.some((column) => (row.cells[column.index] ?? null) !== null);
  if (FOOTER.test(first) && (filled.length <= 3 || !isFilled)) return true;
  // headers repeated at each printed page
  return columns.filter((column) => row.cells[column.index] === column.title).length >= Math.max(FEWEST_TITLES, columns.length / 2);
};

const rank = (sheet: RawSheet, match: Matcher): { sheet: RawSheet; heading: Heading } | undefined => {
  const heading = sheet.hidden ? undefined : findHeading(sheet, match);
  return heading === undefined ? undefined : { sheet, heading };
};

/**
 * Finds the form's table in a real file: on any visible sheet, with the header anywhere in the first 20 rows and in one or two rows,
 * columns in any order. Rows that only carry read-only values (a numbered empty row) are no data.
 */
export const findTable = (workbook: RawWorkbook, form: ImportSheet): Result<FoundTable, Rejection> => {
  const match = matcherOf(form);
  const required = form.columns.filter((column) => column.required && !column.readOnly);
  const found = workbook.sheets.flatMap((sheet) => rank(sheet, match) ?? []).toSorted((a, b) => b.heading.score - a.heading.score)[0];
  const missingFailure = (missing: readonly SheetColumn[]): Rejection =>
    sheetFailure('SHEET_NO_HEADER', {
      zh: missing.map((column) => column.title.zh).join('、'),
      en: missing.map((column) => column.title.en).join(', '),
    });
  if (found === undefined)
    return err(workbook.sheets.every((sheet) => sheet.rows.length === 0) ? sheetFailure('SHEET_EMPTY') : missingFailure(required));
  const { sheet, heading } = found;
  const columns: FoundColumn[] = [];
  const extra: FoundColumn[] = [];
  let keyIndex: number | undefined;
  for (const [index, readings] of heading.titles.entries()) {
    const title = readings.at(-1);
    if (title === undefined) continue;
    const column = readings.map(match).find((candidate) => candidate !== undefined);
    if (plainTitle(title) === plainTitle(KEY_TITLE)) keyIndex = index;
    else if (column === undefined) {
      if (plainTitle(title) !== plainTitle(ERRORS_TITLE)) extra.push({ key: `extra${index}`, index, title });
    } else if (columns.some((other) => other.key === column.key)) return err(sheetFailure('SHEET_DOUBLE_COLUMN', title));
    else columns.push({ key: column.key, index, title });
  }
  const missing = form.columns.filter((column) => !column.readOnly && !columns.some((other) => other.key === column.key));
  const lacking = missing.filter((column) => column.required);
  if (lacking.length > 0) return err(missingFailure(lacking));
  const skipped: number[] = [];
  const rows: RawRow[] = [];
  const definition = (found: FoundColumn): SheetColumn | undefined => form.columns.find((column) => column.key === found.key);
  const data = columns.filter((column) => definition(column)?.readOnly !== true);
  const identifying = data.filter((column) => definition(column)?.required === true && definition(column)?.personal === true);
  for (const row of sheet.rows.slice(heading.row + heading.rows)) {
    if (isAside(row, columns, identifying)) skipped.push(row.rowNo);
    else if (data.some((column) => (row.cells[column.index] ?? null) !== null)) rows.push(row);
  }
  const headerRow = sheet.rows[heading.row + heading.rows - 1]?.rowNo ?? 1;
  return ok({
    sheetName: sheet.name,
    headerRow,
    headerRows: heading.rows,
    columns,
    extra,
    missing: missing.map((column) => column.key),
    keyIndex,
    rows,
    skipped,
  });
};
