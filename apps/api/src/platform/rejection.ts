import {
  forbidden as forbiddenOf,
  notFound as notFoundOf,
  staleVersion as staleVersionOf,
} from '@fuzhi/domain/kernel/common-rejections.ts';
import type { Rejection, Text } from '@fuzhi/domain/kernel/rejection.ts';

/** What is wrong with one field of an input. */
export type FieldIssue = { readonly field: string; readonly code: string; readonly message: Text; readonly howToFix: Text };

/** A refusal with what an answer may carry beyond the domain's: all fields that are wrong, or the record as it is now. */
export type CommandRejection = Rejection & {
  readonly fields?: readonly FieldIssue[];
  /** for CONFLICT: the record that somebody else changed, read back for the client. Key is the uuid */
  readonly current?: { readonly type: string; readonly id: string };
};

const RECORD: Text = { zh: '记录', en: 'record' };

/** Somebody else was faster. The answer carries the record as it is now. */
export const staleVersion = (current: { type: string; id: string }, what: Text = RECORD): CommandRejection => ({
  ...staleVersionOf({ what }),
  current,
});

/** There is no such record, or it is none of the actor's business: one answer for both. */
export const notFound = (field?: string, what: Text = RECORD): CommandRejection => notFoundOf({ what }, field);

/** The record is visible, but this action is not the actor's to take. */
export const forbidden = (message?: Text): CommandRejection => (message === undefined ? forbiddenOf({}) : { ...forbiddenOf({}), message });

/** A rule of the business stands against it. */
export const rule = (code: string, message: Text, howToFix: Text, field?: string): CommandRejection => ({
  kind: 'RULE',
  code,
  message,
  howToFix,
  ...(field === undefined ? {} : { field }),
});

/** All reasons in one refusal: the first as its own, each that points at a field for its place in the form. */
export const refusalOf = (faults: readonly Rejection[]): CommandRejection => {
  const [first] = faults;
  if (first === undefined) throw new Error('refused without a reason');
  const fields = faults.flatMap(({ field, code, message, howToFix }) => (field === undefined ? [] : [{ field, code, message, howToFix }]));
  return { ...first, fields };
};
