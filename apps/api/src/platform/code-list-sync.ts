import { createHash } from 'node:crypto';

import { sql } from 'kysely';

import type { CodeItem, CodeList } from '@fuzhi/domain/kernel/code-list.ts';

import type { Db, Tx } from './database.ts';
import { searchForms } from './pinyin.ts';

const SETTING = 'code_lists';
/** number of the advisory lock: one process writes, the others find it done */
const LOCK = 7_302_001;

const fingerprint = (lists: readonly CodeList[]): string =>
  createHash('sha256')
    .update(JSON.stringify(lists.map(({ name, items }) => [name, items])))
    .digest('hex');

const writeItems = async (tx: Tx, lists: readonly CodeList[]): Promise<void> => {
  const rows = lists.flatMap(({ name, items }) =>
    items.map((item, index) => ({
      list: name,
      code: item.code,
      zh: item.zh,
      en: item.en,
      sort_order: index,
      valid_from: item.validFrom ?? null,
      valid_to: item.validTo ?? null,
      attributes: item.attributes,
    })),
  );
  await tx.deleteFrom('code_item').execute();
  await sql`
    insert into code_item (list, code, zh, en, sort_order, valid_from, valid_to, attributes)
    select list, code, zh, en, sort_order, valid_from, valid_to, attributes
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as item (list text, code text, zh text, en text, sort_order int, valid_from date, valid_to date, attributes jsonb)`.execute(tx);
};

const majorRow = ({ code, zh, en, attributes }: CodeItem) => {
  const forms = searchForms(zh, 'OTHER');
  return {
    code,
    zh,
    en,
    catalogue: attributes['catalogue'] ?? '',
    category_zh: attributes['category_zh'] ?? '',
    category_2010: attributes['category_2010'] ?? '',
    industry_section: attributes['industry_section'] || null,
    name_pinyin: forms.pinyin,
    name_initials: forms.initials,
  };
};

/** Majors are a table of their own because graduates point to them; one that left the list stays for those who studied it. */
const writeMajors = async (tx: Tx, lists: readonly CodeList[]): Promise<void> => {
  const majors = lists.find(({ name }) => name === 'major')?.items ?? [];
  if (majors.length === 0) return;
  await tx
    .insertInto('major')
    .values(majors.map(majorRow))
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet(({ ref }) => ({
        zh: ref('excluded.zh'),
        en: ref('excluded.en'),
        catalogue: ref('excluded.catalogue'),
        category_zh: ref('excluded.category_zh'),
        category_2010: ref('excluded.category_2010'),
        industry_section: ref('excluded.industry_section'),
        name_pinyin: ref('excluded.name_pinyin'),
        name_initials: ref('excluded.name_initials'),
      })),
    )
    .execute();
};

/**
 * Writes the domain's code lists into the database, so that labels are joins and codes are checked there too. Does nothing when they
 * have not changed since the last start. Returns whether it wrote.
 */
export const syncCodeLists = async (db: Db, lists: readonly CodeList[]): Promise<boolean> => {
  const wanted = fingerprint(lists);
  const stored = (handle: Db) => handle.selectFrom('setting').select('value').where('name', '=', SETTING).executeTakeFirst();
  if ((await stored(db))?.value === wanted) return false;
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    if ((await stored(tx))?.value === wanted) return false;
    await writeItems(tx, lists);
    await writeMajors(tx, lists);
    const value = JSON.stringify(wanted);
    await tx
      .insertInto('setting')
      .values({ name: SETTING, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value, updated_at: sql`now()` }))
      .execute();
    return true;
  });
};
