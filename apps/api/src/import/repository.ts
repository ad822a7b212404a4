import { sql } from 'kysely';
import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import type { Db, Tx } from '../platform/database.ts';
import type { Verdict } from './handler.ts';

export type BatchState = 'READING' | 'FAILED' | 'READY' | 'COMMITTING' | 'COMMITTED' | 'UNDOING' | 'UNDONE' | 'DISCARDED';
export type CommitMode = 'ALL' | 'GOOD';

/** Who asked for the step at work; the worker acts for that person. */
export type Work = { readonly actor: Actor; readonly accountId: string; readonly requestId: string; readonly operation: string };

export type Batch = {
  readonly id: string;
  readonly noun: string;
  readonly roundId: string | null;
  readonly orgUnitId: string;
  readonly orgPath: string;
  readonly attachmentId: string;
  readonly storageKey: string;
  readonly fileName: string;
  readonly state: BatchState;
  readonly commitMode: CommitMode | null;
  readonly understood: Record<string, unknown>;
  readonly rowsWrong: number;
  readonly work: Work | null;
};

const batches = (db: Db | Tx) =>
  db
    .selectFrom('import_batch')
    .innerJoin('org_unit', 'org_unit.id', 'import_batch.org_unit_id')
    .innerJoin('attachment', 'attachment.id', 'import_batch.attachment_id')
    .select([
      'import_batch.id',
      'import_batch.noun',
      'import_batch.round_id as roundId',
      'import_batch.org_unit_id as orgUnitId',
      'org_unit.path as orgPath',
      'import_batch.attachment_id as attachmentId',
      'attachment.storage_key as storageKey',
      'attachment.file_name as fileName',
      sql<BatchState>`import_batch.state`.as('state'),
      sql<CommitMode | null>`import_batch.commit_mode`.as('commitMode'),
      sql<Record<string, unknown>>`import_batch.understood`.as('understood'),
      'import_batch.rows_wrong as rowsWrong',
      sql<Work | null>`import_batch.work`.as('work'),
    ]);

export const findBatch = (db: Db | Tx, id: string): Promise<Batch | undefined> =>
  batches(db).where('import_batch.id', '=', id).executeTakeFirst();

/** The batch that a stored workbook belongs to. */
export const findBatchOfFile = (db: Db | Tx, attachmentId: string): Promise<Batch | undefined> =>
  batches(db).where('import_batch.attachment_id', '=', attachmentId).executeTakeFirst();

/** The batch, held until the transaction ends: commands on one batch come one after the other. */
export const lockBatch = (tx: Tx, id: string): Promise<Batch | undefined> =>
  batches(tx).where('import_batch.id', '=', id).forNoKeyUpdate('import_batch').executeTakeFirst();

export const insertBatch = async (
  tx: Tx,
  row: { id: string; noun: string; round_id: string | null; org_unit_id: string; attachment_id: string; created_by: string; work: Work },
  now: Date,
): Promise<void> => {
  await tx
    .insertInto('import_batch')
    .values({ ...row, work: JSON.stringify(row.work), created_at: now, updated_at: now })
    .execute();
};

export type BatchChange = {
  readonly state?: BatchState;
  readonly failure?: object | null;
  readonly understood?: object;
  readonly progress?: number;
  readonly commit_mode?: CommitMode | null;
  readonly work?: Work | null;
  readonly committed_at?: Date;
  readonly undone_at?: Date;
  readonly rows_total?: number;
  readonly rows_new?: number;
  readonly rows_changed?: number;
  readonly rows_same?: number;
  readonly rows_wrong?: number;
};

