import { sql } from 'kysely';

import type { Db, Tx } from '../../platform/database.ts';
import { blindIndex, decryptField, encryptField } from '../../platform/crypto.ts';
import type { Keys } from '../../platform/keys.ts';

/** What identifies or reaches a graduate. Never leaves the server but by identityReveal, never stands in an audit row, a log or a message. */
export type Identity = {
  readonly graduateId: string;
  readonly schoolId: string;
  readonly graduationYear: number;
  /** 18 digits, normalised by the domain */
  readonly identityNumber: string;
  readonly studentNumber: string;
  readonly phone: string;
};
export const IDENTITY_FIELDS = ['identityNumber', 'studentNumber', 'phone'] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

const TABLE = 'graduate_identity';
const COLUMN = { identityNumber: 'identity_cipher', studentNumber: 'student_number_cipher', phone: 'phone_cipher' } as const;

export const identityIndex = (keys: Keys, identityNumber: string): Buffer => blindIndex(keys, 'graduate.identity', identityNumber);
export const phoneIndex = (keys: Keys, phone: string): Buffer => blindIndex(keys, 'graduate.phone', phone);

/** The row of graduate_identity: each field encrypted for its own row and column, so that a cipher moved elsewhere can't be read. */
export const sealIdentity = (keys: Keys, identity: Identity) => ({
  graduate_id: identity.graduateId,
  school_id: identity.schoolId,
  graduation_year: identity.graduationYear,
  key_id: keys.keyId,
  identity_cipher: encryptField(keys, { table: TABLE, column: COLUMN.identityNumber, rowId: identity.graduateId }, identity.identityNumber),
  identity_index: identityIndex(keys, identity.identityNumber),
  student_number_cipher: encryptField(
    keys,
    { table: TABLE, column: COLUMN.studentNumber, rowId: identity.graduateId },
    identity.studentNumber,
  ),
  phone_cipher: encryptField(keys, { table: TABLE, column: COLUMN.phone, rowId: identity.graduateId }, identity.phone),
  phone_index: phoneIndex(keys, identity.phone),
});

export const insertIdentities = async (tx: Tx, keys: Keys, identities: readonly Identity[]): Promise<void> => {
  if (identities.length === 0) return;
  await tx
    .insertInto(TABLE)
    .values(identities.map((identity) => sealIdentity(keys, identity)))
    .execute();
};

/** One field of one graduate in plain. Only for identityReveal, which writes the audit row in the same transaction. */
export const openIdentityField = async (tx: Tx, keys: Keys, graduateId: string, field: IdentityField): Promise<string | undefined> => {
  const column = COLUMN[field];
  const row = await tx.selectFrom(TABLE).select(`${column} as cipher`).where('graduate_id', '=', graduateId).executeTakeFirst();
  return row === undefined ? undefined : decryptField(keys, { table: TABLE, column, rowId: graduateId }, row.cipher);
};

export const findGraduate = (db: Db | Tx, id: string): Promise<{ id: string; school_id: string; school_path: string } | undefined> =>
  db
    .selectFrom('graduate')
    .innerJoin('org_unit', 'org_unit.id', 'graduate.school_id')
    .select(['graduate.id', 'graduate.school_id', 'org_unit.path as school_path'])
    .where('graduate.id', '=', id)
    .executeTakeFirst();

/** How many fields an actor had shown since an instant. Holds the actor's count until the transaction ends, so that two at once can't both be the last. */
export const countReveals = async (tx: Tx, actorId: string, operation: string, since: Date): Promise<number> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`reveal:${actorId}`}, 0))`.execute(tx);
  const { count } = await tx
    .selectFrom('audit_entry')
    .select((select) => select.fn.countAll<bigint>().as('count'))
    .where('actor_id', '=', actorId)
    .where('operation', '=', operation)
    .where('at', '>=', since)
    .executeTakeFirstOrThrow();
  return Number(count);
};
