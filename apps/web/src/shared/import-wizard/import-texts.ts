import { defineTexts } from '../i18n.ts';

export const importTexts = defineTexts(
  'import',
  {
    stepFile: '选择文件', stepCheck: '核对', stepDone: '完成', fileHint: '.xlsx、.xls、.xlsb、.ods 或 .csv，不超过 10 MB；学校自己的表也行', template: '下载已填好的模板', uploading: '正在上传 {{name}}', reading: '正在读取和检查…', leaveOk: '可以离开本页，稍后回来继续。',
    understood: '读懂的内容', sheet: '工作表', header: '表头在第 {{row}} 行', format: '格式', encoding: '编码', columns: '认出 {{count}} 列', extra: '不认识的列（不导入）', missing: '表里没有的列（保留原值）', ours: '由本系统的模板生成',
    NEW: '新增', CHANGED: '修改', SAME: '无变化', WRONG: '有误', all: '全部', row: '行', who: '姓名', result: '结果', message: '说明', cell: '单元格', value: '现在的值', newValue: '改为', fix: '改', fixed: '第 {{row}} 行已更正', stillWrong: '第 {{row}} 行仍有错误：', repaired: '自动更正 {{from}} → {{to}}', changed: '{{before}} → {{after}}', whole: '整行',
    marked: '下载标注错误的工作簿', markedHint: '有误的单元格已标红并写明原因；改好后直接把它再传上来。', commitAll: '全部导入（{{count}} 行）', commitGood: '先导入无误的 {{count}} 行', discard: '放弃这次上传', discardAsk: '这次上传的内容会被丢弃，已有数据不受影响。', undo: '撤销这次导入', undoAsk: '这次导入新增和修改的内容会恢复成导入之前的样子；之后又被改过的记录保持不动。',
    committing: '正在导入', undoing: '正在撤销', committed: '导入完成', undone: '已撤销，数据恢复到导入之前', discarded: '已放弃这次上传', summary: '新增 {{new}} 行，修改 {{changed}} 行，无变化 {{same}} 行，未导入 {{wrong}} 行。', again: '再传一个文件', view: '查看结果', failed: '这个文件不能导入', nothingWrong: '没有有误的行', noRows: '没有这类行', file: '文件', by: '上传人', time: '上传时间',
  },
  {
    stepFile: 'Choose a file', stepCheck: 'Check', stepDone: 'Done', fileHint: '.xlsx, .xls, .xlsb, .ods or .csv, up to 10 MB; a sheet of your own will do', template: 'Download the pre-filled template', uploading: 'Uploading {{name}}', reading: 'Reading and checking…', leaveOk: 'You can leave this page and come back later.',
    understood: 'Understood as', sheet: 'Sheet', header: 'Header in row {{row}}', format: 'Format', encoding: 'Encoding', columns: '{{count}} columns recognised', extra: 'Columns not known (not imported)', missing: 'Columns not in the file (values kept)', ours: 'Made from our template',
    NEW: 'New', CHANGED: 'Changed', SAME: 'Same', WRONG: 'Wrong', all: 'All', row: 'Row', who: 'Name', result: 'Result', message: 'Message', cell: 'Cell', value: 'Value now', newValue: 'Change to', fix: 'Mend', fixed: 'Row {{row}} mended', stillWrong: 'Row {{row}} is still wrong: ', repaired: 'Mended {{from}} → {{to}}', changed: '{{before}} → {{after}}', whole: 'Whole row',
    marked: 'Download the marked workbook', markedHint: 'Wrong cells are red and say why; mend them and upload the same file again.', commitAll: 'Import all ({{count}} rows)', commitGood: 'Import the {{count}} good rows', discard: 'Discard this upload', discardAsk: 'What was uploaded is thrown away; stored records stay as they are.', undo: 'Undo this import', undoAsk: 'What this import added and changed goes back to what it was before; records changed since stay as they are.',
    committing: 'Importing', undoing: 'Undoing', committed: 'Imported', undone: 'Undone; the records are as before', discarded: 'This upload was discarded', summary: '{{new}} new, {{changed}} changed, {{same}} same, {{wrong}} not imported.', again: 'Upload another file', view: 'See the result', failed: 'This file cannot be imported', nothingWrong: 'No wrong rows', noRows: 'No such rows', file: 'File', by: 'Uploaded by', time: 'Uploaded at',
  },
);