/** Moves a batch on, but only from the state it is thought to be in. False when it is in another one by now. */
export const saveBatch = async (
  db: Db | Tx,
  id: string,
  from: BatchState,
  { failure, understood, work, ...change }: BatchChange,
  now: Date,
): Promise<boolean> => {
  const saved = await db
    .updateTable('import_batch')
    .set({
      ...change,
      ...(failure !== undefined && { failure: failure === null ? null : JSON.stringify(failure) }),
      ...(understood !== undefined && { understood: sql`understood || ${JSON.stringify(understood)}::jsonb` }),
      ...(work !== undefined && { work: work === null ? null : JSON.stringify(work) }),
      updated_at: now,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
};

/** How far the step at work is; no change of the batch, so no new version. */
export const saveProgress = async (db: Db, id: string, progress: number): Promise<void> => {
  await db.updateTable('import_batch').set({ progress }).where('id', '=', id).execute();
};

/** Calls the workers once the transaction has committed. */
export const callWorkers = async (tx: Tx, batchId: string): Promise<void> => {
  await sql`SELECT pg_notify('import_work', ${batchId})`.execute(tx);
};

/** Batches at a step that a worker does, oldest first. */
export const batchesAtWork = (db: Db, quietSince: Date): Promise<{ id: string; state: string }[]> =>
  db
    .selectFrom('import_batch')
    .select(['id', 'state'])
    .where('state', 'in', ['READING', 'COMMITTING', 'UNDOING'])
    .where('updated_at', '<=', quietSince)
    .orderBy('created_at')
    .execute();

export type NewRow = {
  readonly id: string;
  readonly rowNo: number;
  readonly verdict: Verdict;
  readonly data: Buffer;
  readonly label: string;
  readonly issues: readonly object[];
  readonly repairs: readonly object[];
  readonly changes: readonly object[];
  readonly recordId: string | null;
};

const asJson = (rows: readonly NewRow[]): string => JSON.stringify(rows.map((row) => ({ ...row, data: row.data.toString('base64') })));

export const insertRows = async (tx: Tx, batchId: string, rows: readonly NewRow[]): Promise<void> => {
  await sql`
    INSERT INTO import_row (id, batch_id, row_no, verdict, data, label, issues, repairs, changes, record_id)
    SELECT r.id, ${batchId}, r."rowNo", r.verdict, decode(r.data, 'base64'), r.label, r.issues, r.repairs, r.changes, r."recordId"
      FROM jsonb_to_recordset(${asJson(rows)}::jsonb) AS r (id uuid, "rowNo" int, verdict text, data text, label text, issues jsonb, repairs jsonb,
        changes jsonb, "recordId" uuid)`.execute(tx);
};

/** New judgements of rows that are there: after a fix, or when the records changed since the dry run. */
export const saveJudgements = async (tx: Tx, rows: readonly NewRow[]): Promise<void> => {
  await sql`
    UPDATE import_row SET verdict = r.verdict, data = decode(r.data, 'base64'), label = r.label, issues = r.issues, repairs = r.repairs, changes = r.changes,
           record_id = r."recordId"
      FROM jsonb_to_recordset(${asJson(rows)}::jsonb) AS r (id uuid, verdict text, data text, label text, issues jsonb, repairs jsonb, changes jsonb, "recordId" uuid)
     WHERE import_row.id = r.id`.execute(tx);
};

export type StoredRow = {
  readonly id: string;
  readonly row_no: number;
  readonly verdict: Verdict;
  readonly data: Buffer;
  readonly record_id: string | null;
  readonly before: Buffer | null;
  readonly version_after: number | null;
  readonly issues: readonly { column?: string; zh: string; en: string; howToFix: { zh: string; en: string } }[];
};

/** Rows of a batch in order of the sheet, after a row number. */
export const readRows = (
  db: Db | Tx,
  batchId: string,
  after: number,
  limit: number,
  only: 'ALL' | 'GOOD' | 'APPLIED' = 'ALL',
): Promise<StoredRow[]> =>
  db
    .selectFrom('import_row')
    .select([
      'id',
      'row_no',
      'data',
      'record_id',
      'before',
      'version_after',
      sql<Verdict>`verdict`.as('verdict'),
      sql<StoredRow['issues']>`issues`.as('issues'),
    ])
    .where('batch_id', '=', batchId)
    .where('row_no', '>', after)
    .$if(only === 'GOOD', (query) => query.where('verdict', '<>', 'WRONG'))
    .$if(only === 'APPLIED', (query) => query.where('version_after', 'is not', null))
    .orderBy('row_no')
    .limit(limit)
    .execute();

export const findRow = (db: Db | Tx, id: string): Promise<(StoredRow & { batch_id: string }) | undefined> =>
  db
    .selectFrom('import_row')
    .select([
      'id',
      'batch_id',
      'row_no',
      'data',
      'record_id',
      'before',
      'version_after',
      sql<Verdict>`verdict`.as('verdict'),
      sql<StoredRow['issues']>`issues`.as('issues'),
    ])
    .where('id', '=', id)
    .executeTakeFirst();

export type AppliedRow = { readonly id: string; readonly recordId: string; readonly before: Buffer | null; readonly versionAfter: number };

export const saveApplied = async (tx: Tx, rows: readonly AppliedRow[]): Promise<void> => {
  const json = JSON.stringify(rows.map((row) => ({ ...row, before: row.before?.toString('base64') ?? null })));
  await sql`
    UPDATE import_row SET record_id = r."recordId", before = decode(r.before, 'base64'), version_after = r."versionAfter"
      FROM jsonb_to_recordset(${json}::jsonb) AS r (id uuid, "recordId" uuid, before text, "versionAfter" int)
     WHERE import_row.id = r.id`.execute(tx);
};

/** Adds an issue to rows of a batch: those that undoing left as they are. */
export const addIssues = async (tx: Tx, batchId: string, rows: readonly { rowNo: number; issue: object }[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    UPDATE import_row SET issues = import_row.issues || r.issue
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r ("rowNo" int, issue jsonb)
     WHERE import_row.batch_id = ${batchId} AND import_row.row_no = r."rowNo"`.execute(tx);
};

export const deleteRows = async (db: Db | Tx, batchId: string): Promise<void> => {
  await db.deleteFrom('import_row').where('batch_id', '=', batchId).execute();
};

export type Counts = {
  readonly rows_total: number;
  readonly rows_new: number;
  readonly rows_changed: number;
  readonly rows_same: number;
  readonly rows_wrong: number;
};

export const countRows = async (db: Db | Tx, batchId: string): Promise<Counts> => {
  const { rows } = await sql<Counts>`
    SELECT count(*)::int AS rows_total, (count(*) FILTER (WHERE verdict = 'NEW'))::int AS rows_new, (count(*) FILTER (WHERE verdict = 'CHANGED'))::int AS rows_changed,
           (count(*) FILTER (WHERE verdict = 'SAME'))::int AS rows_same, (count(*) FILTER (WHERE verdict = 'WRONG'))::int AS rows_wrong
      FROM import_row WHERE batch_id = ${batchId}`.execute(db);
  const counted = rows[0];
  if (counted === undefined) throw new Error('a count without a row');
  return counted;
};
