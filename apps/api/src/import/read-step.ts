import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import type { CommandContext } from '../platform/command-context.ts';
import { verifyRowKey } from '../platform/crypto.ts';
import { newId } from '../platform/id.ts';
import { sheetFailure } from '../platform/sheet/failure.ts';
import { SHEET_LIMITS } from '../platform/sheet/limits.ts';
import type { RawRow, RawWorkbook } from '../platform/sheet/parse.ts';
import { readWorkbook } from '../platform/sheet/read-workbook.ts';
import { META_SHEET } from '../platform/sheet/workbook-spec.ts';
import { inTransaction } from '../platform/transaction.ts';
import { handlerOf, type ImportDeps } from './deps.ts';
import { findTable, type FoundTable } from './find-table.ts';
import { type ImportTarget, rowKeyPurpose, type SheetHandler } from './handler.ts';
import { CHUNK, type DraftRow, findDoubles, judgeRead, readDrafts, storedRows } from './judge.ts';
import { type Batch, countRows, insertRows, saveBatch, saveProgress } from './repository.ts';
import { breathe, type RowData } from './row-data.ts';
import { describeTable, placesOf } from './understood.ts';

/** Facts on the hidden sheet of our own workbooks. */
const metaOf = (book: RawWorkbook): ReadonlyMap<string, string> =>
  new Map((book.sheets.find((sheet) => sheet.name === META_SHEET)?.rows ?? []).map((row) => [row.cells[0] ?? '', row.cells[1] ?? '']));

/** A workbook of ours that was made for somebody else says so; one without the hidden sheet is judged by its rows. */
const whyOtherTarget = (meta: ReadonlyMap<string, string>, noun: string, target: ImportTarget): Rejection | undefined => {
  if (!meta.has('noun')) return undefined;
  if (meta.get('noun') === noun && meta.get('school') === target.orgUnitId && (meta.get('round') ?? '') === (target.roundId ?? ''))
    return undefined;
  return sheetFailure('SHEET_OTHER_TARGET', {
    zh: [meta.get('schoolZh'), meta.get('roundZh')].filter(Boolean).join(' · '),
    en: [meta.get('schoolEn'), meta.get('roundEn')].filter(Boolean).join(' · '),
  });
};

const cellsOf = (row: RawRow, columns: FoundTable['columns']): Record<string, string> => {
  const cells: Record<string, string> = {};
  for (const column of columns) cells[column.key] = row.cells[column.index] ?? '';
  return cells;
};

/** Formulas in columns that are read; those in 序号 and the like say nothing. */
const formulasOf = (row: RawRow, table: FoundTable, handler: SheetHandler): string[] => {
  const { formulas } = row;
  if (formulas === undefined) return [];
  const ignored = new Set(handler.sheet.columns.filter((column) => column.readOnly).map((column) => column.key));
  return table.columns.filter((column) => !ignored.has(column.key) && formulas.includes(column.index)).map((column) => column.key);
};

const dataOf = (row: RawRow, table: FoundTable, handler: SheetHandler, keyOf: (text: string) => string | undefined): RowData => {
  const rowKey = table.keyIndex === undefined ? null : (row.cells[table.keyIndex] ?? null);
  const recordKey = rowKey === null ? undefined : keyOf(rowKey);
  const formulas = formulasOf(row, table, handler);
  return {
    raw: cellsOf(row, table.columns),
    extra: cellsOf(row, table.extra),
    ...(recordKey !== undefined && { recordKey }),
    ...(rowKey !== null && recordKey === undefined && { foreignKey: true }),
    ...(formulas.length > 0 && { formulas }),
  };
};

type Reading = { readonly table: FoundTable; readonly understood: ReturnType<typeof describeTable>; readonly drafts: readonly DraftRow[] };

const readFile = async (deps: ImportDeps, batch: Batch, handler: SheetHandler): Promise<Result<Reading, Rejection>> => {
  const book = await readWorkbook(deps.storage.get(batch.storageKey));
  if (!book.ok) return book;
  const meta = metaOf(book.value);
  const other = whyOtherTarget(meta, batch.noun, batch);
  if (other !== undefined) return err(other);
  const table = findTable(book.value, handler.sheet);
  if (!table.ok) return table;
  if (table.value.rows.length === 0) return err(sheetFailure('SHEET_EMPTY'));
  if (table.value.rows.length > SHEET_LIMITS.rows) return err(sheetFailure('SHEET_TOO_MANY_ROWS'));
  const purpose = rowKeyPurpose(batch.noun, batch);
  const drafts: DraftRow[] = [];
  for (const row of table.value.rows) {
    drafts.push({
      id: newId(),
      rowNo: row.rowNo,
      data: dataOf(row, table.value, handler, (text) => verifyRowKey(deps.keys, purpose, text)),
    });
    if (drafts.length % CHUNK === 0) await breathe();
  }
  return ok({ table: table.value, understood: describeTable(book.value, table.value, meta.has('noun')), drafts });
};

/**
 * Dry run: reads the stored file in the reading process, judges its rows against the database and keeps them. READING → READY, or FAILED
 * with the reason. Rows and state come in one transaction: a crash leaves a batch without rows.
 */
export const readStep = async (deps: ImportDeps, batch: Batch, by: CommandContext): Promise<void> => {
  const handler = handlerOf(deps.handlers, batch);
  const reading = await readFile(deps, batch, handler);
  const outcome = reading.ok ? await judgeAll(deps, batch, by, handler, reading.value) : reading;
  if (outcome.ok) return;
  const { code, message, howToFix } = outcome.error;
  await saveBatch(
    deps.db,
    batch.id,
    'READING',
    { state: 'FAILED', failure: { code, zh: message.zh, en: message.en, howToFix }, work: null },
    deps.clock(),
  );
};

const judgeAll = (
  deps: ImportDeps,
  batch: Batch,
  by: CommandContext,
  handler: SheetHandler,
  { drafts, understood }: Reading,
): Promise<Result<null, Rejection>> =>
  inTransaction(
    deps.db,
    async (tx) => {
      const scope = await handler.open(tx, by, batch, false);
      if (!scope.ok) return scope;
      const places = placesOf(understood);
      const doubles = findDoubles(
        handler,
        drafts.map((draft) => ({ rowNo: draft.rowNo, raw: draft.data.raw })),
      );
      let writing: Promise<void> = Promise.resolve();
      for (let at = 0; at < drafts.length; at += CHUNK) {
        // the database writes the rows before while these are read
        const read = await readDrafts(handler, drafts.slice(at, at + CHUNK), places, doubles);
        await writing;
        const judged = await judgeRead(tx, by, handler, scope.value, read);
        writing = insertRows(tx, batch.id, await storedRows(deps.keys, handler, places, judged));
        // beside the transaction, so that others see how far it is
        await saveProgress(deps.db, batch.id, Math.min(at + CHUNK, drafts.length));
      }
      await writing;
      const counts = await countRows(tx, batch.id);
      if (!(await saveBatch(tx, batch.id, 'READING', { state: 'READY', understood, work: null, ...counts }, deps.clock())))
        throw new Error('the batch was taken away while it was read');
      return ok(null);
    },
    { statementTimeoutMs: 60_000 },
  );
