import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** The keys of this installation, each derived from one secret and good for one purpose only. */
export type Keys = {
  /** names the secret without telling it (16 hex digits); stored beside whatever was encrypted */
  readonly keyId: string;
  /** AES-256-GCM of single fields, see crypto.ts */
  readonly field: KeyObject;
  /** HMAC-SHA-256 of look-up values: a bare hash of an identity number is undone in seconds */
  readonly blindIndex: KeyObject;
  /** signs the hidden row keys of workbooks */
  readonly rowKey: KeyObject;
  /** encryption of attachments at rest */
  readonly storage: KeyObject;
};

const SALT = 'fuzhi/1';

const derive = (secret: string, purpose: string, bytes: number): Buffer => Buffer.from(hkdfSync('sha256', secret, SALT, purpose, bytes));

/**
 * Derives the keys from the installation's secret by HKDF-SHA-256 (RFC 5869). The same secret always gives the same keys; a changed one
 * makes every encrypted field unreadable, which the start checks by `keyId`.
 */
export const loadKeys = (secret: string): Keys => {
  if (secret.length < 32) throw new Error('the installation secret must have at least 32 characters');
  const key = (purpose: string): KeyObject => createSecretKey(derive(secret, purpose, 32));
  return {
    keyId: derive(secret, 'key-id', 8).toString('hex'),
    field: key('field'),
    blindIndex: key('blind-index'),
    rowKey: key('row-key'),
    storage: key('storage'),
  };
};
