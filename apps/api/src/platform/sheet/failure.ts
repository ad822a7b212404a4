import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';

type Wording = { readonly zh: string; readonly en: string; readonly fixZh: string; readonly fixEn: string };

/** Why a whole file is refused, in the words a clerk needs. `{detail}` is filled by the place that found it. */
const WORDINGS = {
  SHEET_UNKNOWN_TYPE: {
    zh: '无法识别的文件类型',
    en: 'The file is no spreadsheet we can read',
    fixZh: '请上传 .xlsx、.xls、.xlsb、.ods 或 .csv 文件；照片或改了后缀的文件不能导入。',
    fixEn: 'Upload an .xlsx, .xls, .xlsb, .ods or .csv file; a picture that was given another ending is none.',
  },
  SHEET_TOO_BIG: {
    zh: '文件超过 20 MB',
    en: 'The file is larger than 20 MB',
    fixZh: '请删除图片和多余的工作表，或按班级拆分后分别上传。',
    fixEn: 'Remove pictures and spare sheets, or split the file by class.',
  },
  SHEET_ENCRYPTED: {
    zh: '文件设有打开密码',
    en: 'The file is protected by a password',
    fixZh: '在 Excel 或 WPS 中取消密码后另存，再上传。',
    fixEn: 'Remove the password in Excel or WPS, save, and upload again.',
  },
  SHEET_BROKEN: {
    zh: '文件已损坏或不完整{detail}',
    en: 'The file is damaged or incomplete{detail}',
    fixZh: '请用 Excel 或 WPS 打开，确认内容后“另存为 .xlsx”再上传。',
    fixEn: 'Open it in Excel or WPS, check it, save it as .xlsx and upload again.',
  },
  SHEET_OLD_FORMAT: {
    zh: '文件是 Excel 95 或更早的格式',
    en: 'The file is in the format of Excel 95 or older',
    fixZh: '请在 Excel 或 WPS 中“另存为 .xlsx”再上传。',
    fixEn: 'Save it as .xlsx in Excel or WPS and upload again.',
  },
  SHEET_UNSAFE_ARCHIVE: {
    zh: '文件的压缩结构异常（{detail}），为安全起见不予读取',
    en: 'The inside of the file is abnormal ({detail}); it is not read for safety',
    fixZh: '请新建一个工作簿，把数据“选择性粘贴—数值”过去后上传。',
    fixEn: 'Paste the data as values into a new workbook and upload that.',
  },
  SHEET_TOO_HEAVY: {
    zh: '文件太复杂，读取超出了时间或内存限制',
    en: 'The file is too complex: reading it took too long or too much memory',
    fixZh: '请新建一个工作簿，只把数据“选择性粘贴—数值”过去后上传。',
    fixEn: 'Paste only the data, as values, into a new workbook and upload that.',
  },
  SHEET_TOO_MANY_ROWS: {
    zh: '数据超过 20000 行',
    en: 'There are more than 20,000 rows of data',
    fixZh: '请拆分成几个文件分别上传。',
    fixEn: 'Split the file and upload the parts one by one.',
  },
  SHEET_EMPTY: {
    zh: '文件中没有数据行',
    en: 'There is no row of data in the file',
    fixZh: '请在表头下面填写数据后再上传。',
    fixEn: 'Fill in rows below the header and upload again.',
  },
  SHEET_NO_HEADER: {
    zh: '前 20 行中没有找到表头，或缺少这些列：{detail}',
    en: 'No header was found in the first 20 rows, or these columns are missing: {detail}',
    fixZh: '请下载本校模板，保持列名不变后填写。',
    fixEn: "Download your school's template and keep the column titles.",
  },
  SHEET_DOUBLE_COLUMN: {
    zh: '同一列出现了两次：{detail}',
    en: 'A column stands there twice: {detail}',
    fixZh: '请删除多余的一列后再上传。',
    fixEn: 'Delete one of them and upload again.',
  },
  SHEET_OTHER_TARGET: {
    zh: '这份文件是为另一个学校或另一轮填报生成的（{detail}）',
    en: 'This workbook was made for another school or round ({detail})',
    fixZh: '请下载本校本轮的模板，或切换到对应的学校和轮次后上传。',
    fixEn: 'Download the template of this school and round, or switch to the one the file belongs to.',
  },
  SHEET_SERVER_STOPPED: {
    zh: '读取文件时服务重新启动了',
    en: 'The server restarted while it was reading the file',
    fixZh: '请重新上传一次。',
    fixEn: 'Upload the file again.',
  },
} as const satisfies { readonly [code: string]: Wording };

export type SheetFailureCode = keyof typeof WORDINGS;

/** The refusal of a file as a whole. `detail` may be bilingual; it is put into the sentence as it is. */
export const sheetFailure = (code: SheetFailureCode, detail: string | { readonly zh: string; readonly en: string } = ''): Rejection => {
  const wording: Wording = WORDINGS[code];
  const inZh = typeof detail === 'string' ? detail : detail.zh;
  const inEn = typeof detail === 'string' ? detail : detail.en;
  return {
    kind: 'INPUT',
    code,
    message: { zh: `${wording.zh.replace('{detail}', inZh)}。`, en: `${wording.en.replace('{detail}', inEn)}.` },
    howToFix: { zh: wording.fixZh, en: wording.fixEn },
  };
};

export const isSheetFailureCode = (code: string): code is SheetFailureCode => code in WORDINGS;

/** Thrown inside the reading process only; crosses to the server as its code. */
export class SheetFailure extends Error {
  override readonly name = 'SheetFailure';
  readonly code: SheetFailureCode;
  readonly detail: string;
  constructor(code: SheetFailureCode, detail = '') {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
