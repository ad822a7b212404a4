import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { decryptField, encryptField } from './crypto.ts';
import type { Db, Tx } from './database.ts';
import { newId } from './id.ts';
import type { Keys } from './keys.ts';

const STEP_MS = 30_000;
const DIGITS = 6;

/** RFC 6238 over SHA-1, 30 seconds, six digits: what every authenticator app speaks. */
export const totpAt = (secret: Buffer, step: number, digits = DIGITS): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest[digest.length - 1] ?? 0) & 0xf;
  const number = (digest.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** digits;
  return number.toString().padStart(digits, '0');
};

// the last step each account used: a code seen over a shoulder is worth nothing once used. Kept in the process; a restart forgets at most 90 s.
const usedSteps = new Map<string, number>();

/** Whether the code is the account's, of this or a neighbouring half minute, and not used before. */
export const verifyTotp = async (deps: { db: Db; keys: Keys }, accountId: string, code: string, now: Date): Promise<boolean> => {
  const row = await deps.db
    .selectFrom('two_factor')
    .select(['id', 'secret'])
    .where('account_id', '=', accountId)
    .where('verified', '=', true)
    .executeTakeFirst();
  if (row === undefined || !/^\d{6}$/u.test(code)) return false;
  const place = { table: 'two_factor', column: 'secret', rowId: row.id };
  const secret = Buffer.from(decryptField(deps.keys, place, Buffer.from(row.secret, 'base64')), 'hex');
  const current = Math.floor(now.getTime() / STEP_MS);
  for (const step of [current, current - 1, current + 1]) {
    if (!timingSafeEqual(Buffer.from(totpAt(secret, step)), Buffer.from(code))) continue;
    if (step <= (usedSteps.get(accountId) ?? 0)) return false;
    usedSteps.set(accountId, step);
    return true;
  }
  return false;
};

/** Keeps a new TOTP secret of an account, encrypted; replaces an earlier one. Returns the secret for the authenticator app. */
export const enrolTotp = async (tx: Tx, keys: Keys, accountId: string): Promise<Buffer> => {
  const secret = randomBytes(20);
  const id = newId();
  const place = { table: 'two_factor', column: 'secret', rowId: id };
  await tx.deleteFrom('two_factor').where('account_id', '=', accountId).execute();
  await tx
    .insertInto('two_factor')
    .values({
      id,
      account_id: accountId,
      secret: encryptField(keys, place, secret.toString('hex')).toString('base64'),
      backup_codes: '',
      verified: true,
    })
    .execute();
  await tx.updateTable('account').set({ two_factor_enabled: true }).where('id', '=', accountId).execute();
  return secret;
};
