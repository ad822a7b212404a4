import type { Db, Tx } from './database.ts';

/** A stored file, as a row knows it. */
export type Attachment = {
  readonly id: string;
  readonly org_unit_id: string;
  readonly file_name: string;
  readonly media_type: string;
  readonly byte_size: bigint;
  readonly sha256: Buffer;
  readonly storage_key: string;
  readonly key_id: string;
  readonly uploaded_by: string;
};

export const insertAttachment = async (tx: Tx, row: Attachment, now: Date): Promise<void> => {
  await tx
    .insertInto('attachment')
    .values({ ...row, created_at: now, updated_at: now })
    .execute();
};

/** Who may see it is asked of the read engine before: this looks by id alone. */
export const findAttachment = (db: Db | Tx, id: string): Promise<Attachment | undefined> =>
  db
    .selectFrom('attachment')
    .select(['id', 'org_unit_id', 'file_name', 'media_type', 'byte_size', 'sha256', 'storage_key', 'key_id', 'uploaded_by'])
    .where('id', '=', id)
    .executeTakeFirst();

/** Path of a unit in the tree, to ask whether somebody may leave a file there. */
export const unitPathOf = async (db: Db | Tx, orgUnitId: string): Promise<string | undefined> =>
  (await db.selectFrom('org_unit').select('path').where('id', '=', orgUnitId).executeTakeFirst())?.path;
