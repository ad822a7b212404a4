import { createCipheriv, createDecipheriv, createHmac, randomFillSync, timingSafeEqual } from 'node:crypto';

import type { Keys } from './keys.ts';

/** Where an encrypted field lives. It is authenticated with the text, so a ciphertext moved to another row or column no longer opens. */
export type FieldPlace = { readonly table: string; readonly column: string; readonly rowId: string };

/** First byte of a ciphertext: which suite made it. Others (SM4-CTR with HMAC-SM3) get numbers of their own. */
const SUITE_AES_256_GCM = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + IV_BYTES + TAG_BYTES;

const associated = (keys: Keys, { table, column, rowId }: FieldPlace): Buffer =>
  Buffer.from(`${table}|${column}|${rowId}|${keys.keyId}`, 'utf8');

// an import seals sixty thousand fields: asking the system for each nonce would cost more than the encryption
const nonces = Buffer.alloc(IV_BYTES * 512);
let nextNonce = nonces.length;

/** A random nonce that was never handed out before. */
const newNonce = (): Buffer => {
  if (nextNonce === nonces.length) {
    randomFillSync(nonces);
    nextNonce = 0;
  }
  nextNonce += IV_BYTES;
  // a copy: the supply is overwritten when it is used up
  return Buffer.from(nonces.subarray(nextNonce - IV_BYTES, nextNonce));
};

/** Encrypts one field with AES-256-GCM. Layout: suite (1 byte), nonce (12), tag (16), ciphertext. */
export const encryptField = (keys: Keys, place: FieldPlace, text: string): Buffer => {
  const iv = newNonce();
  const cipher = createCipheriv('aes-256-gcm', keys.field, iv);
  cipher.setAAD(associated(keys, place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(SUITE_AES_256_GCM), iv, cipher.getAuthTag(), body]);
};

/** The text of an encrypted field. Throws when it was changed, moved to another place, or made under another key: that is damage, no user error. */
export const decryptField = (keys: Keys, place: FieldPlace, cipherText: Uint8Array): string => {
  const bytes = Buffer.from(cipherText.buffer, cipherText.byteOffset, cipherText.byteLength);
  if (bytes.length < HEAD_BYTES || bytes[0] !== SUITE_AES_256_GCM) {
    throw new Error(`unreadable ciphertext in ${place.table}.${place.column} of row ${place.rowId}`);
  }
  const decipher = createDecipheriv('aes-256-gcm', keys.field, bytes.subarray(1, 1 + IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(associated(keys, place));
  decipher.setAuthTag(bytes.subarray(1 + IV_BYTES, HEAD_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new Error(`ciphertext does not belong in ${place.table}.${place.column} of row ${place.rowId}`, { cause });
  }
};

/**
 * Keyed index of a value that must be found but not read: HMAC-SHA-256 over purpose and text (32 bytes). The caller normalises first
 * (half-width, upper case, no spaces); values of different purposes never match.
 */
export const blindIndex = (keys: Keys, purpose: string, normalisedText: string): Buffer =>
  createHmac('sha256', keys.blindIndex).update(purpose).update('\0').update(normalisedText).digest();

const rowKeyTag = (keys: Keys, purpose: string, id: Uint8Array): Buffer =>
  createHmac('sha256', keys.rowKey).update(purpose).update('\0').update(id).digest().subarray(0, TAG_BYTES);

/**
 * The hidden key of a workbook row: the record's uuid with a signature, 43 characters. `purpose` binds it to what the workbook is for
 * ('placement|<round>|<school>'), so a row pasted from another school's template is recognised.
 */
export const signRowKey = (keys: Keys, purpose: string, id: string): string => {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  if (bytes.length !== 16) throw new Error(`not a uuid: ${id}`);
  return Buffer.concat([bytes, rowKeyTag(keys, purpose, bytes)]).toString('base64url');
};

/** The uuid in a row key, or undefined when the key was not signed here for this purpose. */
export const verifyRowKey = (keys: Keys, purpose: string, rowKey: string): string | undefined => {
  if (!/^[\w-]{43}$/u.test(rowKey)) return undefined;
  const bytes = Buffer.from(rowKey, 'base64url');
  if (bytes.length !== 32 || !timingSafeEqual(bytes.subarray(16), rowKeyTag(keys, purpose, bytes.subarray(0, 16)))) return undefined;
  const hex = bytes.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
