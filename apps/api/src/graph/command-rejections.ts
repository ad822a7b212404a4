import type { CommandRejection } from '../platform/rejection.ts';

/** Refusals that any command may answer with. */
export const keyInvalid: CommandRejection = {
  kind: 'INPUT',
  code: 'IDEMPOTENCY_KEY_INVALID',
  message: { zh: 'Idempotency-Key 应为 1–128 个可见 ASCII 字符。', en: 'Idempotency-Key must be 1–128 visible ASCII characters.' },
  howToFix: { zh: '建议使用 UUID。', en: 'A UUID does.' },
};
export const alreadyExists: CommandRejection = {
  kind: 'CONFLICT',
  code: 'ALREADY_EXISTS',
  message: { zh: '同样的记录已经存在,可能刚由他人建立。', en: 'Such a record exists already; somebody may just have made it.' },
  howToFix: { zh: '请刷新后查看。', en: 'Reload and look.' },
};
