import { mayAdminister } from '@fuzhi/domain/account/access.ts';
import { tokenRevoked } from '@fuzhi/domain/account/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { notFound } from '../../../platform/rejection.ts';
import { lockToken, revokeToken } from '../repository.ts';

/** Ends a token now: its next request is refused. Its owner may, and every administrator of its unit. */
export const endToken = async (tx: Tx, input: { id: string }, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const token = await lockToken(tx, input.id);
  if (token === undefined || (token.owner_id !== by.accountId && !mayAdminister(by.actor, token.path))) return err(notFound('id'));
  if (token.revoked_at !== null) return err(tokenRevoked({}));
  await revokeToken(tx, token.id, by.now);
  const orgUnitId = token.org_unit_id;
  await recordChange(tx, by, [
    { noun: 'token', recordId: token.id, orgUnitId, before: { name: token.name }, after: { revokedAt: by.now } },
  ]);
  await emit(tx, by, { topic: 'token.revoked', noun: 'token', recordId: token.id, orgUnitId, payload: {} });
  return ok({ id: token.id });
};
