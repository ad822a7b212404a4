import { readOds, readXls, readXlsb, readXlsx } from 'hucre';
import type { CellValue, Sheet, Workbook } from 'hucre';
import { detectDelimiter, parseCsv } from 'hucre/csv';
import { scanXls, scanXlsb } from './binary-scan.ts';
import { numberText, unescapeCell } from './cell-text.ts';
import { SheetFailure } from './failure.ts';
import { SHEET_LIMITS } from './limits.ts';
import { preflightZip } from './zip-preflight.ts';

export type SheetFormat = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv';

/** One row that holds something. `formulas` are the columns (from 0) whose value is computed. */
export type RawRow = { readonly rowNo: number; readonly cells: readonly (string | null)[]; readonly formulas?: readonly number[] };
export type RawSheet = { readonly name: string; readonly hidden: boolean; readonly rows: readonly RawRow[] };
export type RawWorkbook = { readonly format: SheetFormat; readonly encoding?: string; readonly sheets: readonly RawSheet[] };

const cellText = (value: CellValue | undefined): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') {
    const text = unescapeCell(value.slice(0, SHEET_LIMITS.cellChars)).trim();
    return text === '' ? null : text;
  }
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
};

/** Characters taken so far in this process; it reads one file and ends. */
let textChars = 0;

const rawRows = (rows: readonly (readonly CellValue[] | undefined)[], isFormula: (row: number, column: number) => boolean): RawRow[] => {
  const found: RawRow[] = [];
  for (const [index, row] of rows.entries()) {
    // the .xls reader leaves holes for rows that are not there
    const cells = (row ?? []).slice(0, SHEET_LIMITS.columns).map(cellText);
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    if (cells.length === 0) continue;
    for (const cell of cells) textChars += cell?.length ?? 0;
    if (textChars > SHEET_LIMITS.textChars) throw new SheetFailure('SHEET_TOO_HEAVY');
    const formulas = cells.flatMap((_, column) => (isFormula(index, column) ? [column] : []));
    found.push({ rowNo: index + 1, cells, ...(formulas.length > 0 && { formulas }) });
  }
  return found;
};

const sheetOf = (sheet: Sheet, index: number, computed: ReadonlySet<string> | undefined): RawSheet => ({
  name: sheet.name,
  hidden: sheet.hidden === true || sheet.veryHidden === true,
  rows: rawRows(sheet.rows, (row, column) =>
    computed === undefined ? sheet.cells?.get(`${row},${column}`)?.formula !== undefined : computed.has(`${index}:${row},${column}`),
  ),
});

const book = (format: SheetFormat, workbook: Workbook, computed?: ReadonlySet<string>): RawWorkbook => ({
  format,
  sheets: workbook.sheets.map((sheet, index) => sheetOf(sheet, index, computed)),
});

/** Chinese Excel saves CSV as GB18030 without a mark; UTF-8 is told from it by being valid UTF-8. */
const decodeCsv = (bytes: Buffer): { text: string; encoding: string } => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'GB18030' };
  }
};

const readCsv = (bytes: Buffer): RawWorkbook => {
  const { text, encoding } = decodeCsv(bytes);
  // a binary file that is none of the known ones ends here as well
  if (text.slice(0, 4096).includes('\u0000')) throw new SheetFailure('SHEET_UNKNOWN_TYPE');
  const rows = parseCsv(text, { delimiter: detectDelimiter(text.slice(0, 65_536)), maxRows: SHEET_LIMITS.scannedRows });
  return { format: 'csv', encoding, sheets: [{ name: 'csv', hidden: false, rows: rawRows(rows, () => false) }] };
};

const range = `A1:CV${SHEET_LIMITS.scannedRows}`;

const readZip = async (bytes: Buffer): Promise<RawWorkbook> => {
  const computed = new Set<string>();
  const names = preflightZip(bytes, (name, part) => {
    const sheet = /^xl\/worksheets\/sheet(\d+)\.bin$/u.exec(name);
    if (sheet !== null) scanXlsb(Number(sheet[1]) - 1, part, computed);
  });
  if (names.includes('xl/workbook.bin')) return book('xlsb', await readXlsb(bytes, { range }), computed);
  if (names.includes('content.xml')) return book('ods', await readOds(bytes, { range }));
  if (names.includes('xl/workbook.xml')) return book('xlsx', await readXlsx(bytes, { range }));
  throw new SheetFailure('SHEET_UNKNOWN_TYPE');
};

const known = (cause: Error): SheetFailure => {
  if (cause instanceof SheetFailure) return cause;
  if (cause.name === 'EncryptedFileError' || cause.name === 'DecryptionError') return new SheetFailure('SHEET_ENCRYPTED');
  if (cause.message.includes('BIFF 0x') || cause.message.includes('Unsupported XLS version')) return new SheetFailure('SHEET_OLD_FORMAT');
  if (cause.message.includes('limit')) return new SheetFailure('SHEET_TOO_HEAVY');
  return new SheetFailure('SHEET_BROKEN');
};

/** Reads any of the formats. Runs only in the reading process, under its memory and time limits. Throws SheetFailure. */
export const parseWorkbook = async (bytes: Buffer): Promise<RawWorkbook> => {
  try {
    if (bytes.length === 0) throw new SheetFailure('SHEET_EMPTY');
    if (bytes.length > SHEET_LIMITS.fileBytes) throw new SheetFailure('SHEET_TOO_BIG');
    if (bytes.length > 22 && bytes.readUInt32BE(0) === 0x504b0304) return await readZip(bytes);
    if (bytes.length >= 512 && bytes.readUInt32BE(0) === 0xd0cf11e0) return book('xls', await readXls(bytes, { range }), scanXls(bytes));
    return readCsv(bytes);
  } catch (cause) {
    throw known(cause as Error);
  }
};
