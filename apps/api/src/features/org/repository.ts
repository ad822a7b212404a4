import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.ts';
import { searchForms } from '../../platform/pinyin.ts';

/** A unit's row, held until the end of the transaction. */
export const lockUnit = (tx: Tx, id: string) =>
  tx
    .selectFrom('org_unit')
    .select(['id', 'kind', 'code', 'name_zh', 'name_en', 'parent_id', 'valid_from', 'valid_to', 'version'])
    .select(sql<string>`path::text`.as('path'))
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
export type UnitRow = NonNullable<Awaited<ReturnType<typeof lockUnit>>>;

export const codeInUse = async (db: Db, code: string): Promise<boolean> =>
  (await db.selectFrom('org_unit').select('id').where('code', '=', code).executeTakeFirst()) !== undefined;

/** Whether units below are still in force after a day. */
export const hasOpenChildren = async (db: Db, unit: { id: string }, day: string): Promise<boolean> => {
  const child = await db
    .selectFrom('org_unit')
    .select('id')
    .where('parent_id', '=', unit.id)
    .where(sql<boolean>`(valid_to IS NULL OR valid_to > ${day}::date)`)
    .limit(1)
    .executeTakeFirst();
  return child !== undefined;
};

export type NewUnit = {
  readonly id: string;
  readonly kind: string;
  readonly code: string | null;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly parentId: string;
  readonly path: string;
  readonly schoolType: string | null;
  readonly schoolNature: string | null;
  readonly rural: boolean | null;
  readonly validFrom: string;
};
export const insertUnit = async (tx: Tx, unit: NewUnit): Promise<void> => {
  const { pinyin, initials } = searchForms(unit.nameZh, 'OTHER');
  await tx
    .insertInto('org_unit')
    .values({
      id: unit.id,
      kind: unit.kind,
      code: unit.code,
      name_zh: unit.nameZh,
      name_en: unit.nameEn,
      name_pinyin: pinyin,
      name_initials: initials,
      parent_id: unit.parentId,
      path: unit.path,
      school_type: unit.schoolType,
      school_nature: unit.schoolNature,
      rural: unit.rural,
      valid_from: unit.validFrom,
    })
    .execute();
};

export const renameUnit = async (tx: Tx, id: string, names: { zh: string; en: string }, now: Date): Promise<void> => {
  const { pinyin, initials } = searchForms(names.zh, 'OTHER');
  await tx
    .updateTable('org_unit')
    .set((row) => ({
      name_zh: names.zh,
      name_en: names.en,
      name_pinyin: pinyin,
      name_initials: initials,
      updated_at: now,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
};

export const closeUnitRow = async (tx: Tx, id: string, validTo: string, successorId: string | null, now: Date): Promise<void> => {
  await tx
    .updateTable('org_unit')
    .set((row) => ({ valid_to: validTo, successor_id: successorId, updated_at: now, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
};
