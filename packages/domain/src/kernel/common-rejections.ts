import type { Text } from './rejection.ts';
import { type NoParams, rejectionType, words } from './rejection-type.ts';

/** Refusals that every noun shares. */
export const notSignedIn = rejectionType<NoParams>({
  kind: 'FORBIDDEN',
  code: 'NOT_SIGNED_IN',
  example: {},
  words: () =>
    words('尚未登录，或登录已过期。', 'Nobody is signed in, or the session has ended.', '请登录后再试。', 'Sign in and try again.'),
});

export const forbidden = rejectionType<NoParams>({
  kind: 'FORBIDDEN',
  code: 'FORBIDDEN',
  example: {},
  words: () =>
    words(
      '您的角色没有这项权限。',
      'Your role does not allow this.',
      '如确需操作，请联系本单位管理员授权。',
      'Ask your administrator for the role, if you need it.',
    ),
});

/** Also for rows of another unit: whether they exist is not told. */
export const notFound = rejectionType<{ what: Text }>({
  kind: 'INPUT',
  code: 'NOT_FOUND',
  example: { what: { zh: '去向记录', en: 'placement' } },
  words: ({ what }) =>
    words(
      `没有找到这条${what.zh}，或不在您的管理范围内。`,
      `There is no such ${what.en} within your unit.`,
      '请刷新列表后再选。',
      'Reload the list and choose again.',
    ),
});

export const staleVersion = rejectionType<{ what: Text }>({
  kind: 'CONFLICT',
  code: 'STALE_VERSION',
  field: 'version',
  example: { what: { zh: '去向记录', en: 'placement' } },
  words: ({ what }) =>
    words(
      `这条${what.zh}刚刚被别人改过。`,
      `Somebody else has just changed this ${what.en}.`,
      '请查看最新内容，再决定是否重新修改。',
      'Look at what it says now, then change it again if need be.',
    ),
});

export const idempotencyKeyReused = rejectionType<NoParams>({
  kind: 'CONFLICT',
  code: 'IDEMPOTENCY_KEY_REUSED',
  example: {},
  words: () =>
    words(
      '同一个幂等键已用于另一个请求。',
      'The idempotency key was used for another request.',
      '每个新请求请用新的键。',
      'Use a new key for each new request.',
    ),
});

export const nothingChosen = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'NOTHING_CHOSEN',
  example: {},
  words: () => words('没有选中任何记录。', 'No rows were chosen.', '请先勾选要处理的记录。', 'Choose the rows first.'),
});

export const commonRejections = [notSignedIn, forbidden, notFound, staleVersion, idempotencyKeyReused, nothingChosen] as const;
