import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { decideState, type RowDecision } from '@fuzhi/domain/placement/rules.ts';

import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { emit } from '../../platform/outbox.ts';
import { moveTo, type PlacementRow } from './repository.ts';

/** Past participles: a topic tells what happened. */
const HAPPENED: { readonly [D in RowDecision]: string } = {
  submit: 'submitted',
  return: 'returned',
  accept: 'accepted',
  lock: 'locked',
  reopen: 'reopened',
};

/** Moves held rows along their life: all of them or none. Writes a line of the trail and an event for each. */
export const moveRows = async (
  tx: Tx,
  by: CommandContext,
  rows: readonly PlacementRow[],
  action: RowDecision,
  reasons: ReadonlyMap<string, string> = new Map(),
): Promise<Result<number, Rejection>> => {
  const states = new Map(rows.map((row) => [row.state, decideState(row.state, action)]));
  for (const decided of states.values()) if (!decided.ok) return decided;
  const [first] = states.values();
  if (first === undefined) return ok(0);
  if (!first.ok) return err(first.error);
  const state = first.value;
  const stamp = action === 'submit' ? { submittedAt: by.now } : { decidedAt: by.now, decidedBy: by.accountId };
  await moveTo(
    tx,
    rows.map((row) => row.id),
    { state, ...stamp, reasons },
    by.now,
  );
  await recordChange(
    tx,
    by,
    rows.map((row) => ({
      noun: 'placement',
      recordId: row.id,
      orgUnitId: row.school_id,
      before: { state: row.state },
      after: { state },
      ...(reasons.has(row.id) ? { reason: reasons.get(row.id) ?? null } : {}),
    })),
  );
  await emit(
    tx,
    by,
    rows.map((row) => ({
      topic: `placement.${HAPPENED[action]}`,
      noun: 'placement',
      recordId: row.id,
      orgUnitId: row.school_id,
      payload: { roundId: row.round_id, graduateId: row.graduate_id, state, destination: row.destination },
    })),
  );
  return ok(rows.length);
};
