import type { CellIssue } from '@fuzhi/domain/kernel/import-sheet.ts';
import type { CommandContext } from '../platform/command-context.ts';
import type { Tx } from '../platform/database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Judged, SheetHandler, SourceRow } from './handler.ts';
import { doubledRow } from './rejections.ts';
import type { NewRow } from './repository.ts';
import { breathe, type Places, readData, type RowData, sealRow, storedIssue, uniqueText } from './row-data.ts';

/** Rows judged in one go: many enough that statements don't count, few enough that a step's memory stays small. */
export const CHUNK = 500;
/** Rows of computing between two looks at the sockets, a few milliseconds. */
const BREATH = 25;

export type DraftRow = { readonly id: string; readonly rowNo: number; readonly data: RowData };
export type JudgedRow = { readonly draft: DraftRow; readonly source: SourceRow; readonly judged: Judged };

/** Which rows share a value that may stand only once, by column and value. */
export type Doubles = ReadonlyMap<string, readonly number[]>;

const doubleKey = (column: string, text: string): string => `${column}|${text}`;

export const findDoubles = (handler: SheetHandler, rows: Iterable<{ readonly rowNo: number; readonly raw: RowData['raw'] }>): Doubles => {
  const seen = new Map<string, number[]>();
  for (const { rowNo, raw } of rows) {
    for (const column of handler.uniqueColumns) {
      const text = uniqueText(raw[column]);
      if (text === '') continue;
      const key = doubleKey(column, text);
      const numbers = seen.get(key);
      if (numbers === undefined) seen.set(key, [rowNo]);
      else numbers.push(rowNo);
    }
  }
  return new Map([...seen].filter(([, numbers]) => numbers.length > 1));
};

const doubleIssues = (handler: SheetHandler, data: RowData, doubles: Doubles): CellIssue[] =>
  handler.uniqueColumns.flatMap((column) => {
    const rows = doubles.get(doubleKey(column, uniqueText(data.raw[column])));
    const title = handler.sheet.columns.find((one) => one.key === column)?.title;
    return rows === undefined || title === undefined
      ? []
      : [{ ...doubledRow({ title: title.zh, titleEn: title.en, rows: rows.slice(0, 20) }), column }];
  });

export type ReadDraft = { readonly draft: DraftRow; readonly source: SourceRow };

/** Reads rows by the form's rules: computing alone, done while the database writes the rows before. */
export const readDrafts = async (
  handler: SheetHandler,
  drafts: readonly DraftRow[],
  places: Places,
  doubles: Doubles,
): Promise<ReadDraft[]> => {
  const read: ReadDraft[] = [];
  for (const draft of drafts) {
    const source = readData(handler, draft.rowNo, draft.data, places);
    const issues = doubleIssues(handler, draft.data, doubles);
    read.push({ draft, source: issues.length === 0 ? source : { ...source, issues: [...source.issues, ...issues] } });
    if (read.length % BREATH === 0) await breathe();
  }
  return read;
};

/** Judges rows that were read against the database as it is now. */
export const judgeRead = async (
  tx: Tx,
  by: CommandContext,
  handler: SheetHandler,
  scope: unknown,
  read: readonly ReadDraft[],
): Promise<JudgedRow[]> => {
  const verdicts = await handler.classify(
    tx,
    by,
    scope,
    read.map(({ source }) => source),
  );
  await breathe();
  return read.map(({ draft, source }, index) => {
    const judged = verdicts[index];
    if (judged === undefined) throw new Error('classify must answer each row');
    return { draft, source, judged };
  });
};

/** Reads and judges rows in one go. */
export const judgeRows = async (
  tx: Tx,
  by: CommandContext,
  handler: SheetHandler,
  scope: unknown,
  drafts: readonly DraftRow[],
  places: Places,
  doubles: Doubles,
): Promise<JudgedRow[]> => judgeRead(tx, by, handler, scope, await readDrafts(handler, drafts, places, doubles));

/** A judged row as it is stored. */
export const storedRow = (keys: Keys, handler: SheetHandler, places: Places, { draft, source, judged }: JudgedRow): NewRow => ({
  id: draft.id,
  rowNo: draft.rowNo,
  verdict: judged.verdict,
  data: sealRow(keys, draft.id, draft.data),
  label: judged.label,
  issues: judged.issues.map((issue) => storedIssue(handler.sheet, draft.rowNo, draft.data, places, issue)),
  repairs: source.repairs.map((repair) => {
    // what was mended in a personal cell is told without the value
    const personal = handler.sheet.columns.find((one) => one.key === repair.column)?.personal === true;
    return personal ? { column: repair.column } : repair;
  }),
  changes: judged.changes,
  recordId: judged.recordId,
});

/** Seals rows for storage, with pauses. */
export const storedRows = async (keys: Keys, handler: SheetHandler, places: Places, rows: readonly JudgedRow[]): Promise<NewRow[]> => {
  const stored: NewRow[] = [];
  for (const [index, row] of rows.entries()) {
    stored.push(storedRow(keys, handler, places, row));
    if (index % BREATH === BREATH - 1) await breathe();
  }
  return stored;
};
