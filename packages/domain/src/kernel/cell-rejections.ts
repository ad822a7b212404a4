import type { Text } from './rejection.ts';
import { type RejectionType, rejectionType, words } from './rejection-type.ts';

/** `title` is the column's, `shown` the cell's text, empty where it is personal and must not be repeated. */
export type CellParams = { readonly title: Text; readonly shown: string };
const example: CellParams = { title: { zh: '毕业时间', en: 'Graduated on' }, shown: '2026.13.1' };
const personal: CellParams = { title: { zh: '身份证号', en: 'Identity number' }, shown: '' };

type CellWords = (column: { zh: string; en: string }) => ReturnType<typeof words>;
const quoted = (shown: string, open: string, close: string): string => (shown === '' ? '' : `${open}${shown}${close}`);
const cell = (code: string, make: CellWords, sample = example): RejectionType<CellParams> =>
  rejectionType<CellParams>({
    kind: 'INPUT',
    code,
    example: sample,
    words: ({ title, shown }) =>
      make({ zh: `“${title.zh}”${quoted(shown, '填的“', '”')}`, en: `"${title.en}"${quoted(shown, ' is "', '", which')}` }),
  });

export const cellRequired = cell(
  'CELL_REQUIRED',
  (at) => words(`${at.zh}没有填写。`, `${at.en} is empty.`, '这一栏必填，请补填。', 'This column is needed: fill it in.'),
  { ...personal, title: { zh: '姓名', en: 'Name' } },
);

export const cellDate = cell('CELL_DATE', (at) =>
  words(
    `${at.zh}不是日期。`,
    `${at.en} is no date.`,
    '请按 2026-07-01 的格式填写（2026.7.1、2026年7月1日也可以）。',
    'Write it as 2026-07-01 (2026.7.1 and 2026年7月1日 are read too).',
  ),
);

export const cellNoSuchDay = cell('CELL_NO_SUCH_DAY', (at) =>
  words(
    `${at.zh}没有这一天。`,
    `${at.en} does not exist in the calendar.`,
    '请核对月份和日期，如 2026-07-01。',
    'Check month and day, as 2026-07-01.',
  ),
);

export const cellMoney = cell('CELL_MONEY', (at) =>
  words(
    `${at.zh}不是金额。`,
    `${at.en} is no amount.`,
    '请只填数字，单位元，如 3500 或 3500.00（不要填区间）。',
    'Give digits in yuan, as 3500 or 3500.00, no range.',
  ),
);

export const cellMoneyTooFine = cell('CELL_MONEY_TOO_FINE', (at) =>
  words(`${at.zh}小数超过两位。`, `${at.en} has more than two decimals.`, '请保留到分，如 3500.50。', 'Give at most two, as 3500.50.'),
);

export const cellInteger = cell('CELL_INTEGER', (at) =>
  words(`${at.zh}不是整数。`, `${at.en} is no whole number.`, '请填整数，如 12。', 'Give a whole number, as 12.'),
);

export const cellYesNo = cell('CELL_YES_NO', (at) =>
  words(`${at.zh}不是“是”或“否”。`, `${at.en} is neither yes nor no.`, '请填“是”或“否”。', 'Write 是 (yes) or 否 (no).'),
);

export const cellPlace = cell('CELL_PLACE', (at) =>
  words(
    `${at.zh}找不到对应的行政区划，或有重名。`,
    `${at.en} is no division we know, or more than one.`,
    '请写全省市县，如“陕西省安康市汉滨区”，或填六位代码 610902。',
    'Write it from the province down, 陕西省安康市汉滨区， or the six digits 610902.',
  ),
);

export const cellIdentityLength = cell(
  'CELL_IDENTITY_LENGTH',
  (at) =>
    words(
      `${at.zh}不是 18 位。`,
      `${at.en} does not have 18 characters.`,
      '请对照身份证核对位数，末位可以是 X。',
      'Compare it with the card; the last one may be X.',
    ),
  personal,
);

export const cellIdentityCharacter = cell(
  'CELL_IDENTITY_CHARACTER',
  (at) =>
    words(
      `${at.zh}里有数字以外的字符。`,
      `${at.en} has characters other than digits.`,
      '前 17 位只能是数字，末位是数字或 X。',
      'The first 17 are digits, the last a digit or X.',
    ),
  personal,
);

export const cellIdentityBirthDate = cell(
  'CELL_IDENTITY_BIRTH_DATE',
  (at) =>
    words(
      `${at.zh}第 7—14 位不是有效的出生日期。`,
      `${at.en} has no valid birth date at its 7th to 14th characters.`,
      '请对照身份证逐位核对。',
      'Compare it with the card, digit by digit.',
    ),
  personal,
);

