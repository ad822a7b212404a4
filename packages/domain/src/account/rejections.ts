import { type NoParams, rejectionType, words } from '../kernel/rejection-type.ts';
import { PASSWORD_FAULT_WORDS, type PasswordFault } from './password.ts';

export const usernameTaken = rejectionType<{ username: string }>({
  kind: 'CONFLICT',
  code: 'ACCOUNT_USERNAME_TAKEN',
  field: 'username',
  example: { username: 'zhangsan' },
  words: ({ username }) =>
    words(
      `用户名 ${username} 已被使用。`,
      `The user name ${username} is taken.`,
      '请换一个用户名，如加上单位简称。',
      'Choose another, for instance with the unit added.',
    ),
});

export const passwordRefused = rejectionType<{ fault: PasswordFault }>({
  kind: 'INPUT',
  code: 'ACCOUNT_PASSWORD_REFUSED',
  field: 'next',
  example: { fault: 'TOO_SHORT' },
  words: ({ fault }) => PASSWORD_FAULT_WORDS[fault],
});

export const passwordWrong = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'ACCOUNT_PASSWORD_WRONG',
  field: 'current',
  example: {},
  words: () =>
    words(
      '当前密码不对。',
      'The present password is wrong.',
      '请重新输入；忘记了请联系管理员重置。',
      'Type it again, or ask the administrator to reset it.',
    ),
});

export const secondFactorWrong = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'SECOND_FACTOR_WRONG',
  field: 'code',
  example: {},
  words: () =>
    words(
      '动态验证码不对，或已经用过。',
      'The one-time code is wrong, or was used before.',
      '请等验证器显示下一个验证码再输入；手机时间须与网络时间一致。',
      'Wait for the next code and type that; the clock of the telephone must be right.',
    ),
});

export const secondFactorOn = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'SECOND_FACTOR_ON',
  example: {},
  words: () =>
    words(
      '已经开启两步验证。',
      'Two-step sign-in is on already.',
      '换手机时，请先关闭再重新绑定。',
      'For another telephone switch it off first, then set it up anew.',
    ),
});

export const secondFactorOff = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'SECOND_FACTOR_OFF',
  example: {},
  words: () => words('没有开启两步验证。', 'Two-step sign-in is not on.', '无需关闭。', 'There is nothing to switch off.'),
});

export const signInRefused = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'ACCOUNT_SIGN_IN_REFUSED',
  example: {},
  words: () =>
    words(
      '用户名或密码不对，或账号已停用。',
      'User name or password is wrong, or the account is disabled.',
      '请核对后再试；忘记密码请联系本单位管理员。',
      'Check both and try again, or ask your administrator.',
    ),
});

export const accountLocked = rejectionType<{ minutes: number }>({
  kind: 'FORBIDDEN',
  code: 'ACCOUNT_LOCKED',
  example: { minutes: 15 },
  words: ({ minutes }) =>
    words(
      `密码多次输错，账号已锁定 ${String(minutes)} 分钟。`,
      `Too many wrong passwords: locked for ${String(minutes)} minutes.`,
      '请稍后再试，或联系管理员重置密码。',
      'Try again later, or ask the administrator for a new password.',
    ),
});

export const passwordMustChange = rejectionType<NoParams>({
  kind: 'FORBIDDEN',
  code: 'ACCOUNT_PASSWORD_MUST_CHANGE',
  example: {},
  words: () =>
    words(
      '这是一次性密码，必须先修改密码。',
      'This is a one-time password and must be changed first.',
      '请先设置自己的新密码。',
      'Set a password of your own.',
    ),
});

export const accountIsOneself = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'ACCOUNT_IS_ONESELF',
  example: {},
  words: () =>
    words(
      '不能停用自己的账号或结束自己的授权。',
      'Nobody can disable the own account or end the own grant.',
      '请由另一位管理员操作。',
      'Ask another administrator.',
    ),
});

export const accountStateUnchanged = rejectionType<{ disabled: boolean }>({
  kind: 'RULE',
  code: 'ACCOUNT_STATE_UNCHANGED',
  example: { disabled: true },
  words: ({ disabled }) =>
    words(
      disabled ? '账号已经是停用状态。' : '账号已经是启用状态。',
      disabled ? 'The account is disabled already.' : 'The account is enabled already.',
      '无需重复操作。',
      'There is nothing to do.',
    ),
});

export const grantOverlaps = rejectionType<NoParams>({
  kind: 'CONFLICT',
  code: 'GRANT_OVERLAPS',
  example: {},
  words: () =>
    words(
      '这个账号在该单位已有同样的角色，有效期重叠。',
      'The account holds this role at this unit already on some of these days.',
      '请先结束原授权，或改用不重叠的日期。',
      'End the other grant first, or choose days that do not overlap.',
    ),
});

export const grantDatesReversed = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'GRANT_DATES_REVERSED',
  field: 'validTo',
  example: {},
  words: () =>
    words(
      '结束日期早于开始日期或今天。',
      'The last day lies before the first or before today.',
      '请改为今天或以后的日期。',
      'Choose today or a later day.',
    ),
});

export const tokenExpiry = rejectionType<{ most: number }>({
  kind: 'INPUT',
  code: 'TOKEN_EXPIRY',
  field: 'expiresOn',
  example: { most: 366 },
  words: ({ most }) =>
    words(
      `令牌有效期须在明天到 ${String(most)} 天之内。`,
      `A token ends between tomorrow and ${String(most)} days from now.`,
      '请选择较近的日期，到期前再换新令牌。',
      'Choose a nearer day and replace the token before it ends.',
    ),
});

export const tokenRevoked = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'TOKEN_REVOKED',
  example: {},
  words: () => words('令牌已经作废。', 'The token was revoked before.', '无需重复操作。', 'There is nothing to do.'),
});

export const accountRejections = [
  usernameTaken,
  passwordRefused,
  passwordWrong,
  secondFactorWrong,
  secondFactorOn,
  secondFactorOff,
  signInRefused,
  accountLocked,
  passwordMustChange,
  accountIsOneself,
  accountStateUnchanged,
  grantOverlaps,
  grantDatesReversed,
  tokenExpiry,
  tokenRevoked,
] as const;
