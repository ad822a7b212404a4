import { sql } from 'kysely';

import type { CheckResult } from '@fuzhi/domain/placement/model.ts';
import type { CheckChannel, CheckContact, DecisionState } from '@fuzhi/domain/placement/verification-model.ts';

import type { Db, Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';

export type CheckWrite = {
  readonly placementId: string;
  readonly kind: string;
  readonly channel: CheckChannel;
  readonly contact: CheckContact | null;
  readonly result: CheckResult;
  readonly note: string | null;
  /** null: the graduate or the employer answered */
  readonly checkedBy: string | null;
  readonly checkedAt: Date;
  /** the row was finally confirmed: what is found afterwards is kept and counts no more, unless the decision is reopened */
  readonly isSettled: boolean;
};

/** Writes what came of a check; the same check by the same channel is replaced. */
export const saveCheck = async (tx: Tx, check: CheckWrite, now: Date): Promise<void> => {
  const found = {
    contact: check.contact,
    result: check.result,
    note: check.note,
    checked_by: check.checkedBy,
    checked_at: check.checkedAt,
    superseded_at: check.isSettled ? now : null,
    updated_at: now,
  };
  await tx
    .insertInto('placement_check')
    .values({ id: newId(), placement_id: check.placementId, kind: check.kind, channel: check.channel, ...found, created_at: now })
    .onConflict((conflict) => conflict.columns(['placement_id', 'kind', 'channel']).doUpdateSet(found))
    .execute();
};

/** Results of a row's checks that stand. */
export const standingResults = async (db: Db | Tx, placementId: string): Promise<CheckResult[]> => {
  const rows = await db
    .selectFrom('placement_check')
    .select('result')
    .where('placement_id', '=', placementId)
    .where('superseded_at', 'is', null)
    .execute();
  return rows.map((row) => row.result as CheckResult);
};

/** A final confirmation answers the checks that failed, and reopening it lets them stand again. */
export const supersedeFailures = async (tx: Tx, placementId: string, now: Date | null): Promise<void> => {
  await tx
    .updateTable('placement_check')
    .set({ superseded_at: now })
    .where('placement_id', '=', placementId)
    .where('result', '=', 'FAILED')
    .execute();
};

/** A row was touched by a check or a decision: whoever looked at it before decides on something else. */
export const touchPlacement = async (tx: Tx, id: string, now: Date): Promise<void> => {
  await tx
    .updateTable('placement')
    .set({ updated_at: now, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
};

export type DecisionRow = {
  readonly id: string;
  readonly placement_id: string;
  readonly state: DecisionState;
  readonly refused_by: string;
  readonly appeal_until: string;
  readonly version: number;
};

const decisions = (db: Db | Tx) =>
  db
    .selectFrom('placement_decision')
    .select(['id', 'placement_id', 'refused_by', 'appeal_until', 'version', sql<DecisionState>`state`.as('state')]);

/** Reads without holding: which row a decision is about. */
export const findDecision = (db: Db | Tx, id: string): Promise<DecisionRow | undefined> =>
  decisions(db).where('id', '=', id).executeTakeFirst();

/** The decision on a held row, held too. */
export const lockDecisionOf = (tx: Tx, placementId: string): Promise<DecisionRow | undefined> =>
  decisions(tx).where('placement_id', '=', placementId).forUpdate().executeTakeFirst();

/** Decisions on these rows. The rows are held, so none is made meanwhile. */
export const decisionsOn = (db: Db | Tx, placementIds: readonly string[]): Promise<DecisionRow[]> =>
  decisions(db)
    .where('placement_id', '=', sql<string>`any(${[...placementIds]}::uuid[])`)
    .execute();

/** Decisions on the rows of a school's report in a round. */
export const decisionsOfReport = async (
  db: Db | Tx,
  report: { readonly round_id: string; readonly org_unit_id: string },
): Promise<{ placement_id: string; state: DecisionState }[]> =>
  db
    .selectFrom('placement_decision')
    .innerJoin('placement', 'placement.id', 'placement_decision.placement_id')
    .select(['placement_decision.placement_id', sql<DecisionState>`placement_decision.state`.as('state')])
    .where('placement.round_id', '=', report.round_id)
    .where('placement.school_id', '=', report.org_unit_id)
    .orderBy('placement_decision.placement_id')
    .execute();

export const insertDecision = async (
  tx: Tx,
  row: { placementId: string; reason: string; refusedBy: string; appealUntil: string },
  now: Date,
): Promise<string> => {
  const id = newId();
  await tx
    .insertInto('placement_decision')
    .values({
      id,
      placement_id: row.placementId,
      reason: row.reason,
      refused_by: row.refusedBy,
      refused_at: now,
      appeal_until: row.appealUntil,
      created_at: now,
      updated_at: now,
    })
    .execute();
  return id;
};

export type DecisionChange = {
  readonly state: DecisionState;
  readonly answer?: string;
  readonly answered_by?: string;
  readonly answered_at?: Date;
  readonly decision_reason?: string | null;
  readonly decided_by?: string | null;
  readonly decided_at?: Date | null;
  readonly reopen_reason?: string;
};

export const saveDecision = async (tx: Tx, id: string, change: DecisionChange, now: Date): Promise<void> => {
  await tx
    .updateTable('placement_decision')
    .set({
      ...change,
      ...(change.reopen_reason === undefined ? {} : { reopened: sql<number>`reopened + 1` }),
      updated_at: now,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute();
};