export const cellIdentityCheck = cell(
  'CELL_IDENTITY_CHECK',
  (at) =>
    words(
      `${at.zh}的校验位不对，可能有一位录错。`,
      `${at.en} fails its check digit; one digit is probably wrong.`,
      '请对照身份证逐位核对。',
      'Compare it with the card, digit by digit.',
    ),
  personal,
);

export const cellNumberLost = cell(
  'CELL_NUMBER_LOST',
  (at) =>
    words(
      `${at.zh}在表格里存成了数值，后几位已变成 0 或科学计数法。`,
      `${at.en} is stored as a number, so its last digits are lost.`,
      '请把这一列的单元格格式改成“文本”，再重新录入号码。',
      'Format the column as text and type the number again.',
    ),
  personal,
);

export const cellStudentNumber = cell(
  'CELL_STUDENT_NUMBER',
  (at) =>
    words(
      `${at.zh}格式不对。`,
      `${at.en} is not in the right form.`,
      '学籍号是 19 位：G、J 或 L 开头，后面 18 位，如 G610902201009010018。',
      'It has 19 characters: G, J or L and 18 more, as G610902201009010018.',
    ),
  { ...personal, title: { zh: '学籍号', en: 'Student number' } },
);

export const cellStudentNumberCheck = cell(
  'CELL_STUDENT_NUMBER_CHECK',
  (at) =>
    words(
      `${at.zh}的出生日期或校验位不对。`,
      `${at.en} fails its birth date or check digit.`,
      '请对照学籍系统逐位核对。',
      'Compare it with the register, digit by digit.',
    ),
  { ...personal, title: { zh: '学籍号', en: 'Student number' } },
);

export const cellPhone = cell(
  'CELL_PHONE',
  (at) =>
    words(
      `${at.zh}不是 11 位手机号。`,
      `${at.en} is no mobile number of 11 digits.`,
      '请填 13—19 开头的 11 位手机号。',
      'Give 11 digits that begin with 13 to 19.',
    ),
  { ...personal, title: { zh: '本人电话', en: 'Phone' } },
);

export const cellCreditCode = cell(
  'CELL_CREDIT_CODE',
  (at) =>
    words(
      `${at.zh}不是 18 位统一社会信用代码。`,
      `${at.en} is no credit code of 18 characters.`,
      '请填营业执照上的 18 位代码（其中没有字母 I、O、S、V、Z；组织机构代码、注册号都不行）。',
      'Give the 18 characters of the business licence (no I, O, S, V or Z).',
    ),
  { title: { zh: '统一社会信用代码', en: 'Credit code' }, shown: '9161090' },
);

export const cellCreditCodeCheck = cell(
  'CELL_CREDIT_CODE_CHECK',
  (at) =>
    words(
      `${at.zh}的校验位不对，可能有一位录错。`,
      `${at.en} fails its check character.`,
      '请对照营业执照逐位核对，注意 0 与 O、1 与 I。',
      'Compare it with the licence; mind 0 and O, 1 and I.',
    ),
  { title: { zh: '统一社会信用代码', en: 'Credit code' }, shown: '91350100M000100Y44' },
);

export const cellCode = rejectionType<CellParams & { sampleZh: string; sampleEn: string }>({
  kind: 'INPUT',
  code: 'CELL_CODE_UNKNOWN',
  example: { title: { zh: '渠道', en: 'Channel' }, shown: '网上', sampleZh: 'SCHOOL 学校推荐', sampleEn: 'SCHOOL School recommendation' },
  words: ({ title, shown, sampleZh, sampleEn }) =>
    words(
      `“${title.zh}”${quoted(shown, '填的“', '”')}不在代码表中，或不止一个相符。`,
      `"${title.en}"${quoted(shown, ' is "', '", which')} is not in the list, or fits more than one entry.`,
      `请从下拉列表中选择，如：${sampleZh}。`,
      `Choose from the list, as: ${sampleEn}.`,
    ),
});

export const cellTooLong = rejectionType<{ title: Text; most: number }>({
  kind: 'INPUT',
  code: 'CELL_TOO_LONG',
  example: { title: { zh: '岗位', en: 'Post' }, most: 500 },
  words: ({ title, most }) =>
    words(`“${title.zh}”超过 ${String(most)} 个字。`, `"${title.en}" has more than ${String(most)} characters.`, '请缩短。', 'Shorten it.'),
});

export const cellRejections = [
  cellRequired,
  cellDate,
  cellNoSuchDay,
  cellMoney,
  cellMoneyTooFine,
  cellInteger,
  cellYesNo,
  cellPlace,
  cellIdentityLength,
  cellIdentityCharacter,
  cellIdentityBirthDate,
  cellIdentityCheck,
  cellNumberLost,
  cellStudentNumber,
  cellStudentNumberCheck,
  cellPhone,
  cellCreditCode,
  cellCreditCodeCheck,
  cellCode,
  cellTooLong,
] as const;
