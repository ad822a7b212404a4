import { mayAdminister } from '@fuzhi/domain/account/access.ts';
import { accountIsOneself } from '@fuzhi/domain/account/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { unitEnded } from '@fuzhi/domain/org/rejections.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { forbidden, notFound } from '../../platform/rejection.ts';
import { lastAdministrator } from './rejections.ts';
import { type AccountRow, type GrantRow, type Unit, findUnit, grantsOfAccount, lockAccount, otherAdministrator } from './repository.ts';

export type Held = { readonly account: AccountRow; readonly grants: readonly GrantRow[]; readonly orgUnitId: string | null };

/**
 * An account the actor administers, held for the transaction. He must administer every unit at which it still holds something: whoever
 * keeps one school must not take over an account of the bureau because it also holds a role there.
 */
export const administeredAccount = async (tx: Tx, by: CommandContext, id: string, field = 'id'): Promise<Result<Held, Rejection>> => {
  const account = await lockAccount(tx, id);
  if (account === undefined) return err(notFound(field));
  const grants = await grantsOfAccount(tx, id, by.today);
  if (!by.actor.grants.some((grant) => grant.role === 'ADMIN') || !grants.some((grant) => mayAdminister(by.actor, grant.path))) {
    return err(notFound(field));
  }
  if (grants.some((grant) => grant.open && !mayAdminister(by.actor, grant.path))) {
    return err(
      forbidden({
        zh: '该账号在您管辖范围之外还有角色,只能由上级管理员处理。',
        en: 'The account also holds roles outside your units; only an administrator above may change it.',
      }),
    );
  }
  return ok({ account, grants, orgUnitId: (grants.find((grant) => grant.open) ?? grants[0])?.org_unit_id ?? null });
};

/** A unit in force that the actor administers. */
export const administeredUnit = async (tx: Tx, by: CommandContext, id: string, field = 'orgUnit'): Promise<Result<Unit, Rejection>> => {
  const unit = await findUnit(tx, id);
  if (unit === undefined || !mayAdminister(by.actor, unit.path)) return err(notFound(field));
  if (unit.valid_to !== null && unit.valid_to < by.today) return err(unitEnded({}, field));
  return ok(unit);
};

export const notOneself = (by: CommandContext, accountId: string): Rejection | undefined =>
  accountId === by.accountId ? accountIsOneself({}) : undefined;

/** Refuses what would leave a unit without an administrator. */
export const keepsAdministrator = async (
  tx: Tx,
  by: CommandContext,
  grants: readonly { role: string; path: string; open: boolean }[],
  without: { grantId?: string; accountId?: string },
): Promise<Rejection | undefined> => {
  for (const grant of grants) {
    if (grant.role !== 'ADMIN' || !grant.open) continue;
    if (!(await otherAdministrator(tx, grant.path, by.today, without))) {
      return lastAdministrator;
    }
  }
  return undefined;
};
