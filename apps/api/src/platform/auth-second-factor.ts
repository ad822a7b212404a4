import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { blindIndex, decryptField, encryptField } from './crypto.ts';
import type { Db, Tx } from './database.ts';
import { newId } from './id.ts';
import type { Keys } from './keys.ts';

// RFC 6238 over SHA-1, 30 seconds, six digits: what every authenticator app speaks. The arithmetic is the library's.
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;
const BACKUP_CODES = 10;
// read from paper: without 0 o 1 l i. Ten of 31 signs are 49 bits; stored keyed, and five wrong tries lock
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

const place = (rowId: string) => ({ table: 'two_factor', column: 'secret', rowId });

/** The half minute in which a code is shown, counted from 1970, or null when it is none of now, the one before or the one after. */
export const stepOfCode = (secret: string, code: string, now: Date): number | null => {
  if (!/^\d{6}$/u.test(code)) return null;
  const timestamp = now.getTime();
  const delta = TOTP.validate({ ...FORM, token: code, secret: Secret.fromBase32(secret), timestamp, window: 1 });
  return delta === null ? null : TOTP.counter({ period: FORM.period, timestamp }) + delta;
};

/** The code an authenticator app shows at an instant. */
export const codeAt = (secret: string, now: Date): string =>
  TOTP.generate({ ...FORM, secret: Secret.fromBase32(secret), timestamp: now.getTime() });

/** What is stored of a backup code. Spaces, hyphens and capitals are how people type, not part of it. */
const hashBackupCode = (keys: Keys, accountId: string, code: string): string =>
  blindIndex(keys, `backup-code|${accountId}`, code.toLowerCase().replaceAll(/[^a-z0-9]/gu, '')).toString('hex');

const newBackupCode = (): string => {
  const signs = Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
};

/**
 * Takes a code from the authenticator app, or a backup code; false when it is wrong or was used before. A code works once (RFC 6238 §5.2):
 * the last half minute used is kept in the row and only ever moves on, so of two who send the same code at once one is let in.
 */
export const spendSecondFactor = async (
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  accountId: string,
  code: string,
  now: Date,
): Promise<boolean> => {
  const row = await storedFactor(db, accountId);
  if (row === undefined || !row.verified) return false;
  const text = code.replaceAll(/\s/gu, '');
  if (/^\d{6}$/u.test(text))
    return spendStep(db, row.id, stepOfCode(decryptField(keys, place(row.id), Buffer.from(row.secret, 'base64')), text, now));
  const hash = hashBackupCode(keys, accountId, text);
  const used = await db
    .updateTable('two_factor')
    .set({ backup_codes: sql<string[]>`array_remove(backup_codes, ${hash})`, updated_at: now })
    .where('id', '=', row.id)
    .where(sql<boolean>`${hash} = ANY (backup_codes)`)
    .returning('id')
    .executeTakeFirst();
  return used !== undefined;
};

const storedFactor = (db: Db, accountId: string) =>
  db.selectFrom('two_factor').select(['id', 'secret', 'verified']).where('account_id', '=', accountId).executeTakeFirst();

const spendStep = async (db: Db, id: string, step: number | null): Promise<boolean> => {
  if (step === null) return false;
  const moved = await db
    .updateTable('two_factor')
    .set({ last_step: BigInt(step) })
    .where('id', '=', id)
    .where('last_step', '<', BigInt(step))
    .returning('id')
    .executeTakeFirst();
  return moved !== undefined;
};

export type Enrolment = { readonly secret: string; readonly uri: string };

/** Keeps a new secret, encrypted, that is asked for only once it is confirmed; replaces one that never was. */
export const enrolSecondFactor = async (tx: Tx, keys: Keys, account: { id: string; username: string }): Promise<Enrolment> => {
  const secret = new Secret({ size: SECRET_BYTES });
  const id = newId();
  await tx.deleteFrom('two_factor').where('account_id', '=', account.id).execute();
  await tx
    .insertInto('two_factor')
    .values({ id, account_id: account.id, secret: encryptField(keys, place(id), secret.base32).toString('base64') })
    .execute();
  return { secret: secret.base32, uri: new TOTP({ ...FORM, issuer: 'Fuzhi', label: account.username, secret }).toString() };
};

/** Switches on what was enrolled when the code is right, and returns the backup codes, which are told only here. Null: wrong code, or nothing enrolled. */
export const confirmSecondFactor = async (tx: Tx, keys: Keys, accountId: string, code: string, now: Date): Promise<string[] | null> => {
  const row = await storedFactor(tx, accountId);
  if (row === undefined || row.verified) return null;
  const step = stepOfCode(decryptField(keys, place(row.id), Buffer.from(row.secret, 'base64')), code.replaceAll(/\s/gu, ''), now);
  if (!(await spendStep(tx, row.id, step))) return null;
  const codes = Array.from({ length: BACKUP_CODES }, newBackupCode);
  await tx
    .updateTable('two_factor')
    .set({ verified: true, backup_codes: codes.map((one) => hashBackupCode(keys, accountId, one)), updated_at: now })
    .where('id', '=', row.id)
    .execute();
  await setEnabled(tx, accountId, true, now);
  return codes;
};

/** Forgets secret and backup codes: from now on the password is enough. */
export const removeSecondFactor = async (tx: Tx, accountId: string, now: Date): Promise<void> => {
  await tx.deleteFrom('two_factor').where('account_id', '=', accountId).execute();
  await setEnabled(tx, accountId, false, now);
};

const setEnabled = async (tx: Tx, accountId: string, enabled: boolean, now: Date): Promise<void> => {
  await tx
    .updateTable('account')
    .set((row) => ({ two_factor_enabled: enabled, updated_at: now, version: row('version', '+', 1) }))
    .where('id', '=', accountId)
    .execute();
};
