import type { Rejection, Text } from '@fuzhi/domain/kernel/rejection.ts';
import { type FieldLabels, zodRejections } from '@fuzhi/domain/kernel/zod-issues.ts';
import type * as z from 'zod';
import type { CommandRejection, FieldIssue } from '../platform/rejection.ts';

/** A refinement may bring its own words: `params: { code, message, howToFix }`. */
const ownWords = (issue: z.core.$ZodIssue): FieldIssue | undefined => {
  if (issue.code !== 'custom') return undefined;
  const { code, message, howToFix } = issue.params ?? {};
  if (typeof code !== 'string' || message === undefined || howToFix === undefined) return undefined;
  return { field: issue.path.join('.'), code, message: message as Text, howToFix: howToFix as Text };
};

const asIssue = ({ field, code, message, howToFix }: Rejection): FieldIssue => ({ field: field ?? '', code, message, howToFix });

/** All that zod refused, as one InputError. */
export const inputRejection = (issues: readonly z.core.$ZodIssue[], labels: FieldLabels = {}): CommandRejection =>
  inputErrorOf(issues.flatMap((issue) => ownWords(issue) ?? zodRejections({ issues: [issue] }, labels).map(asIssue)));

/** One InputError over field issues. */
export const inputErrorOf = (fields: readonly FieldIssue[]): CommandRejection => ({
  kind: 'INPUT',
  code: 'INPUT_INVALID',
  message: { zh: `有 ${String(fields.length)} 处填写不正确。`, en: `${String(fields.length)} field(s) are wrong.` },
  howToFix: { zh: '请按各项提示修改后重新提交。', en: 'Correct them as told and send again.' },
  ...(fields[0] === undefined ? {} : { field: fields[0].field }),
  fields,
});

/** The issue of an id that is none of the expected type. */
export const badIdIssue = (field: string): FieldIssue => ({
  field,
  code: 'INPUT_ID',
  message: { zh: '编号不是本系统中这类记录的编号。', en: 'This is no id of such a record.' },
  howToFix: { zh: '请使用查询得到的编号,不要手工修改。', en: 'Use an id as a query returned it.' },
});
