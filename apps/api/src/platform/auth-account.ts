import type { Tx } from './database.ts';
import { newId } from './id.ts';
import { searchForms } from './pinyin.ts';

export type NewAccount = {
  readonly id?: string;
  readonly username: string;
  readonly name: string;
  /** from `hashPassword` */
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly locale?: 'zh-CN' | 'en';
};

/** Writes an account and its password; returns its id. A taken user name breaks the unique key, and the command says so. */
export const insertAccount = async (tx: Tx, account: NewAccount): Promise<string> => {
  const id = account.id ?? newId();
  const { pinyin, initials } = searchForms(account.name, 'PERSON');
  await tx
    .insertInto('account')
    .values({
      id,
      username: account.username,
      display_username: account.username,
      name: account.name,
      name_pinyin: pinyin,
      name_initials: initials,
      // nobody's address: the top-level domain .invalid is reserved for this
      email: `${id}@fuzhi.invalid`,
      must_change_password: account.mustChangePassword,
      locale: account.locale ?? 'zh-CN',
    })
    .execute();
  await tx
    .insertInto('credential')
    .values({ id: newId(), account_id: id, provider_id: 'credential', provider_account_id: id, password: account.passwordHash })
    .execute();
  return id;
};

/** Replaces an account's password hash and opens its lock. */
export const replacePassword = async (
  tx: Tx,
  accountId: string,
  passwordHash: string,
  facts: { mustChange: boolean; now: Date },
): Promise<void> => {
  await tx
    .updateTable('credential')
    .set({ password: passwordHash, updated_at: facts.now })
    .where('account_id', '=', accountId)
    .where('provider_id', '=', 'credential')
    .execute();
  await tx
    .updateTable('account')
    .set((row) => ({
      must_change_password: facts.mustChange,
      failed_attempts: 0,
      locked_until: null,
      updated_at: facts.now,
      version: row('version', '+', 1),
    }))
    .where('id', '=', accountId)
    .execute();
};
