import { randomBytes } from 'node:crypto';

import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { mayReadPlacements } from '@fuzhi/domain/placement/access.ts';
import type { PlacementLinkCreateInput } from '@fuzhi/domain/placement/link.ts';
import { mayVerify } from '@fuzhi/domain/placement/verification-access.ts';
import { LINK_DAYS } from '@fuzhi/domain/placement/verification-model.ts';
import * as why from '@fuzhi/domain/placement/verification-rejections.ts';

import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { forbidden, notFound } from '../../../platform/rejection.ts';
import { hashToken } from '../../../platform/tokens.ts';
import { addresseesOf, insertLinks, revokeLive } from '../repository-link.ts';
import { lockPlacements, type PlacementRow } from '../repository.ts';

/** A link as it is shown this once. */
export type MadeLink = {
  readonly id: string;
  readonly placement: string;
  readonly name: string;
  readonly employer: string | null;
  /** path on this server; the token in it is kept nowhere */
  readonly path: string;
  readonly expiresAt: Date;
};

const DAY_MS = 86_400_000;
const HANDED_OVER: ReadonlySet<string> = new Set(['SUBMITTED', 'ACCEPTED', 'LOCKED']);

/** The names of rows for which something is missing, as a refusal; undefined when there are none. */
const missing = (
  rows: readonly PlacementRow[],
  isMissing: (row: PlacementRow) => boolean,
  refuse: (params: { names: readonly string[] }) => Rejection,
): Rejection | undefined => {
  const names = rows.filter(isMissing).map((row) => row.graduate_name);
  return names.length === 0 ? undefined : refuse({ names });
};

/**
 * Makes one-time links to graduates or employers of handed-over rows: all of them or none. Earlier links of the same row and audience that
 * were not answered are revoked. Kept of a token is its hash.
 */
export const createLinks = async (
  tx: Tx,
  input: PlacementLinkCreateInput,
  by: CommandContext,
): Promise<Result<{ links: MadeLink[] }, Rejection>> => {
  const rows = await lockPlacements(tx, input.placements);
  if (rows.length !== input.placements.length) return err(notFound('placements'));
  if (rows.some((row) => !mayReadPlacements(by.actor, row.school_path))) return err(notFound('placements'));
  if (rows.some((row) => !mayVerify(by.actor, row.school_path))) return err(forbidden());
  const addressees = new Map((await addresseesOf(tx, input.placements)).map((each) => [each.placement_id, each]));
  const refusal =
    missing(rows, (row) => !HANDED_OVER.has(row.state), why.linkNeedsClaim) ??
    (input.audience === 'EMPLOYER'
      ? missing(rows, (row) => row.employer_id === null, why.linkNeedsEmployer)
      : missing(rows, (row) => (addressees.get(row.id)?.identity_tail ?? '') === '', why.linkNeedsIdentity));
  if (refusal !== undefined) return err(refusal);
  const expiresAt = new Date(by.now.getTime() + LINK_DAYS * DAY_MS);
  const made = rows.map((row) => ({ row, id: newId(), token: randomBytes(32).toString('base64url') }));
  await revokeLive(tx, input.placements, input.audience, by.now);
  await insertLinks(
    tx,
    made.map(({ id, row, token }) => ({ id, placementId: row.id, tokenHash: hashToken(token) })),
    { audience: input.audience, expiresAt, createdBy: by.accountId },
    by.now,
  );
  await recordChange(
    tx,
    by,
    rows.map((row) => ({
      noun: 'placement',
      recordId: row.id,
      orgUnitId: row.school_id,
      before: null,
      after: { link: input.audience, expiresAt: expiresAt.toISOString() },
    })),
  );
  const order = new Map(input.placements.map((id, nth) => [id, nth]));
  const links = made
    .toSorted((a, b) => (order.get(a.row.id) ?? 0) - (order.get(b.row.id) ?? 0))
    .map(({ row, id, token }) => ({
      id,
      placement: row.id,
      name: row.graduate_name,
      employer: row.employer_name,
      path: `/answer/${token}`,
      expiresAt,
    }));
  return ok({ links });
};
