import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { mayReadPlacements } from '@fuzhi/domain/placement/access.ts';
import { maskName } from '@fuzhi/domain/placement/link.ts';
import { mayVerify } from '@fuzhi/domain/placement/verification-access.ts';
import type { GraduateRemoveInput } from '@fuzhi/domain/placement/verification-input.ts';
import { graduateLocked } from '@fuzhi/domain/placement/verification-rejections.ts';

import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { forbidden, notFound, staleVersion } from '../../../platform/rejection.ts';
import { lockReports } from '../../round/public.ts';
import { decisionsOn } from '../repository-verification.ts';
import { deleteGraduate, insertRollChange, lockGraduate, placementIdsOf } from '../repository-verification-roll.ts';
import { lockPlacements, reportsOf } from '../repository.ts';

/**
 * Takes a graduate off the roll with all rows. Only the bureau does, with a reason; a line with the masked name stays for ever and is counted
 * on the report, so that a denominator never shrinks in silence. Not possible while a row is locked or under a decision.
 */
export const removeGraduate = async (
  tx: Tx,
  input: GraduateRemoveInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const ids = await placementIdsOf(tx, input.graduate);
  await lockReports(
    tx,
    (await reportsOf(tx, ids)).map((report) => report.id),
  );
  const rows = await lockPlacements(tx, ids);
  const graduate = await lockGraduate(tx, input.graduate);
  if (graduate === undefined || !mayReadPlacements(by.actor, graduate.school_path)) return err(notFound('graduate'));
  if (!mayVerify(by.actor, graduate.school_path)) return err(forbidden());
  if (graduate.version !== input.version) return err(staleVersion({ type: 'Graduate', id: graduate.id }));
  if (rows.some((row) => row.state === 'LOCKED') || (await decisionsOn(tx, ids)).length > 0) return err(graduateLocked({}));
  const change = await insertRollChange(
    tx,
    {
      kind: 'REMOVED',
      graduateId: graduate.id,
      schoolId: graduate.school_id,
      graduationYear: graduate.graduation_year,
      roundIds: rows.map((row) => row.round_id),
      nameMasked: maskName(graduate.name),
      className: graduate.class_name,
      majorCode: graduate.major_code,
      destination: rows.at(-1)?.destination ?? null,
      reason: input.reason,
      changedBy: by.accountId,
    },
    by.now,
  );
  await deleteGraduate(tx, graduate.id);
  await recordChange(tx, by, [
    {
      noun: 'graduate',
      recordId: graduate.id,
      orgUnitId: graduate.school_id,
      before: { onRoll: true, rounds: rows.length },
      after: null,
      reason: input.reason,
    },
  ]);
  await emit(tx, by, {
    topic: 'graduate.removed',
    noun: 'graduate',
    recordId: graduate.id,
    orgUnitId: graduate.school_id,
    payload: { graduationYear: graduate.graduation_year, rounds: rows.map((row) => row.round_id) },
  });
  return ok({ id: change });
};
