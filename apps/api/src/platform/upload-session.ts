import { sql } from 'kysely';
import type { Attachment } from './attachment.ts';
import type { Db, Tx } from './database.ts';
import { newId } from './id.ts';

/** An upload that was announced. `offset`: how many bytes of it have arrived. */
export type UploadSession = {
  readonly id: string;
  readonly orgUnitId: string;
  readonly fileName: string;
  readonly byteSize: number;
  readonly attachmentId: string | null;
  readonly expiresAt: Date;
  readonly offset: number;
};

/** Half an upload is kept a week: a phone may be out of reach for some days. */
export const UPLOAD_KEPT_MS = 7 * 86_400_000;

type Row = {
  id: string;
  org_unit_id: string;
  file_name: string;
  byte_size: string;
  attachment_id: string | null;
  expires_at: Date;
  arrived: string;
};
const sessionOf = (row: Row): UploadSession => ({
  id: row.id,
  orgUnitId: row.org_unit_id,
  fileName: row.file_name,
  byteSize: Number(row.byte_size),
  attachmentId: row.attachment_id,
  expiresAt: row.expires_at,
  offset: row.attachment_id === null ? Number(row.arrived) : Number(row.byte_size),
});

const found = async (tx: Db | Tx, where: ReturnType<typeof sql>, lock = sql``): Promise<UploadSession | undefined> => {
  const { rows } = await sql<Row>`
    SELECT u.id, u.org_unit_id, u.file_name, u.byte_size::text, u.attachment_id, u.expires_at,
           (SELECT coalesce(sum(p.byte_size), 0)::text FROM upload_piece AS p WHERE p.upload_id = u.id) AS arrived
      FROM upload AS u WHERE ${where} ${lock}`.execute(tx);
  return rows[0] === undefined ? undefined : sessionOf(rows[0]);
};

/** An account's own upload; somebody else's is not there, nor one that has run out. */
export const findUpload = (db: Db | Tx, id: string, accountId: string, now: Date): Promise<UploadSession | undefined> =>
  found(db, sql`u.id = ${id} AND u.account_id = ${accountId} AND u.expires_at > ${now}`);

/** The same, held until the transaction ends. */
export const lockUpload = async (tx: Tx, id: string, accountId: string, now: Date): Promise<UploadSession | undefined> => {
  // the sum is read after the wait for the lock, in a statement of its own
  await sql`SELECT 1 FROM upload AS u WHERE u.id = ${id} FOR UPDATE`.execute(tx);
  return findUpload(tx, id, accountId, now);
};

export type Announced = {
  readonly orgUnitId: string;
  readonly accountId: string;
  readonly clientKey: string;
  readonly fileName: string;
  readonly byteSize: number;
};

/** Announces an upload; the sender's key announced before finds what it stood for then. */
export const announceUpload = async (tx: Tx, upload: Announced, now: Date): Promise<UploadSession> => {
  // a key whose upload has run out means a new one; its pieces are swept with the rest
  await sql`UPDATE upload SET client_key = id::text WHERE account_id = ${upload.accountId} AND client_key = ${upload.clientKey}
     AND expires_at <= ${now}`.execute(tx);
  await sql`INSERT INTO upload (id, org_unit_id, account_id, client_key, file_name, byte_size, created_at, expires_at)
    VALUES (${newId()}, ${upload.orgUnitId}, ${upload.accountId}, ${upload.clientKey}, ${upload.fileName}, ${upload.byteSize}, ${now},
            ${new Date(now.getTime() + UPLOAD_KEPT_MS)})
    ON CONFLICT (account_id, client_key) DO NOTHING`.execute(tx);
  const session = await found(tx, sql`u.account_id = ${upload.accountId} AND u.client_key = ${upload.clientKey}`);
  if (session === undefined) throw new Error('an announced upload is not there');
  return session;
};

export const insertPiece = async (tx: Tx, id: string, start: number, byteSize: number, storageKey: string): Promise<void> => {
  await sql`INSERT INTO upload_piece (upload_id, start_byte, byte_size, storage_key)
    VALUES (${id}, ${start}, ${byteSize}, ${storageKey})`.execute(tx);
};

/** Storage keys of the pieces, in the order of the file. */
export const piecesOf = async (db: Db | Tx, id: string): Promise<string[]> => {
  const { rows } = await sql<{ storage_key: string }>`
    SELECT storage_key FROM upload_piece WHERE upload_id = ${id} ORDER BY start_byte`.execute(db);
  return rows.map((row) => row.storage_key);
};

/** Ties the upload to its file and forgets the pieces. */
export const finishUpload = async (tx: Tx, id: string, attachmentId: string): Promise<void> => {
  await sql`DELETE FROM upload_piece WHERE upload_id = ${id}`.execute(tx);
  await sql`UPDATE upload SET attachment_id = ${attachmentId} WHERE id = ${id}`.execute(tx);
};

/** Takes an upload away that can never become a file. */
export const dropUpload = async (tx: Tx, id: string): Promise<void> => {
  await sql`DELETE FROM upload WHERE id = ${id}`.execute(tx);
};

/**
 * A file with the same bytes that the same account left at the same unit before. Two that finish at once wait for each other here, so that
 * the second finds the first.
 */
export const sameAttachment = async (tx: Tx, file: Attachment): Promise<string | undefined> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${file.org_unit_id}${file.uploaded_by}${file.sha256.toString('hex')}`}, 0))`.execute(
    tx,
  );
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM attachment WHERE sha256 = ${file.sha256} AND org_unit_id = ${file.org_unit_id} AND uploaded_by = ${file.uploaded_by}
     AND byte_size = ${file.byte_size} ORDER BY created_at, id LIMIT 1`.execute(tx);
  return rows[0]?.id;
};

/** Takes away what has run out, at most so many at once; answers the storage keys that belong to nothing any more. */
export const dropExpired = async (tx: Tx, now: Date, most = 500): Promise<string[]> => {
  const { rows: gone } = await sql<{ id: string }>`
    SELECT id FROM upload WHERE expires_at <= ${now} ORDER BY expires_at LIMIT ${most} FOR UPDATE SKIP LOCKED`.execute(tx);
  const ids = gone.map((row) => row.id);
  const { rows } = await sql<{ storage_key: string }>`
    SELECT storage_key FROM upload_piece WHERE upload_id = ANY (${ids}::uuid[])`.execute(tx);
  await sql`DELETE FROM upload WHERE id = ANY (${ids}::uuid[])`.execute(tx);
  return rows.map((row) => row.storage_key);
};
