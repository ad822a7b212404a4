import { roleFitsUnit } from '@fuzhi/domain/account/access.ts';
import type { accountCreateInput } from '@fuzhi/domain/account/input.ts';
import { usernameTaken } from '@fuzhi/domain/account/rejections.ts';
import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { z } from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { insertAccount } from '../../../platform/auth-account.ts';
import { hashPassword, oneTimePassword } from '../../../platform/auth-password.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { administeredUnit } from '../guard.ts';
import { insertGrant, usernameExists } from '../repository.ts';
import { roleMisplaced } from '../rejections.ts';

/** A new account with its first role and a one-time password, which is told once and must be replaced at the first sign-in. */
export const createAccount = async (
  tx: Tx,
  input: z.output<typeof accountCreateInput>,
  by: CommandContext,
): Promise<Result<{ accountId: string; oneTimePassword: string }, Rejection>> => {
  const unit = await administeredUnit(tx, by, input.orgUnit);
  if (!unit.ok) return unit;
  if (!roleFitsUnit(input.role as Role, unit.value.kind)) return err(roleMisplaced);
  if (await usernameExists(tx, input.username)) return err(usernameTaken({ username: input.username }));
  const password = oneTimePassword(input.username);
  const accountId = await insertAccount(tx, {
    username: input.username,
    name: input.name,
    passwordHash: await hashPassword(password),
    mustChangePassword: true,
    ...(input.locale === undefined ? {} : { locale: input.locale }),
  });
  const orgUnitId = unit.value.id;
  const grant = { accountId, role: input.role, orgUnitId, validFrom: by.today, validTo: null };
  const grantId = await insertGrant(tx, { ...grant, grantedBy: by.accountId });
  await recordChange(tx, by, [
    { noun: 'account', recordId: accountId, orgUnitId, before: null, after: { username: input.username, name: input.name } },
    { noun: 'grant', recordId: grantId, orgUnitId, before: null, after: grant },
  ]);
  await emit(tx, by, { topic: 'account.created', noun: 'account', recordId: accountId, orgUnitId, payload: { username: input.username } });
  return ok({ accountId, oneTimePassword: password });
};
