import type { CellIssue } from '@fuzhi/domain/kernel/import-sheet.ts';
import type { CommandContext } from '../platform/command-context.ts';
import type { Tx } from '../platform/database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Judged, SheetHandler, SourceRow } from './handler.ts';
import { doubledRow } from './rejections.ts';
import type { NewRow } from './repository.ts';
import { breathe, type Places, readData, type RowData, sealRow, storedIssue, uniqueText } from './row-data.ts';

/** Rows judged in one go: few enough that reading them never holds up other requests, many enough that statements don't count. */
export const CHUNK = 200;
const BREATH = 20;

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
    return rows === undefined || title === undefined ? [] : [{ ...doubledRow({ title: title.zh, titleEn: title.en, rows: rows.slice(0, 20) }), column }];
  });

/** Reads and judges rows against the database as it is now. Pauses on the way, so that other requests are answered. */
export const judgeRows = async (
  tx: Tx,
  by: CommandContext,
  handler: SheetHandler,
  scope: unknown,
  drafts: readonly DraftRow[],
  places: Places,
  doubles: Doubles,
): Promise<JudgedRow[]> => {
  const sources: SourceRow[] = [];
  for (const [index, draft] of drafts.entries()) {
    const source = readData(handler, draft.rowNo, draft.data, places);
    sources.push({ ...source, issues: [...source.issues, ...doubleIssues(handler, draft.data, doubles)] });
    if (index % BREATH === BREATH - 1) await breathe();
  }
  const verdicts = await handler.classify(tx, by, scope, sources);
  await breathe();
  return drafts.map((draft, index) => {
    const [source, judged] = [sources[index], verdicts[index]];
    if (source === undefined || judged === undefined) throw new Error('classify must answer each row');
    return { draft, source, judged };
  });
};

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

/** Seals rows for storage with pauses: encrypting 500 rows takes some ten milliseconds. */
export const storedRows = async (keys: Keys, handler: SheetHandler, places: Places, rows: readonly JudgedRow[]): Promise<NewRow[]> => {
  const stored: NewRow[] = [];
  for (const [index, row] of rows.entries()) {
    stored.push(storedRow(keys, handler, places, row));
    if (index % 100 === 99) await breathe();
  }
  return stored;
};
