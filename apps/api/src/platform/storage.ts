import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { newId } from './id.ts';
import type { Keys } from './keys.ts';

/** What was stored: where, how much, its digest, and the first bytes, by which its type is told. */
export type StoredFile = { readonly key: string; readonly byteSize: number; readonly sha256: Buffer; readonly head: Buffer };

export type Storage = {
  /** Takes a stream in, encrypted as it comes. TOO_BIG beyond the cap; INTERRUPTED when the sender goes away; NO_ROOM when the disk is full or the folder cannot be written. Each leaves no file. */
  readonly put: (bytes: Readable, maxBytes: number) => Promise<Result<StoredFile, 'TOO_BIG' | 'INTERRUPTED' | 'NO_ROOM'>>;
  /** The plain bytes; the stream fails when a single bit was changed, a piece is missing or the file stands under another key. */
  readonly get: (key: string) => Readable;
  readonly remove: (key: string) => Promise<void>;
  /** Removes what uploads left half done when the process was killed. */
  readonly sweep: (olderThanMs: number) => Promise<number>;
};

const MAGIC = Buffer.from('FZ1\0');
const PIECE = 64 * 1024;
const TAG = 16;
const HEAD_BYTES = 8192;
/** Disk full, quota used up, read-only, no right to write, the folder is no folder: for whoever runs the server to mend. */
const NO_ROOM: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR']);

/**
 * Each piece of 64 KB is sealed with AES-256-GCM of its own (nonce = random 8 bytes + counter), bound to the file, its place and whether
 * it is the last: so files stream both ways, and cut, reordered or mixed pieces are noticed.
 */
const seal = (keys: Keys, key: string, prefix: Buffer, index: number, last: boolean) => {
  const nonce = Buffer.concat([prefix, Buffer.alloc(4)]);
  nonce.writeUInt32BE(index, 8);
  return { nonce, associated: Buffer.from(`${keys.keyId}|${key}|${index}|${last ? 'last' : 'more'}`) };
};

const sealed = (keys: Keys, key: string, prefix: Buffer, index: number, last: boolean, plain: Buffer): Buffer => {
  const { nonce, associated } = seal(keys, key, prefix, index, last);
  const cipher = createCipheriv('aes-256-gcm', keys.storage, nonce);
  cipher.setAAD(associated);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const opened = (keys: Keys, key: string, prefix: Buffer, index: number, last: boolean, bytes: Buffer): Buffer => {
  const { nonce, associated } = seal(keys, key, prefix, index, last);
  const decipher = createDecipheriv('aes-256-gcm', keys.storage, nonce, { authTagLength: TAG });
  decipher.setAAD(associated);
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  return Buffer.concat([decipher.update(bytes.subarray(0, bytes.length - TAG)), decipher.final()]);
};

/** Files of people (workbooks, scans) in a local folder, encrypted at rest. The folder is made when the first file comes. */
export const createStorage = ({ folder, keys }: { readonly folder: string; readonly keys: Keys }): Storage => {
  const pathOf = (key: string): string => {
    if (!/^[0-9a-f-]{36}$/u.test(key)) throw new Error(`not a storage key: ${key}`);
    // the tail of a time-ordered uuid is random, its head would put a whole month into one folder
    return join(folder, key.slice(-2), key);
  };

  const write = async (bytes: Readable, maxBytes: number, key: string, part: string): Promise<StoredFile | 'TOO_BIG'> => {
    const file = await open(part, 'wx', 0o600);
    try {
      const prefix = randomBytes(8);
      const digest = createHash('sha256');
      const head: Buffer[] = [];
      let [byteSize, index, held]: [number, number, Buffer] = [0, 0, Buffer.alloc(0)];
      await file.write(Buffer.concat([MAGIC, prefix]));
      // a body beyond the cap is left unread, not destroyed: the refusal must still reach the sender
      for await (const chunk of bytes.iterator({ destroyOnReturn: false })) {
        const piece = chunk as Buffer;
        if (byteSize < HEAD_BYTES) head.push(piece.subarray(0, HEAD_BYTES - byteSize));
        byteSize += piece.length;
        if (byteSize > maxBytes) return 'TOO_BIG';
        digest.update(piece);
        held = held.length === 0 ? piece : Buffer.concat([held, piece]);
        // the last piece is written when the end is known, so one is always held back
        for (; held.length > PIECE; index += 1) {
          await file.write(sealed(keys, key, prefix, index, false, held.subarray(0, PIECE)));
          held = held.subarray(PIECE);
        }
      }
      await file.write(sealed(keys, key, prefix, index, true, held));
      await file.sync();
      return { key, byteSize, sha256: digest.digest(), head: Buffer.concat(head) };
    } finally {
      await file.close();
    }
  };

  const read = async function* read(key: string): AsyncGenerator<Buffer> {
    const file = await open(pathOf(key), 'r');
    try {
      const header = Buffer.alloc(12);
      await file.read(header, 0, 12, 0);
      if (!header.subarray(0, 4).equals(MAGIC)) throw new Error(`stored file ${key} has no known format`);
      const { size } = await file.stat();
      for (let at = 12, index = 0; at < size; index += 1) {
        const length = Math.min(PIECE + TAG, size - at);
        const bytes = Buffer.alloc(length);
        await file.read(bytes, 0, length, at);
        at += length;
        yield opened(keys, key, header.subarray(4), index, at >= size, bytes);
      }
    } finally {
      await file.close();
    }
  };

  return {
    put: async (bytes, maxBytes) => {
      const key = newId();
      const part = `${pathOf(key)}.part`;
      try {
        await mkdir(dirname(part), { recursive: true, mode: 0o700 });
        const written = await write(bytes, maxBytes, key, part);
        if (written === 'TOO_BIG') return err(written);
        await rename(part, pathOf(key));
        return ok(written);
      } catch (cause) {
        if (NO_ROOM.has((cause as NodeJS.ErrnoException).code)) return err('NO_ROOM');
        // a sender that went away shows as an aborted or closed stream; anything else is a fault of this machine
        if (bytes.errored !== null || bytes.destroyed) return err('INTERRUPTED');
        throw cause;
      } finally {
        await rm(part, { force: true }).catch(() => {});
      }
    },
    get: (key) => Readable.from(read(key), { objectMode: false }),
    remove: (key) => rm(pathOf(key), { force: true }),
    sweep: async (olderThanMs) => {
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      let removed = 0;
      for (const name of names.filter((found) => found.endsWith('.part'))) {
        const path = join(folder, name);
        const age = await stat(path).then(
          (found) => Date.now() - found.mtimeMs,
          () => 0,
        );
        if (age >= olderThanMs) {
          await rm(path, { force: true });
          removed += 1;
        }
      }
      return removed;
    },
  };
};
