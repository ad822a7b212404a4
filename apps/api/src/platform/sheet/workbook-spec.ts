/** A cell to be written: text, or text with a red ground and a comment. Everything a person types in is text: digits stay as they are. */
export type CellSpec = string | null | { readonly text: string; readonly note: string };

export type ColumnSpec = {
  readonly title: string;
  /** in characters */
  readonly width: number;
  /** allowed values: a dropdown in Excel and WPS */
  readonly choices?: readonly string[];
  /** shown when the cell is chosen */
  readonly hint?: string;
  readonly hidden?: boolean;
  /** long text stands on several lines instead of being cut off at the column's edge */
  readonly wraps?: boolean;
};

/** A workbook of one visible table and hidden facts, as templates and marked workbooks are. */
export type WorkbookSpec = {
  readonly sheetName: string;
  readonly columns: readonly ColumnSpec[];
  /** dropdowns reach so many rows, at least */
  readonly rowsForInput: number;
  /** name → value, on a sheet that no menu shows */
  readonly meta: Readonly<Record<string, string>>;
};

export const META_SHEET = '_fuzhi';
export const CODES_SHEET = '_codes';
export const KEY_TITLE = '行标识(请勿修改)';
export const ERRORS_TITLE = '错误说明';
