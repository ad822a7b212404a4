import type { tokenCreateInput } from '@fuzhi/domain/account/input.ts';
import { tokenExpiry } from '@fuzhi/domain/account/rejections.ts';
import { daysBetween } from '@fuzhi/domain/kernel/local-date.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { z } from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import { createToken } from '../../../platform/tokens.ts';
import { administeredUnit } from '../guard.ts';

const MOST_DAYS = 366;

/** A token of a partner system at a unit. The secret is told once. It works to the end of its last day in China. */
export const makeToken = async (
  tx: Tx,
  input: z.output<typeof tokenCreateInput>,
  by: CommandContext,
): Promise<Result<{ tokenId: string; secret: string }, Rejection>> => {
  const unit = await administeredUnit(tx, by, input.orgUnit);
  if (!unit.ok) return unit;
  const days = daysBetween(by.today, input.expiresOn);
  if (days < 1 || days > MOST_DAYS) return err(tokenExpiry({ most: MOST_DAYS }));
  const scopes = [...new Set(input.scopes)];
  const orgUnitId = unit.value.id;
  const expiresAt = new Date(`${input.expiresOn}T23:59:59.999+08:00`);
  const { id, secret } = await createToken(tx, { name: input.name, orgUnitId, scopes, ownerId: by.accountId, expiresAt });
  await recordChange(tx, by, [{ noun: 'token', recordId: id, orgUnitId, before: null, after: { name: input.name, scopes, expiresAt } }]);
  await emit(tx, by, { topic: 'token.created', noun: 'token', recordId: id, orgUnitId, payload: { scopes } });
  return ok({ tokenId: id, secret });
};
