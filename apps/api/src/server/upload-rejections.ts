import { rejectionType, words } from '@fuzhi/domain/kernel/rejection-type.ts';

type None = Record<string, never>;

/** None of the sender's, never announced, or run out: one answer for all. */
export const uploadUnknown = rejectionType<None>({
  kind: 'INPUT',
  code: 'UPLOAD_UNKNOWN',
  example: {},
  words: () =>
    words(
      '没有这次上传，或者它已经过期。',
      'There is no such upload, or it has run out.',
      '请重新开始上传这个文件。',
      'Begin the upload of this file again.',
    ),
});

/** The piece does not begin where the file has come to; the header Upload-Offset says where that is. */
export const uploadOffset = rejectionType<{ offset: number }>({
  kind: 'CONFLICT',
  code: 'UPLOAD_OFFSET',
  example: { offset: 65_536 },
  words: ({ offset }) =>
    words(
      `这一段接不上：文件已收到 ${offset} 字节。`,
      `This piece does not fit: ${offset} bytes of the file have arrived.`,
      `请从第 ${offset} 字节继续上传。`,
      `Go on from byte ${offset}.`,
    ),
});

/** What was announced cannot be read. */
export const uploadAnnouncement = rejectionType<None>({
  kind: 'INPUT',
  code: 'UPLOAD_ANNOUNCEMENT',
  example: {},
  words: () =>
    words(
      '没有说明这个文件有多大，或者缺少上传编号。',
      'The size of the file or the key of the upload is missing.',
      '请带上 Upload-Length（字节数）和 Idempotency-Key（8 至 100 个字符）。',
      'Send Upload-Length in bytes and Idempotency-Key of 8 to 100 characters.',
    ),
});
