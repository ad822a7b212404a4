import { type Cell, type CellStyle, type MergeRange, writeXlsx } from 'hucre';
import { escapeCell } from './cell-text.ts';

/** How a cell of a printed form looks. */
export type FormLook = 'title' | 'head' | 'label' | 'number' | 'percent' | 'plain' | 'right' | 'warning';
export type FormCell = {
  readonly column: number;
  readonly value: string | number | null;
  readonly look: FormLook;
  /** columns and rows it stretches over, itself among them */
  readonly wide?: number;
  readonly high?: number;
};
export type FormRow = { readonly cells: readonly FormCell[]; /** in points */ readonly height?: number };
export type FormSheet = {
  readonly name: string;
  /** in characters */
  readonly widths: readonly number[];
  readonly rows: readonly FormRow[];
};

const side = { style: 'thin', color: { rgb: '000000' } } as const;
const border = { top: side, right: side, bottom: side, left: side };
const boxed = (horizontal: 'left' | 'center' | 'right', more: CellStyle = {}): CellStyle => ({
  border,
  font: { size: 9 },
  alignment: { horizontal, vertical: 'center', wrapText: true },
  ...more,
});
const LOOKS: { readonly [look in FormLook]: CellStyle } = {
  title: { font: { bold: true, size: 16 }, alignment: { horizontal: 'center', vertical: 'center' } },
  head: boxed('center', { font: { bold: true, size: 9 } }),
  label: boxed('left'),
  number: boxed('right', { numFmt: '0' }),
  percent: boxed('right', { numFmt: '0.00' }),
  plain: { font: { size: 10 }, alignment: { horizontal: 'left', vertical: 'center' } },
  right: { font: { size: 10 }, alignment: { horizontal: 'right', vertical: 'center' } },
  warning: { font: { size: 10, bold: true, color: { rgb: 'C00000' } }, alignment: { horizontal: 'left', vertical: 'center' } },
};

/** Writes a form as it is printed: one landscape page wide, merged heads, thin lines around what is filled in. For forms of a few hundred rows. */
export const writeForm = async (sheets: readonly FormSheet[]): Promise<Buffer> => {
  const written = sheets.map((sheet) => {
    const cells = new Map<string, Partial<Cell>>();
    const merges: MergeRange[] = [];
    for (const [row, line] of sheet.rows.entries()) {
      for (const { column, value, look, wide = 1, high = 1 } of line.cells) {
        // a merged range has its lines only if each cell of it has
        for (let down = 0; down < high; down += 1)
          for (let right = 0; right < wide; right += 1) cells.set(`${row + down},${column + right}`, { value: null, style: LOOKS[look] });
        cells.set(`${row},${column}`, { value: typeof value === 'string' ? escapeCell(value) : value, style: LOOKS[look] });
        if (wide > 1 || high > 1) merges.push({ startRow: row, startCol: column, endRow: row + high - 1, endCol: column + wide - 1 });
      }
    }
    return {
      name: sheet.name.slice(0, 31),
      columns: sheet.widths.map((width) => ({ width })),
      rows: sheet.rows.map(() => []),
      cells,
      merges,
      rowDefs: new Map(sheet.rows.flatMap(({ height }, row) => (height === undefined ? [] : [[row, { height }] as const]))),
      pageSetup: {
        paperSize: 'a4' as const,
        orientation: 'landscape' as const,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
      },
    };
  });
  return Buffer.from(await writeXlsx({ sheets: written }));
};
