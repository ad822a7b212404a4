import type { Text } from '@fuzhi/domain/kernel/rejection.ts';

/** An error of the REST routes of sign-in, in both languages. */
export type AuthError = { readonly status: number; readonly code: string; readonly message: Text; readonly howToFix: Text };

const error = (status: number, code: string, message: Text, howToFix: Text): AuthError => ({ status, code, message, howToFix });

export const authErrors = {
  // one answer for unknown name, wrong password, locked and disabled: whoever guesses learns nothing
  credentials: error(
    401,
    'SIGN_IN_REFUSED',
    {
      zh: '用户名或密码不正确,或该账号暂时不能登录。',
      en: 'The user name or password is wrong, or the account cannot sign in at present.',
    },
    {
      zh: '请核对后重试。连续输错五次,账号锁定 15 分钟;忘记密码请联系本单位或上级的系统管理员。',
      en: 'Check both and try again. Five wrong tries lock an account for 15 minutes; for a new password ask your administrator.',
    },
  ),
  secondFactor: error(
    401,
    'SECOND_FACTOR_REQUIRED',
    { zh: '该账号需要动态验证码。', en: 'This account needs a one-time code.' },
    {
      zh: '请输入验证器应用上的六位数字;手机不在身边时,输入一个备用码。',
      en: 'Enter the six digits of your authenticator app, or a backup code.',
    },
  ),
  input: error(
    400,
    'SIGN_IN_INPUT_INVALID',
    { zh: '提交的内容不完整或格式不对。', en: 'The request is incomplete or malformed.' },
    { zh: '请以 JSON 提交用户名(username)和密码(password)。', en: 'Send JSON with username and password.' },
  ),
  busy: error(
    429,
    'SIGN_IN_BUSY',
    { zh: '同时登录的人太多。', en: 'Too many people are signing in at once.' },
    { zh: '请过几秒再试。', en: 'Try again in a few seconds.' },
  ),
  foreignOrigin: error(
    403,
    'FOREIGN_ORIGIN',
    { zh: '请求不是从本系统的页面发出的。', en: "The request does not come from this system's own pages." },
    {
      zh: '请在本系统页面内操作;程序调用须带请求头 X-Requested-With: fuzhi,且不带其他站点的 Origin。',
      en: 'Work inside the pages of this system; programs send the header X-Requested-With: fuzhi and no foreign Origin.',
    },
  ),
  setUpSecret: error(
    403,
    'SET_UP_REFUSED',
    { zh: '初始化口令不对,或系统已经初始化。', en: 'The set-up secret is wrong, or the system is already set up.' },
    {
      zh: '口令在系统启动时显示在终端,只能用一次;重新启动会显示新的口令。',
      en: 'The secret is printed when the system starts and works once; a restart prints a new one.',
    },
  ),
  setUpInput: (message: Text, howToFix: Text = { zh: '请按提示修改后重新提交。', en: 'Correct it and send again.' }): AuthError =>
    error(400, 'SET_UP_INPUT_INVALID', message, howToFix),
  internal: error(
    500,
    'INTERNAL_ERROR',
    { zh: '内部错误。', en: 'Internal error.' },
    { zh: '请稍后再试;仍不行时,把请求编号告诉系统管理员。', en: 'Try again later; if it stays, tell your administrator the request id.' },
  ),
} as const;

/** The JSON body of an error, in the asker's language and in both. */
export const errorBody = (failure: AuthError, locale: 'zh-CN' | 'en', requestId: string) => {
  const pick = (text: Text): string => (locale === 'en' ? text.en : text.zh);
  return {
    code: failure.code,
    message: pick(failure.message),
    howToFix: pick(failure.howToFix),
    messageZh: failure.message.zh,
    messageEn: failure.message.en,
    requestId,
  };
};
