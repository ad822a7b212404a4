import { type NoParams, rejectionType, words } from '../kernel/rejection-type.ts';

export const unitEnded = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'UNIT_ENDED',
  example: {},
  words: () => words('这个单位已经撤并。', 'This unit no longer exists.', '请选择它的承接单位。', 'Choose its successor.'),
});

export const orgRejections = [unitEnded] as const;
