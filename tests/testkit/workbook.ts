import { type CellValue, readXlsx, writeXlsx } from 'hucre';

type Grid = { readonly name: string; readonly rows: CellValue[][]; readonly veryHidden: boolean };

/** A workbook as a clerk has it before her: rows of cells under titles. Editing keeps whatever she does not see. */
export type Workbook = {
  readonly titles: readonly string[];
  /** number of rows below the titles */
  readonly count: () => number;
  readonly get: (row: number, title: string) => string;
  readonly set: (row: number, title: string, value: CellValue) => void;
  /** index of the row whose cell under the title has this value; -1 when none has */
  readonly find: (title: string, value: string) => number;
  readonly append: (cells: Readonly<Record<string, CellValue>>) => void;
  /** all notes on cells, as 'A2: text' */
  readonly notes: readonly string[];
  readonly save: () => Promise<Uint8Array>;
};

const textOf = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

/** Opens an .xlsx whose first sheet has its titles in the first row. */
export const openWorkbook = async (bytes: Uint8Array): Promise<Workbook> => {
  const book = await readXlsx(bytes);
  const grids: Grid[] = book.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row) => [...row]),
    veryHidden: sheet.veryHidden === true,
  }));
  const [grid] = grids;
  if (grid === undefined) throw new Error('the workbook has no sheet');
  // a star marks what must be filled in
  const titles = (grid.rows[0] ?? []).map((title) => textOf(title).replace(/\*$/u, ''));
  const columnOf = (title: string): number => {
    const column = titles.indexOf(title);
    if (column < 0) throw new Error(`no column ${title} among ${titles.join(', ')}`);
    return column;
  };
  const notes = [...(book.sheets[0]?.cells ?? new Map())].flatMap(([place, cell]) =>
    cell.comment ? [`${place}: ${String(cell.comment.text)}`] : [],
  );
  return {
    titles,
    count: () => grid.rows.length - 1,
    get: (row, title) => textOf(grid.rows[row + 1]?.[columnOf(title)]),
    set: (row, title, value) => {
      const cells = grid.rows[row + 1];
      if (cells === undefined) throw new Error(`no row ${row}`);
      cells[columnOf(title)] = value;
    },
    find: (title, value) => grid.rows.findIndex((cells, index) => index > 0 && textOf(cells[columnOf(title)]) === value) - 1,
    append: (cells) => {
      const row: CellValue[] = titles.map(() => null);
      for (const [title, value] of Object.entries(cells)) row[columnOf(title)] = value;
      grid.rows.push(row);
    },
    notes,
    save: () => writeXlsx({ sheets: grids.map(({ name, rows, veryHidden }) => ({ name, rows, veryHidden })) }),
  };
};
