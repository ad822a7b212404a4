import type { Readable } from 'node:stream';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { rejectionType, words } from '@fuzhi/domain/kernel/rejection-type.ts';
import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import type { Attachment } from './attachment.ts';
import { newId } from './id.ts';
import type { Keys } from './keys.ts';
import type { Storage } from './storage.ts';
import { MEDIA_TYPES, safeFileName, sniffUpload, type UploadKind } from './upload-type.ts';

type None = Record<string, never>;

export const uploadTooBig = rejectionType<{ most: string }>({
  kind: 'INPUT',
  code: 'UPLOAD_TOO_BIG',
  example: { most: '20 MB' },
  words: ({ most }) =>
    words(
      `文件超过 ${most}。`,
      `The file is larger than ${most}.`,
      '请压缩图片、降低扫描分辨率，或拆分文件。',
      'Shrink pictures, scan at a lower resolution, or split the file.',
    ),
});
export const uploadInterrupted = rejectionType<None>({
  kind: 'INPUT',
  code: 'UPLOAD_INTERRUPTED',
  example: {},
  words: () =>
    words('文件没有传完。', 'The file did not arrive completely.', '请检查网络后重新上传。', 'Check the network and upload again.'),
});
export const uploadEmpty = rejectionType<None>({
  kind: 'INPUT',
  code: 'UPLOAD_EMPTY',
  example: {},
  words: () => words('文件是空的。', 'The file is empty.', '请确认选对了文件。', 'Check that you chose the right file.'),
});
export const uploadType = rejectionType<{ kinds: readonly string[] }>({
  kind: 'INPUT',
  code: 'UPLOAD_TYPE_NOT_TAKEN',
  example: { kinds: ['pdf', 'jpg'] },
  words: ({ kinds }) =>
    words('不接受这种文件。', 'Files of this type are not taken.', `可上传：${kinds.join('、')}。`, `Upload one of: ${kinds.join(', ')}.`),
});

export const uploadNoRoom = rejectionType<None>({
  kind: 'RULE',
  code: 'UPLOAD_NO_ROOM',
  example: {},
  words: () =>
    words(
      '服务器暂时存不下这个文件（磁盘已满或文件夹不可写），文件没有保存。',
      'The server cannot store the file now (its disk is full or its folder cannot be written); nothing was saved.',
      '请告诉管理员检查磁盘空间和数据文件夹的权限，之后再上传一次。',
      'Ask the administrator to check disk space and the rights of the data folder, then upload again.',
    ),
});

const WHY = { INTERRUPTED: uploadInterrupted, NO_ROOM: uploadNoRoom } as const;

export type UploadRules = { readonly maxBytes: number; readonly kinds: readonly UploadKind[] };
export type UploadFor = {
  readonly fileName: string;
  readonly orgUnitId: string;
  readonly accountId: string;
  readonly declaredBytes?: number | undefined;
};

/**
 * Takes a file in: streamed and encrypted under a cap, its type told by its bytes, its length compared with the announced one. A refusal
 * leaves nothing behind. The caller writes the row; when that fails it removes the file by `storage_key`.
 */
export const receiveUpload = async (
  storage: Storage,
  keys: Keys,
  bytes: Readable,
  upload: UploadFor,
  rules: UploadRules,
): Promise<Result<Attachment, Rejection>> => {
  const stored = await storage.put(bytes, rules.maxBytes);
  if (!stored.ok)
    return err(stored.error === 'TOO_BIG' ? uploadTooBig({ most: `${Math.floor(rules.maxBytes / 1_048_576)} MB` }) : WHY[stored.error]({}));
  const { key, byteSize, sha256, head } = stored.value;
  const refuse = async (rejection: Rejection): Promise<Result<Attachment, Rejection>> => {
    await storage.remove(key);
    return err(rejection);
  };
  if (byteSize === 0) return refuse(uploadEmpty({}));
  if (upload.declaredBytes !== undefined && upload.declaredBytes !== byteSize) return refuse(uploadInterrupted({}));
  const kind = sniffUpload(head, upload.fileName);
  if (kind === undefined || !rules.kinds.includes(kind)) return refuse(uploadType({ kinds: rules.kinds }));
  return ok({
    id: newId(),
    org_unit_id: upload.orgUnitId,
    file_name: safeFileName(upload.fileName),
    media_type: MEDIA_TYPES[kind],
    byte_size: BigInt(byteSize),
    sha256,
    storage_key: key,
    key_id: keys.keyId,
    uploaded_by: upload.accountId,
  });
};
