import { mayReadIntake, mayRevealApplicant } from '@fuzhi/domain/intake/access.ts';
import type { ApplicantRevealInput } from '@fuzhi/domain/intake/input.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';

import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { forbidden, notFound } from '../../../platform/rejection.ts';
import { countReveals, REVEALS_A_DAY, revealLimit } from '../../placement/public.ts';
import { openIdentity } from '../repository-identity.ts';
import { lockApplicants } from '../repository.ts';

/** Shows an applicant's identity number. That it was shown, to whom and why, is in the trail of the same transaction. */
export const revealApplicant = async (
  tx: Tx,
  input: ApplicantRevealInput,
  by: CommandContext,
): Promise<Result<{ value: string }, Rejection>> => {
  const [row] = await lockApplicants(tx, [input.applicant]);
  if (row === undefined || !mayReadIntake(by.actor, row.school_path)) return err(notFound('applicant'));
  if (!mayRevealApplicant(by.actor, row.school_path)) return err(forbidden());
  const shown = await countReveals(tx, by.actor.id, by.operation, new Date(`${by.today}T00:00:00+08:00`));
  if (shown >= REVEALS_A_DAY) return err(revealLimit({ limit: REVEALS_A_DAY }));
  const value = await openIdentity(tx, by.keys, row.id);
  if (value === undefined) return err(notFound('applicant'));
  const where = { noun: 'applicant', recordId: row.id, orgUnitId: row.school_id };
  await recordChange(tx, by, [{ ...where, before: null, after: { shown: 'identityNumber' }, reason: input.reason }]);
  return ok({ value });
};
