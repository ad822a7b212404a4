import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { notFound } from '../../platform/rejection.ts';
import { handlerOf } from '../deps.ts';
import type { SheetHandler, SheetHandlers } from '../handler.ts';
import { holdBatch } from '../hold.ts';
import { type DraftRow, findDoubles, judgeRows, storedRows } from '../judge.ts';
import { importColumnUnknown, importNotNow } from '../rejections.ts';
import { type Batch, countRows, findRow, readRows, saveBatch, saveJudgements } from '../repository.ts';
import { breathe, openRow, type RowData, uniqueText } from '../row-data.ts';
import { placesOf } from '../understood.ts';

const PAGE = 1000;

/** All rows of the batch by what may stand only once; the fixed row as it is now. */
const draftsOf = async (tx: Tx, by: CommandContext, batch: Batch, fixed: DraftRow): Promise<DraftRow[]> => {
  const drafts: DraftRow[] = [];
  for (let after = 0; ;) {
    const rows = await readRows(tx, batch.id, after, PAGE);
    const last = rows.at(-1);
    if (last === undefined) return drafts;
    after = last.row_no;
    for (const row of rows)
      drafts.push(row.id === fixed.id ? fixed : { id: row.id, rowNo: row.row_no, data: openRow(by.keys, row.id, row.data) });
    await breathe();
  }
};

const withValue = (data: RowData, column: string, value: string): RowData => ({
  ...data,
  raw: { ...data.raw, [column]: value },
  ...(data.formulas !== undefined && { formulas: data.formulas.filter((one) => one !== column) }),
});

/** Rows to be judged anew: the fixed one, and those that share or shared its unique value. */
const touchedRows = (handler: SheetHandler, drafts: readonly DraftRow[], fixed: DraftRow, before: RowData): DraftRow[] => {
  const texts = new Set(
    handler.uniqueColumns.flatMap((column) => [before, fixed.data].map((data) => `${column}|${uniqueText(data.raw[column])}`)),
  );
  return drafts.filter(
    (draft) =>
      draft.id === fixed.id ||
      handler.uniqueColumns.some(
        (column) =>
          draft.data.raw[column] !== undefined &&
          uniqueText(draft.data.raw[column]) !== '' &&
          texts.has(`${column}|${uniqueText(draft.data.raw[column])}`),
      ),
  );
};

/** Fix in place: one cell of one row of a checked batch gets another text, and the row (and its doubles) are judged again. */
export const importRowFix = async (
  tx: Tx,
  input: { rowId: string; column: string; value: string },
  by: CommandContext,
  handlers: SheetHandlers,
): Promise<Result<{ id: string }, Rejection>> => {
  const found = await findRow(tx, input.rowId);
  if (found === undefined) return err(notFound());
  const held = await holdBatch(tx, by, handlers, found.batch_id);
  if (!held.ok) return held;
  const batch = held.value;
  if (batch.state !== 'READY') return err(importNotNow({ state: batch.state }));
  const handler = handlerOf(handlers, batch);
  if (!handler.sheet.columns.some((column) => column.key === input.column && !column.readOnly))
    return err(importColumnUnknown({ column: input.column }));
  const scope = await handler.open(tx, by, batch, false);
  if (!scope.ok) return scope;
  // read again under the batch's lock: another fix may have come in between
  const row = (await findRow(tx, input.rowId)) ?? found;
  const before = openRow(by.keys, row.id, row.data);
  const fixed: DraftRow = { id: row.id, rowNo: row.row_no, data: withValue(before, input.column, input.value.trim()) };
  const isUnique =
    handler.uniqueColumns.includes(input.column) ||
    row.issues.some((issue) => issue.column !== undefined && handler.uniqueColumns.includes(issue.column));
  const drafts = isUnique ? await draftsOf(tx, by, batch, fixed) : [fixed];
  const doubles = findDoubles(
    handler,
    drafts.map((draft) => ({ rowNo: draft.rowNo, raw: draft.data.raw })),
  );
  const places = placesOf(batch.understood);
  const judged = await judgeRows(tx, by, handler, scope.value, touchedRows(handler, drafts, fixed, before), places, doubles);
  await saveJudgements(tx, await storedRows(by.keys, handler, places, judged));
  await saveBatch(tx, batch.id, 'READY', { failure: null, ...(await countRows(tx, batch.id)) }, by.now);
  await recordChange(tx, by, [
    { noun: 'import', recordId: batch.id, orgUnitId: batch.orgUnitId, before: null, after: { row: row.row_no, column: input.column } },
  ]);
  return ok({ id: row.id });
};
