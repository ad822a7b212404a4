import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { mayManageOrg } from '@fuzhi/domain/org/access.ts';
import { unitEnded } from '@fuzhi/domain/org/rejections.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { notFound, staleVersion } from '../../platform/rejection.ts';
import { type UnitRow, lockUnit } from './repository.ts';

/** A unit in force that the actor manages, held for the transaction. With `version`: the one he saw. */
export const managedUnit = async (
  tx: Tx,
  by: CommandContext,
  id: string,
  options: { field: string; version?: number },
): Promise<Result<UnitRow, Rejection>> => {
  const unit = await lockUnit(tx, id);
  if (unit === undefined || !mayManageOrg(by.actor, unit.path)) return err(notFound(options.field));
  if (options.version !== undefined && unit.version !== options.version) return err(staleVersion({ type: 'OrgUnit', id: unit.id }));
  if (unit.valid_to !== null) return err(unitEnded({}, options.field));
  return ok(unit);
};
