import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { rejectionType, words } from '@fuzhi/domain/kernel/rejection-type.ts';

type None = Record<string, never>;

/** Chinese names of the states of a batch, for messages. */
const STATE: Readonly<Record<string, { zh: string; en: string }>> = {
  READING: { zh: '正在读取', en: 'being read' },
  FAILED: { zh: '读取失败', en: 'refused' },
  READY: { zh: '待确认', en: 'checked' },
  COMMITTING: { zh: '正在写入', en: 'being taken over' },
  COMMITTED: { zh: '已导入', en: 'taken over' },
  UNDOING: { zh: '正在撤销', en: 'being taken back' },
  UNDONE: { zh: '已撤销', en: 'taken back' },
  DISCARDED: { zh: '已放弃', en: 'thrown away' },
};

export const importNotNow = rejectionType<{ state: string }>({
  kind: 'RULE',
  code: 'IMPORT_NOT_NOW',
  example: { state: 'UNDONE' },
  words: ({ state }) =>
    words(
      `这次导入当前为“${STATE[state]?.zh ?? state}”，不能进行此操作。`,
      `Not possible while the import is ${STATE[state]?.en ?? state}.`,
      '请刷新页面查看最新状态；需要时重新上传文件。',
      'Refresh the page to see how it stands; upload the file again where needed.',
    ),
});

export const importHasWrongRows = rejectionType<{ count: number }>({
  kind: 'RULE',
  code: 'IMPORT_HAS_WRONG_ROWS',
  example: { count: 3 },
  words: ({ count }) =>
    words(
      `还有 ${String(count)} 行有错误，没有导入任何一行。`,
      `${String(count)} rows are wrong; nothing was taken over.`,
      '请在线改正，或下载标红的文件改好后再上传；也可以选择“只导入正确的行”。',
      'Mend them here, or download the marked workbook, mend it and upload it again; or take over the good rows only.',
    ),
});

export const importColumnUnknown = rejectionType<{ column: string }>({
  kind: 'INPUT',
  code: 'IMPORT_COLUMN_UNKNOWN',
  field: 'column',
  example: { column: 'xyz' },
  words: ({ column }) =>
    words(
      `表中没有列“${column}”，或这一列不能填写。`,
      `There is no column "${column}", or it cannot be filled in.`,
      '请从表头中选择一列。',
      'Choose one of the columns of the form.',
    ),
});

export const doubledRow = rejectionType<{ title: string; titleEn: string; rows: readonly number[] }>({
  kind: 'RULE',
  code: 'IMPORT_ROW_DOUBLED',
  example: { title: '身份证号', titleEn: 'Identity number', rows: [5, 9] },
  words: ({ title, titleEn, rows }) =>
    words(
      `第 ${rows.join('、')} 行的“${title}”相同。`,
      `Rows ${rows.join(', ')} have the same "${titleEn}".`,
      '每人只保留一行，请删除重复的行或改正号码。',
      'Keep one row a person: delete the other or correct the number.',
    ),
});

export const formulaCell = rejectionType<{ cell: string }>({
  kind: 'INPUT',
  code: 'IMPORT_FORMULA',
  example: { cell: 'J5' },
  words: ({ cell }) =>
    words(
      `单元格 ${cell} 是公式，不是数据。`,
      `Cell ${cell} holds a formula, not data.`,
      '请复制这一列，用“选择性粘贴—数值”粘贴回去。',
      'Copy the column and paste it back as values.',
    ),
});

export const foreignRowKey = rejectionType<None>({
  kind: 'RULE',
  code: 'IMPORT_FOREIGN_ROW',
  example: {},
  words: () =>
    words(
      '这一行是从另一个学校或另一轮的表格中复制来的。',
      'This row was copied from the workbook of another school or round.',
      '请在本校本轮的模板中填写这名毕业生；确属本校的，请清空最后隐藏的“行标识”列后再上传。',
      'Enter the graduate in the template of this school and round; if it is yours, clear the hidden last column and upload again.',
    ),
});

export const changedSince = rejectionType<None>({
  kind: 'CONFLICT',
  code: 'IMPORT_ROW_CHANGED_SINCE',
  example: {},
  words: () =>
    words(
      '导入之后这条记录又被修改过，撤销时保留了现在的内容。',
      'The record was changed after the import, so undoing left it as it is.',
      '请打开这条记录核对，需要时手工改回。',
      'Open the record and change it back by hand where needed.',
    ),
});

export const serverStopped = rejectionType<None>({
  kind: 'CONFLICT',
  code: 'IMPORT_SERVER_STOPPED',
  example: {},
  words: () =>
    words(
      '写入过程中服务重新启动，没有写入任何一行。',
      'The server restarted in the middle; nothing was written.',
      '请再试一次。',
      'Try again.',
    ),
});

/** A refusal as it stands in a batch or a row: what a screen shows, without the kind. */
export const toStored = (rejection: Rejection) => ({
  code: rejection.code,
  zh: rejection.message.zh,
  en: rejection.message.en,
  howToFix: rejection.howToFix,
});
