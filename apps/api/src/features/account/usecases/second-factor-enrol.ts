import { passwordMustChange, secondFactorOn } from '@fuzhi/domain/account/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { type Enrolment, enrolSecondFactor } from '../../../platform/auth-second-factor.ts';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { notFound } from '../../../platform/rejection.ts';
import { lockAccount } from '../repository.ts';

/** Makes the key of the own authenticator app; the present password is proven before. */
export const enrolFactor = async (tx: Tx, _input: object, by: CommandContext): Promise<Result<Enrolment, Rejection>> => {
  const account = await lockAccount(tx, by.accountId);
  if (account === undefined) return err(notFound());
  // whoever made the one-time password knows it too, and must not bind a telephone of his own
  if (account.must_change_password) return err(passwordMustChange({}));
  if (account.two_factor_enabled) return err(secondFactorOn({}));
  const enrolment = await enrolSecondFactor(tx, by.keys, account);
  await recordChange(tx, by, [{ noun: 'account', recordId: account.id, before: null, after: { secondFactor: 'enrolled' } }]);
  return ok(enrolment);
};
