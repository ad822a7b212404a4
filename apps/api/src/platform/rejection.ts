import type { Rejection, Text } from '@fuzhi/domain/kernel/rejection.ts';

/** What is wrong with one field of an input. */
export type FieldIssue = { readonly field: string; readonly code: string; readonly message: Text; readonly howToFix: Text };

/** A refusal with what an answer may carry beyond the domain's: all fields that are wrong, or the record as it is now. */
export type CommandRejection = Rejection & {
  readonly fields?: readonly FieldIssue[];
  /** for CONFLICT: the record that somebody else changed, read back for the client. Key is the uuid */
  readonly current?: { readonly type: string; readonly id: string };
};

/** Somebody else was faster. The answer carries the record as it is now. */
export const staleVersion = (current: { type: string; id: string }): CommandRejection => ({
  kind: 'CONFLICT',
  code: 'STALE_VERSION',
  message: { zh: '这条记录在您打开之后已被他人修改。', en: 'Somebody else changed this record after you opened it.' },
  howToFix: { zh: '请核对最新内容(已随答复返回),再修改一次。', en: 'Look at the current record (returned with this answer) and make your change again.' },
  current,
});

/** There is no such record, or it is none of the actor's business: one answer for both. */
export const notFound = (field?: string): CommandRejection => ({
  kind: 'FORBIDDEN',
  code: 'NOT_FOUND',
  message: { zh: '没有这条记录,或您无权查看。', en: 'There is no such record, or you may not see it.' },
  howToFix: { zh: '请核对编号;确需办理时,请联系有权限的同事。', en: 'Check the id; if it has to be done, ask a colleague who may.' },
  ...(field === undefined ? {} : { field }),
});

/** The record is visible, but this action is not the actor's to take. */
export const forbidden = (message?: Text): CommandRejection => ({
  kind: 'FORBIDDEN',
  code: 'FORBIDDEN',
  message: message ?? { zh: '您的角色不能进行这项操作。', en: 'Your role may not do this.' },
  howToFix: { zh: '请由有权限的同事办理,或请系统管理员授权。', en: 'Ask a colleague who may, or ask your administrator for a grant.' },
});

/** A rule of the business stands against it. */
export const rule = (code: string, message: Text, howToFix: Text, field?: string): CommandRejection => ({
  kind: 'RULE',
  code,
  message,
  howToFix,
  ...(field === undefined ? {} : { field }),
});
