import { roleFitsUnit } from '@fuzhi/domain/account/access.ts';
import type { grantAddInput } from '@fuzhi/domain/account/input.ts';
import { grantDatesReversed, grantOverlaps } from '@fuzhi/domain/account/rejections.ts';
import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { z } from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { administeredAccount, administeredUnit } from '../guard.ts';
import { grantOverlapping, insertGrant } from '../repository.ts';
import { roleMisplaced } from '../rejections.ts';

/** Gives an account a role at a unit at or below the administrator's own. It holds from the account's next request on. */
export const addGrant = async (
  tx: Tx,
  input: z.output<typeof grantAddInput>,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const unit = await administeredUnit(tx, by, input.orgUnit);
  if (!unit.ok) return unit;
  const held = await administeredAccount(tx, by, input.account, 'account');
  if (!held.ok) return held;
  if (!roleFitsUnit(input.role as Role, unit.value.kind)) return err(roleMisplaced);
  const orgUnitId = unit.value.id;
  const grant = {
    accountId: input.account,
    role: input.role,
    orgUnitId,
    validFrom: input.validFrom ?? by.today,
    validTo: input.validTo ?? null,
  };
  if (grant.validTo !== null && (grant.validTo < grant.validFrom || grant.validTo < by.today)) return err(grantDatesReversed({}));
  if (await grantOverlapping(tx, grant)) return err(grantOverlaps({}));
  const id = await insertGrant(tx, { ...grant, grantedBy: by.accountId });
  await recordChange(tx, by, [{ noun: 'grant', recordId: id, orgUnitId, before: null, after: grant }]);
  await emit(tx, by, {
    topic: 'grant.added',
    noun: 'grant',
    recordId: id,
    orgUnitId,
    payload: { accountId: grant.accountId, role: grant.role },
  });
  return ok({ id });
};
