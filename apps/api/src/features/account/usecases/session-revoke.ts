import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { notFound } from '../../../platform/rejection.ts';
import { administeredAccount } from '../guard.ts';
import { deleteSession, findSession } from '../repository.ts';

/** Ends one session, the own or one of an account that the actor administers. `own`: the asking session is the one that ended. */
export const revokeSession = async (
  tx: Tx,
  input: { id: string },
  by: CommandContext,
): Promise<Result<{ count: number; own: boolean }, Rejection>> => {
  const session = await findSession(tx, input.id);
  if (session === undefined) return err(notFound('id'));
  if (session.account_id !== by.accountId) {
    const held = await administeredAccount(tx, by, session.account_id);
    if (!held.ok) return held;
  }
  await deleteSession(tx, session.id);
  await recordChange(tx, by, [
    { noun: 'session', recordId: session.id, before: { accountId: session.account_id, createdAt: session.created_at }, after: null },
  ]);
  return ok({ count: 1, own: session.id === by.sessionId });
};
