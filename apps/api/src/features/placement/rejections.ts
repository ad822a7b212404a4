import { rejectionType, words } from '@fuzhi/domain/kernel/rejection-type.ts';

/** Somebody had as many hidden fields shown today as a day allows. */
export const revealLimit = rejectionType<{ limit: number }>({
  kind: 'RULE',
  code: 'IDENTITY_REVEAL_LIMIT',
  example: { limit: 200 },
  words: ({ limit }) =>
    words(
      `今天已查看 ${limit} 项隐藏信息,达到每日上限。`,
      `You had ${limit} hidden fields shown today, which is the limit of a day.`,
      '请明天再查看;需要成批核对的,请用本校的导入模板。',
      "Go on tomorrow; to compare many, use the school's import template.",
    ),
});
