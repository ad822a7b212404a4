import { mayAdminister } from '@fuzhi/domain/account/access.ts';
import type { grantEndInput } from '@fuzhi/domain/account/input.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { z } from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { notFound, staleVersion } from '../../../platform/rejection.ts';
import { keepsAdministrator } from '../guard.ts';
import { grantEnded } from '../rejections.ts';
import { endGrant, lockGrant } from '../repository.ts';

/** Ends a role now: the account's next request is judged without it. Answers with the account. */
export const finishGrant = async (
  tx: Tx,
  input: z.output<typeof grantEndInput>,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const grant = await lockGrant(tx, input.id);
  if (grant === undefined || !mayAdminister(by.actor, grant.path)) return err(notFound('id'));
  if (grant.version !== input.version) return err(staleVersion({ type: 'Grant', id: grant.id }));
  if (grant.valid_to !== null && grant.valid_to < by.today) {
    return err(grantEnded);
  }
  const last = await keepsAdministrator(tx, by, [{ role: grant.role, path: grant.path, open: true }], { grantId: grant.id });
  if (last !== undefined) return err(last);
  await endGrant(tx, grant, by.today, by.now);
  const orgUnitId = grant.org_unit_id;
  const before = { accountId: grant.account_id, role: grant.role, orgUnitId, validFrom: grant.valid_from, validTo: grant.valid_to };
  await recordChange(tx, by, [{ noun: 'grant', recordId: grant.id, orgUnitId, before, after: { ended: true } }]);
  await emit(tx, by, {
    topic: 'grant.ended',
    noun: 'grant',
    recordId: grant.id,
    orgUnitId,
    payload: { accountId: grant.account_id, role: grant.role },
  });
  return ok({ id: grant.account_id });
};
