import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import { recordChange } from './audit.ts';
import { insertAccount } from './auth-account.ts';
import { hashPassword } from './auth-password.ts';
import type { Db, Tx } from './database.ts';
import { newId } from './id.ts';
import { inTransaction } from './transaction.ts';
import { rule } from './rejection.ts';

const SETTING = 'set_up';
const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether nobody has an account yet. */
export const needsSetUp = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) === undefined;

/**
 * On an empty install: a new one-time secret, to be printed on the terminal; only its hash is kept, and an earlier one is worth nothing any
 * more. Null when somebody has an account.
 */
export const ensureSetUpSecret = async (db: Db): Promise<string | null> => {
  if (!(await needsSetUp(db))) return null;
  const secret = randomBytes(18).toString('base64url');
  await db
    .insertInto('setting')
    .values({ name: SETTING, value: JSON.stringify({ hash: digest(secret) }) })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ value: JSON.stringify({ hash: digest(secret) }), updated_at: new Date() }),
    )
    .execute();
  return secret;
};

export type SetUp = {
  readonly secret: string;
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly districtName?: string | undefined;
  readonly districtCode?: string | undefined;
};

const refused = rule(
  'SET_UP_REFUSED',
  { zh: '初始化口令不对,或系统已经初始化。', en: 'The set-up secret is wrong, or the system is already set up.' },
  { zh: '', en: '' },
);

/** Makes the root unit and the first administrator in exchange for the secret. False when the secret is wrong or was used. */
export const setUp = async (db: Db, input: SetUp, facts: { requestId: string; now: Date; today: string }): Promise<boolean> => {
  const password = await hashPassword(input.password);
  const done = await inTransaction(db, async (tx) => {
    const stored = await tx.selectFrom('setting').select('value').where('name', '=', SETTING).forUpdate().executeTakeFirst();
    const { hash } = (stored?.value ?? {}) as { hash?: string };
    const right = hash !== undefined && timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(digest(input.secret), 'hex'));
    if (!right || (await tx.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined) return err(refused);
    const orgUnitId = await rootUnit(tx, input);
    const accountId = await insertAccount(tx, {
      username: input.username,
      name: input.name,
      passwordHash: password,
      mustChangePassword: false,
    });
    const grantId = newId();
    await tx
      .insertInto('access_grant')
      .values({ id: grantId, account_id: accountId, role: 'ADMIN', org_unit_id: orgUnitId, valid_from: facts.today })
      .execute();
    await tx.deleteFrom('setting').where('name', '=', SETTING).execute();
    const actor = { kind: 'ACCOUNT' as const, id: accountId, name: input.name, grants: [] };
    await recordChange(tx, { ...facts, actor, operation: 'setUp' }, [
      { noun: 'account', recordId: accountId, orgUnitId, before: null, after: { username: input.username, name: input.name } },
      { noun: 'grant', recordId: grantId, orgUnitId, before: null, after: { accountId, role: 'ADMIN', orgUnitId } },
    ]);
    return ok(null);
  });
  return done.ok;
};

/** The topmost unit there is, or a new district. */
const rootUnit = async (tx: Tx, input: SetUp): Promise<string> => {
  const root = await tx.selectFrom('org_unit').select('id').where('parent_id', 'is', null).orderBy('id').limit(1).executeTakeFirst();
  if (root !== undefined) return root.id;
  const id = newId();
  await tx
    .insertInto('org_unit')
    .values({
      id,
      kind: 'district',
      code: input.districtCode ?? null,
      name_zh: input.districtName ?? '本区',
      name_en: '',
      path: id.replaceAll('-', ''),
    })
    .execute();
  return id;
};
