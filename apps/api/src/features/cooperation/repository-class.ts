import { sql } from 'kysely';

import type { Tx } from '../../platform/database.ts';

export const findOrderClass = (tx: Tx, id: string) => tx.selectFrom('order_class').selectAll().where('id', '=', id).executeTakeFirst();

/** Whether another class of the agreement has this name. */
export const isNameTaken = async (tx: Tx, cooperationId: string, name: string, except: string | null): Promise<boolean> => {
  const found = await tx
    .selectFrom('order_class')
    .select('id')
    .where('cooperation_id', '=', cooperationId)
    .where('name', '=', name)
    .where((where) => (except === null ? where.lit(true) : where('id', '<>', except)))
    .executeTakeFirst();
  return found !== undefined;
};

export type OrderClassWrite = {
  readonly name: string;
  readonly class_name: string;
  readonly major_code: string;
  readonly graduation_year: number;
  readonly quota: number;
  readonly pupils: number | null;
  readonly poor: number | null;
  readonly curriculum_note: string | null;
};

export const insertOrderClass = async (tx: Tx, id: string, cooperationId: string, row: OrderClassWrite, now: Date): Promise<void> => {
  await tx
    .insertInto('order_class')
    .values({ id, cooperation_id: cooperationId, ...row, created_at: now, updated_at: now })
    .execute();
};

export const updateOrderClass = async (tx: Tx, id: string, row: OrderClassWrite, now: Date): Promise<void> => {
  await tx
    .updateTable('order_class')
    .set({ ...row, updated_at: now, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
};
