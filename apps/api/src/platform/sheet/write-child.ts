/** The writing process: takes a specification and rows as lines of JSON, answers with the bytes of an .xlsx. Same confinement as reading. */
import { createInterface } from 'node:readline';
import { colToLetter, writeXlsx } from 'hucre';
import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre';
import { escapeCell } from './cell-text.ts';
import { CODES_SHEET, META_SHEET } from './workbook-spec.ts';
import type { CellSpec, WorkbookSpec } from './workbook-spec.ts';

const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } });
const HEADER: CellStyle = {
  ...fill('DDEBF7'),
  font: { bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  numFmt: '@',
};
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' }, numFmt: '@' };
const WRONG: CellStyle = { ...fill('FFC7CE'), font: { color: { rgb: '9C0006' } }, numFmt: '@' };

const validations = (spec: WorkbookSpec, rows: number): { rules: DataValidation[]; lists: WriteSheet } => {
  const lists = spec.columns.flatMap((column, index) => (column.choices === undefined ? [] : [{ column, index, choices: column.choices }]));
  const last = Math.max(rows + 1, spec.rowsForInput + 1);
  const rules = lists.map(({ column, index, choices }, at): DataValidation => {
    const letter = colToLetter(index);
    const source = colToLetter(at);
    return {
      type: 'list',
      // a list longer than 255 characters must stand on a sheet
      formula1: `${CODES_SHEET}!$${source}$1:$${source}$${choices.length}`,
      range: `${letter}2:${letter}${last}`,
      allowBlank: true,
      // a warning, not a stop: the server judges, and a pasted code is as good as a chosen label
      errorStyle: 'warning',
      showErrorMessage: true,
      errorTitle: column.title,
      errorMessage: '请从列表中选择。 Please choose from the list.',
      ...(column.hint !== undefined && { showInputMessage: true, inputTitle: column.title, inputMessage: column.hint }),
    };
  });
  const height = Math.max(0, ...lists.map((list) => list.choices.length));
  return {
    rules,
    lists: {
      name: CODES_SHEET,
      veryHidden: true,
      rows: Array.from({ length: height }, (_, row) => lists.map((list): CellValue => escapeCell(list.choices[row] ?? ''))),
    },
  };
};

const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
let spec: WorkbookSpec | undefined;
const rows: CellValue[][] = [];
const cells = new Map<string, Partial<Cell>>();
const wraps = new Set<number>();
for await (const line of lines) {
  if (spec === undefined) {
    spec = JSON.parse(line) as WorkbookSpec;
    for (const [index, column] of spec.columns.entries()) {
      cells.set(`0,${index}`, { value: column.title, style: HEADER });
      if (column.wraps === true) wraps.add(index);
    }
    rows.push(spec.columns.map((column) => column.title));
    continue;
  }
  for (const row of JSON.parse(line) as CellSpec[][]) {
    const at = rows.length;
    rows.push(
      row.map((cell, index): CellValue => {
        if (cell === null || cell === '') return null;
        if (typeof cell === 'string') {
          if (wraps.has(index)) cells.set(`${at},${index}`, { value: escapeCell(cell), style: WRAPPED });
          return escapeCell(cell);
        }
        cells.set(`${at},${index}`, { value: escapeCell(cell.text), style: WRONG, comment: { author: '扶智', text: cell.note } });
        return escapeCell(cell.text);
      }),
    );
  }
}
if (spec === undefined) throw new Error('no specification came in');
const { rules, lists } = validations(spec, rows.length);
const bytes = await writeXlsx({
  sheets: [
    {
      name: spec.sheetName,
      columns: spec.columns.map((column) => ({ width: column.width, hidden: column.hidden === true, numFmt: '@' })),
      rows,
      cells,
      dataValidations: rules,
      freezePane: { rows: 1 },
    },
    lists,
    { name: META_SHEET, veryHidden: true, rows: Object.entries(spec.meta).map(([name, value]) => [name, escapeCell(value)]) },
  ],
});
process.stdout.write(bytes);
