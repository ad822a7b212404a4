import type { z } from 'zod';
import type { Rejection, Text } from './rejection.ts';
import { rejectionType, words } from './rejection-type.ts';

export type FieldLabels = { readonly [path: string]: Text };
type Field = { readonly label: Text };
const example: Field = { label: { zh: '岗位', en: 'Post' } };

export const inputMissing = rejectionType<Field>({
  kind: 'INPUT',
  code: 'INPUT_MISSING',
  example,
  words: ({ label }) => words(`没有填写“${label.zh}”。`, `"${label.en}" is missing.`, `请填写“${label.zh}”。`, `Fill in "${label.en}".`),
});

export const inputType = rejectionType<Field & { expected: Text }>({
  kind: 'INPUT',
  code: 'INPUT_TYPE',
  example: { ...example, expected: { zh: '文字', en: 'a text' } },
  words: ({ label, expected }) =>
    words(`“${label.zh}”的类型不对。`, `"${label.en}" has the wrong type.`, `请填${expected.zh}。`, `Give ${expected.en}.`),
});

export const inputTooLong = rejectionType<Field & { most: string }>({
  kind: 'INPUT',
  code: 'INPUT_TOO_LONG',
  example: { ...example, most: '50' },
  words: ({ label, most }) =>
    words(
      `“${label.zh}”太长或太大，最多 ${most}。`,
      `"${label.en}" is too long or too large; at most ${most}.`,
      `请缩短到 ${most} 以内。`,
      `Shorten it to ${most} or less.`,
    ),
});

export const inputTooShort = rejectionType<Field & { least: string }>({
  kind: 'INPUT',
  code: 'INPUT_TOO_SHORT',
  example: { ...example, least: '2' },
  words: ({ label, least }) =>
    words(
      `“${label.zh}”太短或太小，至少 ${least}。`,
      `"${label.en}" is too short or too small; at least ${least}.`,
      `请至少填 ${least}。`,
      `Give at least ${least}.`,
    ),
});

export const inputCode = rejectionType<Field>({
  kind: 'INPUT',
  code: 'INPUT_CODE_UNKNOWN',
  example,
  words: ({ label }) =>
    words(
      `“${label.zh}”填的代码不在代码表中。`,
      `"${label.en}" is not a code of its list.`,
      '请从下拉列表中选择。',
      'Choose one of the list.',
    ),
});

export const inputDate = rejectionType<Field>({
  kind: 'INPUT',
  code: 'INPUT_DATE',
  example,
  words: ({ label }) =>
    words(
      `“${label.zh}”不是有效日期。`,
      `"${label.en}" is not a date that exists.`,
      '请按 2026-07-01 的格式填写。',
      'Write it as 2026-07-01.',
    ),
});

export const inputFormat = rejectionType<Field>({
  kind: 'INPUT',
  code: 'INPUT_FORMAT',
  example,
  words: ({ label }) =>
    words(
      `“${label.zh}”的格式不对。`,
      `"${label.en}" is not in the right form.`,
      '请按页面上的示例填写。',
      'Follow the example beside the field.',
    ),
});

export const inputUnknownField = rejectionType<{ keys: string }>({
  kind: 'INPUT',
  code: 'INPUT_UNKNOWN_FIELD',
  example: { keys: 'foo' },
  words: ({ keys }) =>
    words(
      `有不认识的字段：${keys}。`,
      `Unknown field: ${keys}.`,
      '请删去这个字段，或核对名称的拼写。',
      'Take it out, or check how it is spelt.',
    ),
});

export const inputRejections = [
  inputMissing,
  inputType,
  inputTooLong,
  inputTooShort,
  inputCode,
  inputDate,
  inputFormat,
  inputUnknownField,
] as const;

const TYPES: { readonly [type: string]: Text } = {
  string: { zh: '文字', en: 'a text' },
  int: { zh: '整数', en: 'a whole number' },
  number: { zh: '数字', en: 'a number' },
  bigint: { zh: '金额', en: 'an amount' },
  boolean: { zh: '是或否', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
};

const CUSTOM: { readonly [code: string]: typeof inputCode } = { CODE: inputCode, PLACE: inputCode, DATE: inputDate };

/** The label of a path: its own, its last name's, or the path itself. */
const labelOf = (labels: FieldLabels, path: readonly PropertyKey[]): Text => {
  const last = String(path.findLast((part) => typeof part !== 'number') ?? '');
  return labels[path.join('.')] ?? labels[last] ?? { zh: last === '' ? '输入' : last, en: last === '' ? 'input' : last };
};

const rejectionOf = (issue: z.core.$ZodIssue, labels: FieldLabels): Rejection => {
  const label = labelOf(labels, issue.path);
  const field = issue.path.join('.');
  switch (issue.code) {
    case 'invalid_type':
      // zod takes the input out of its issues; only its own message still says that there was none
      return /received (?:undefined|null)$/u.test(issue.message)
        ? inputMissing({ label }, field)
        : inputType({ label, expected: TYPES[issue.expected] ?? { zh: issue.expected, en: issue.expected } }, field);
    case 'too_big':
      return inputTooLong({ label, most: String(issue.maximum) }, field);
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) === 1
        ? inputMissing({ label }, field)
        : inputTooShort({ label, least: String(issue.minimum) }, field);
    case 'unrecognized_keys':
      return inputUnknownField({ keys: issue.keys.join(', ') }, field === '' ? undefined : field);
    case 'invalid_value':
      return inputCode({ label }, field);
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      return ((typeof code === 'string' ? CUSTOM[code] : undefined) ?? inputFormat)({ label }, field);
    }
    default:
      return inputFormat({ label }, field);
  }
};

/**
 * zod's issues as refusals with words for people, one for each issue. `labels` by path ('rows.0.reason'), or by the last name in it.
 * Values are never repeated, since any field may be personal.
 */
export const zodRejections = (error: { readonly issues: readonly z.core.$ZodIssue[] }, labels: FieldLabels = {}): Rejection[] =>
  error.issues.map((issue) => rejectionOf(issue, labels));
