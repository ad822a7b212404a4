import { timingSafeEqual } from 'node:crypto';

import type { CheckResult } from '@fuzhi/domain/placement/model.ts';
import { type LinkAudience, MAX_LINK_TRIES } from '@fuzhi/domain/placement/verification-model.ts';
import { sql } from 'kysely';

import type { Db, Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';

/** What of a graduate a link is confirmed by, and what the employer's page says. */
export type Addressee = { readonly placement_id: string; readonly identity_tail: string; readonly school_name: string };

export const addresseesOf = (db: Db | Tx, placementIds: readonly string[]): Promise<Addressee[]> =>
  db
    .selectFrom('placement')
    .innerJoin('graduate', 'graduate.id', 'placement.graduate_id')
    .innerJoin('org_unit', 'org_unit.id', 'placement.school_id')
    .select(['placement.id as placement_id', 'graduate.identity_tail', 'org_unit.name_zh as school_name'])
    .where('placement.id', '=', sql<string>`any(${[...placementIds]}::uuid[])`)
    .execute();

/** Revokes what could still be answered of these rows and audience. */
export const revokeLive = async (tx: Tx, placementIds: readonly string[], audience: LinkAudience, now: Date): Promise<void> => {
  await tx
    .updateTable('placement_link')
    .set({ revoked_at: now, updated_at: now })
    .where('placement_id', '=', sql<string>`any(${[...placementIds]}::uuid[])`)
    .where('audience', '=', audience)
    .where('answered_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
};

export type NewLink = { readonly id: string; readonly placementId: string; readonly tokenHash: Buffer };

export const insertLinks = async (
  tx: Tx,
  links: readonly NewLink[],
  more: { audience: LinkAudience; expiresAt: Date; createdBy: string },
  now: Date,
): Promise<void> => {
  await tx
    .insertInto('placement_link')
    .values(
      links.map((link) => ({
        id: link.id,
        placement_id: link.placementId,
        audience: more.audience,
        token_hash: link.tokenHash,
        expires_at: more.expiresAt,
        created_by: more.createdBy,
        created_at: now,
        updated_at: now,
      })),
    )
    .execute();
};

/** Which row and school links belong to. */
export const linksById = (
  db: Db | Tx,
  ids: readonly string[],
): Promise<{ id: string; placement_id: string; audience: string; school_id: string; school_path: string }[]> =>
  db
    .selectFrom('placement_link')
    .innerJoin('placement', 'placement.id', 'placement_link.placement_id')
    .innerJoin('org_unit', 'org_unit.id', 'placement.school_id')
    .select([
      'placement_link.id',
      'placement_link.placement_id',
      'placement_link.audience',
      'placement.school_id',
      'org_unit.path as school_path',
    ])
    .where('placement_link.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('placement_link.id')
    .execute();

/** Revokes links that could still be answered; says which. */
export const revokeLinks = async (tx: Tx, ids: readonly string[], now: Date): Promise<ReadonlySet<string>> => {
  const revoked = await tx
    .updateTable('placement_link')
    .set({ revoked_at: now, updated_at: now })
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('answered_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute();
  return new Set(revoked.map((row) => row.id));
};

export type LiveLink = {
  readonly id: string;
  readonly placement_id: string;
  readonly audience: LinkAudience;
  readonly name: string;
  readonly identity_tail: string;
  readonly school_name: string;
  /** who called the round */
  readonly issuer_name: string;
  readonly graduation_year: number;
  readonly credit_code: string | null;
};

/**
 * The link of a token that can be answered now; undefined for unknown, expired, used, revoked and dead ones alike. Found by the hash of 256
 * random bits, so how far an index look-up got tells nothing of the token; the hash is compared once more in constant time.
 */
export const findLive = async (db: Db | Tx, hash: Buffer, now: Date): Promise<LiveLink | undefined> => {
  const row = await db
    .selectFrom('placement_link')
    .innerJoin('placement', 'placement.id', 'placement_link.placement_id')
    .innerJoin('graduate', 'graduate.id', 'placement.graduate_id')
    .innerJoin('org_unit', 'org_unit.id', 'placement.school_id')
    .innerJoin('round', 'round.id', 'placement.round_id')
    .innerJoin('org_unit as issuer', 'issuer.id', 'round.org_unit_id')
    .leftJoin('employer', 'employer.id', 'placement.employer_id')
    .select([
      'placement_link.id',
      'placement_link.placement_id',
      'placement_link.token_hash',
      sql<LinkAudience>`placement_link.audience`.as('audience'),
      'graduate.name',
      'graduate.identity_tail',
      'org_unit.name_zh as school_name',
      'issuer.name_zh as issuer_name',
      'placement.graduation_year',
      'employer.credit_code',
    ])
    .where('placement_link.token_hash', '=', hash)
    .where('placement_link.expires_at', '>', now)
    .where('placement_link.answered_at', 'is', null)
    .where('placement_link.revoked_at', 'is', null)
    .where('placement_link.tries', '<', MAX_LINK_TRIES)
    .executeTakeFirst();
  if (row === undefined || !timingSafeEqual(row.token_hash, hash)) return undefined;
  // the row changed since the link was made: there is no employer to ask any more
  return row.audience === 'EMPLOYER' && row.credit_code === null ? undefined : row;
};

/** The same again, held: of two answers at once the second finds nothing. */
export const lockLink = async (tx: Tx, id: string): Promise<void> => {
  await tx.selectFrom('placement_link').select('id').where('id', '=', id).forUpdate().execute();
};

export const countTry = async (tx: Tx, id: string, now: Date): Promise<void> => {
  await tx
    .updateTable('placement_link')
    .set({ tries: sql`tries + 1`, updated_at: now })
    .where('id', '=', id)
    .execute();
};

export type AnswerWrite = {
  readonly link: LiveLink;
  readonly said: string;
  readonly place: string | null;
  readonly since: string | null;
  readonly wageBand: string | null;
  readonly contract: string | null;
  readonly result: CheckResult;
  readonly differences: readonly string[];
};

/** Keeps an answer and closes its link. */
export const insertAnswer = async (tx: Tx, answer: AnswerWrite, now: Date): Promise<void> => {
  await tx
    .insertInto('placement_answer')
    .values({
      id: newId(),
      link_id: answer.link.id,
      placement_id: answer.link.placement_id,
      audience: answer.link.audience,
      said: answer.said,
      place: answer.place,
      since: answer.since,
      wage_band: answer.wageBand,
      contract: answer.contract,
      result: answer.result,
      differences: [...answer.differences],
      answered_at: now,
      created_at: now,
    })
    .execute();
  await tx.updateTable('placement_link').set({ answered_at: now, updated_at: now }).where('id', '=', answer.link.id).execute();
};
