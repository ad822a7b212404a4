import type { FoundColumn, FoundTable } from './find-table.ts';
import type { Places } from './row-data.ts';

/** How a file was understood, as a person is shown it. Stored with the batch. */
export type Understood = {
  readonly format: string;
  readonly encoding?: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly columns: readonly FoundColumn[];
  readonly extra: readonly FoundColumn[];
  readonly missing: readonly string[];
  readonly skipped: readonly number[];
  /** whether it came from our own template or marked workbook */
  readonly ours: boolean;
};

export const describeTable = (book: { format: string; encoding?: string | undefined }, table: FoundTable, ours: boolean): Understood => ({
  format: book.format,
  ...(book.encoding !== undefined && { encoding: book.encoding }),
  sheet: table.sheetName,
  headerRow: table.headerRow,
  headerRows: table.headerRows,
  columns: table.columns,
  extra: table.extra,
  missing: table.missing,
  skipped: table.skipped.slice(0, 100),
  ours,
});

export const placesOf = (understood: object): Places =>
  new Map(((understood as Partial<Understood>).columns ?? []).map((column) => [column.key, column.index]));
