import { sql } from 'kysely';

import { blindIndex, decryptField, encryptField } from '../../platform/crypto.ts';
import type { Tx } from '../../platform/database.ts';
import type { Keys } from '../../platform/keys.ts';

const TABLE = 'applicant_identity';

export const applicantIndex = (keys: Keys, identityNumber: string): Buffer => blindIndex(keys, 'applicant.identity', identityNumber);

/** The row of applicant_identity: encrypted for its own row and column, so that a cipher moved elsewhere can't be read. */
export const sealApplicant = (keys: Keys, applicantId: string, entryYear: number, identityNumber: string) => ({
  applicant_id: applicantId,
  entry_year: entryYear,
  key_id: keys.keyId,
  identity_cipher: encryptField(keys, { table: TABLE, column: 'identity_cipher', rowId: applicantId }, identityNumber),
  identity_index: applicantIndex(keys, identityNumber),
});

/** Whether the number stands on a list of the year, of somebody else who has neither left nor declined. */
export const isOnList = async (tx: Tx, entryYear: number, index: Buffer, except: string | null): Promise<boolean> =>
  (await tx
    .selectFrom(TABLE)
    .select('applicant_id')
    .where('entry_year', '=', entryYear)
    .where('identity_index', '=', index)
    .where('live', '=', true)
    .where(sql<boolean>`applicant_id IS DISTINCT FROM ${except}::uuid`)
    .executeTakeFirst()) !== undefined;

export const saveIdentity = async (tx: Tx, row: ReturnType<typeof sealApplicant>): Promise<void> => {
  const { applicant_id: _id, entry_year: _year, ...change } = row;
  await tx
    .insertInto(TABLE)
    .values(row)
    .onConflict((conflict) => conflict.column('applicant_id').doUpdateSet(change))
    .execute();
};

/** Whoever has left or declined may stand on another list of the year. */
export const setLive = async (tx: Tx, ids: readonly string[], live: boolean): Promise<void> => {
  await tx
    .updateTable(TABLE)
    .set({ live })
    .where('applicant_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
};

/** The number in plain. Only for applicantReveal, which writes the audit row in the same transaction. */
export const openIdentity = async (tx: Tx, keys: Keys, applicantId: string): Promise<string | undefined> => {
  const row = await tx.selectFrom(TABLE).select('identity_cipher').where('applicant_id', '=', applicantId).executeTakeFirst();
  return row === undefined
    ? undefined
    : decryptField(keys, { table: TABLE, column: 'identity_cipher', rowId: applicantId }, row.identity_cipher);
};
