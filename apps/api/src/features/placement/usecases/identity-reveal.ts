import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { mayReadPlacements, mayRevealIdentity } from '@fuzhi/domain/placement/access.ts';
import type { IdentityRevealInput } from '@fuzhi/domain/placement/input.ts';

import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { forbidden, notFound } from '../../../platform/rejection.ts';
import { revealLimit } from '../rejections.ts';
import { countReveals, findGraduate, openIdentityField } from '../repository-identity.ts';

/** How many fields one account may have shown in a day: enough for calls all day long, too few to copy a cohort. */
export const REVEALS_A_DAY = 200;

const NAMES = { IDENTITY_NUMBER: 'identityNumber', STUDENT_NUMBER: 'studentNumber', PHONE: 'phone' } as const;

/** Shows one hidden field of one graduate. That it was shown, to whom and why, is in the trail of the same transaction. */
export const revealIdentity = async (
  tx: Tx,
  input: IdentityRevealInput,
  by: CommandContext,
): Promise<Result<{ value: string }, Rejection>> => {
  const graduate = await findGraduate(tx, input.graduate);
  if (graduate === undefined || !mayReadPlacements(by.actor, graduate.school_path)) return err(notFound('graduate'));
  if (!mayRevealIdentity(by.actor, graduate.school_path)) return err(forbidden());
  const shown = await countReveals(tx, by.actor.id, by.operation, new Date(`${by.today}T00:00:00+08:00`));
  if (shown >= REVEALS_A_DAY) return err(revealLimit({ limit: REVEALS_A_DAY }));
  const field = NAMES[input.field];
  const value = await openIdentityField(tx, by.keys, graduate.id, field);
  if (value === undefined) return err(notFound('graduate'));
  await recordChange(tx, by, [
    { noun: 'graduate', recordId: graduate.id, orgUnitId: graduate.school_id, before: null, after: { shown: field }, reason: input.reason },
  ]);
  return ok({ value });
};
