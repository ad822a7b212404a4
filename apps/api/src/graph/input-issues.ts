import type { Text } from '@fuzhi/domain/kernel/rejection.ts';
import type * as z from 'zod';
import type { CommandRejection, FieldIssue } from '../platform/rejection.ts';

type Said = { readonly code: string; readonly message: Text; readonly howToFix: Text };
type Issue = z.core.$ZodIssue;

const said = (code: string, zh: string, en: string, fixZh: string, fixEn: string): Said => ({
  code,
  message: { zh, en },
  howToFix: { zh: fixZh, en: fixEn },
});

const MISSING = said('REQUIRED', '此项必填。', 'This field is required.', '请填写此项。', 'Fill it in.');

const tooBig = (issue: Issue & { code: 'too_big' }): Said => {
  const limit = String(issue.maximum);
  if (issue.origin === 'string') {
    return said('TOO_LONG', `超过 ${limit} 个字。`, `Longer than ${limit} characters.`, `请缩短到 ${limit} 个字以内。`, `Shorten it to ${limit} characters.`);
  }
  if (issue.origin === 'array' || issue.origin === 'set') {
    return said('TOO_MANY', `超过 ${limit} 条。`, `More than ${limit} items.`, `请分批提交,每批不超过 ${limit} 条。`, `Send them in batches of at most ${limit}.`);
  }
  return said('TOO_LARGE', `大于允许的最大值 ${limit}。`, `Greater than the largest value allowed, ${limit}.`, `请填不大于 ${limit} 的数。`, `Enter a number up to ${limit}.`);
};

const tooSmall = (issue: Issue & { code: 'too_small' }): Said => {
  const limit = String(issue.minimum);
  if (issue.origin === 'string') {
    if (issue.minimum === 1) return MISSING;
    return said('TOO_SHORT', `不足 ${limit} 个字。`, `Shorter than ${limit} characters.`, `请至少填 ${limit} 个字。`, `Enter at least ${limit} characters.`);
  }
  if (issue.origin === 'array' || issue.origin === 'set') {
    return said('TOO_FEW', `至少要有 ${limit} 条。`, `At least ${limit} are needed.`, '请选择后再提交。', 'Choose some and send again.');
  }
  return said('TOO_SMALL', `小于允许的最小值 ${limit}。`, `Less than the smallest value allowed, ${limit}.`, `请填不小于 ${limit} 的数。`, `Enter a number from ${limit} up.`);
};

const FORMATS: { readonly [format: string]: Said } = {
  uuid: said('BAD_ID', '编号不是本系统的编号。', 'This is no id of this system.', '请使用查询得到的编号,不要手工修改。', 'Use an id as a query returned it.'),
  date: said('DATE', '不是有效的日期。', 'Not a valid date.', '请按 YYYY-MM-DD 填写,例如 2026-11-24。', 'Write it as YYYY-MM-DD, such as 2026-11-24.'),
  datetime: said('DATE_TIME', '不是有效的时间。', 'Not a valid time.', '请按带时区的 ISO 8601 填写。', 'Write it as ISO 8601 with an offset.'),
};

const custom = (params: { [key: string]: unknown } | undefined): Said => {
  const code = typeof params?.['code'] === 'string' ? params['code'] : 'INVALID';
  if (params?.['message'] !== undefined && params['howToFix'] !== undefined) {
    return { code, message: params['message'] as Text, howToFix: params['howToFix'] as Text };
  }
  if (code === 'DATE') return FORMATS['date'] as Said;
  if (code === 'CODE') {
    const list = String(params?.['list'] ?? '');
    return said('CODE', `不是代码表 ${list} 中的代码。`, `Not a code of the list ${list}.`, '请从下拉列表中选择。', 'Choose one from the list.');
  }
  return said(code, '内容不符合要求。', 'This value is not acceptable.', '请核对后修改。', 'Check it and correct it.');
};

const sayOf = (issue: Issue): Said => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? MISSING
        : said('WRONG_TYPE', '内容的类型不对。', 'The value is of the wrong type.', '请核对后修改。', 'Check it and correct it.');
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_value': {
      const values = issue.values.map(String).join(' ');
      return said('UNKNOWN_VALUE', `只能是:${values}。`, `Must be one of: ${values}.`, '请从中选择一个。', 'Choose one of them.');
    }
    case 'invalid_format':
      return (
        FORMATS[issue.format] ??
        said('FORMAT', '格式不对。', 'The format is wrong.', '请核对后修改。', 'Check it and correct it.')
      );
    case 'unrecognized_keys':
      return said('UNKNOWN_FIELD', `没有这些项:${issue.keys.join(' ')}。`, `Unknown fields: ${issue.keys.join(' ')}.`, '请去掉。', 'Leave them out.');
    case 'custom':
      return custom(issue.params);
    default:
      return said('INVALID', '内容不符合要求。', 'This value is not acceptable.', '请核对后修改。', 'Check it and correct it.');
  }
};

/** All issues of a refused input as one InputError. A message that a schema states itself ("zh|en") goes before the general one. */
export const inputRejection = (issues: readonly Issue[]): CommandRejection => inputErrorOf(issues.map((issue) => fieldIssue(issue)));

const fieldIssue = (issue: Issue): FieldIssue => ({ field: issue.path.map(String).join('.'), ...sayOf(issue) });

/** One InputError over field issues; the first speaks for the whole. */
export const inputErrorOf = (fields: readonly FieldIssue[]): CommandRejection => ({
  kind: 'INPUT',
  code: 'INPUT_INVALID',
  message: { zh: `有 ${fields.length} 处填写不正确。`, en: `${fields.length} field(s) are wrong.` },
  howToFix: { zh: '请按各项提示修改后重新提交。', en: 'Correct them as told and send again.' },
  ...(fields[0] === undefined ? {} : { field: fields[0].field }),
  fields,
});

/** The issue of an id that is not of the expected type. */
export const badIdIssue = (field: string): FieldIssue => ({ field, ...(FORMATS['uuid'] as Said) });
