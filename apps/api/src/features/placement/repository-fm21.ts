import { CompiledQuery, sql } from 'kysely';

import type { Db, Tx } from '../../platform/database.ts';
import type { Read } from './fm21-statement.ts';

/** Runs the statements of FM21 on a connection or in a transaction. */
export const readWith =
  (db: Db | Tx): Read =>
  async <Row>(statement: { readonly text: string; readonly values: readonly unknown[] }) =>
    (await db.executeQuery<Row>(CompiledQuery.raw(statement.text, [...statement.values]))).rows;

export type Snapshot = {
  readonly id: string;
  readonly round_id: string;
  readonly school_id: string;
  readonly report_state: 'ACCEPTED' | 'LOCKED';
  readonly report_version: number;
  /** as JSON */
  readonly figures: string;
  readonly rows: string;
  readonly row_count: number;
  readonly sha256: Buffer;
  readonly filler: string;
  readonly taken_by: string | null;
  readonly taken_at: Date;
};

/** What was frozen of a version of a report stays as it is. */
export const insertSnapshot = async (tx: Tx, { figures, rows, ...snapshot }: Snapshot): Promise<void> => {
  await tx
    .insertInto('placement_snapshot')
    .values({ ...snapshot, figures: sql`${figures}::jsonb`, rows: sql`${rows}::jsonb` })
    .onConflict((conflict) => conflict.columns(['round_id', 'school_id', 'report_version']).doNothing())
    .execute();
};

/** Accepted and locked reports nothing was frozen of: decided before anything was, or loaded as they were. Held; those held by others are left out. */
export const reportsToFreeze = (tx: Tx, most: number): Promise<{ round_id: string; org_unit_id: string }[]> =>
  tx
    .selectFrom('round_report as q')
    .innerJoin('round as r', 'r.id', 'q.round_id')
    .select(['q.round_id', 'q.org_unit_id'])
    .where('r.noun', '=', 'placement')
    .where('q.state', 'in', ['ACCEPTED', 'LOCKED'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('placement_snapshot as s')
            .select('s.id')
            .whereRef('s.round_id', '=', 'q.round_id')
            .whereRef('s.school_id', '=', 'q.org_unit_id')
            .whereRef('s.report_version', '=', 'q.version'),
        ),
      ),
    )
    .orderBy('q.id')
    .limit(most)
    .forNoKeyUpdate('q')
    .skipLocked()
    .execute();

export const pathOf = async (tx: Tx, unitId: string): Promise<string | undefined> =>
  (await tx.selectFrom('org_unit').select('path').where('id', '=', unitId).executeTakeFirst())?.path;
