import type { CodeList } from './code-list.ts';
import type { Rejection, Text } from './rejection.ts';

/** What a cell is read as. `codes` is several codes of one list, separated by ; 、 or ,. */
export type CellType =
  | 'text'
  | 'int'
  | 'money'
  | 'date'
  | 'bool'
  | 'code'
  | 'codes'
  | 'idNumber'
  | 'studentNumber'
  | 'phone'
  | 'creditCode';

/** One column of an official form. Titles and aliases are how real files are recognised, whatever the order of their columns. */
export type SheetColumn = {
  /** key of the form's column, also the field name in the row's zod schema */
  readonly key: string;
  readonly title: Text;
  /** other titles that schools' files carry */
  readonly aliases: readonly string[];
  readonly type: CellType;
  readonly required: boolean;
  readonly codeList?: CodeList;
  /** never repeated in messages or previews */
  readonly personal: boolean;
  /** written to exports and templates, ignored on the way in (序号, decisions of the bureau) */
  readonly readOnly: boolean;
  /** width in characters, in templates and exports */
  readonly width: number;
  readonly example?: string;
};

export type ImportSheet = {
  /** number of the official form, 'FM22' */
  readonly form: string;
  readonly title: Text;
  readonly columns: readonly SheetColumn[];
};

/** What was changed while reading a cell, so that the user can see and refuse it. */
export type Repair = { readonly column: string; readonly from: string; readonly to: string };

/** What is wrong with one cell, or with a whole row when `column` is absent. */
export type CellIssue = Rejection & { readonly column?: string };

/** A row as read: raw texts by column key → values by column key. Money is fen (bigint), dates are YYYY-MM-DD, codes are codes. */
export type ReadRow = {
  readonly values: { readonly [key: string]: unknown };
  readonly repairs: readonly Repair[];
  readonly issues: readonly CellIssue[];
};
