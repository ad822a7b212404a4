import { expect, test } from 'vitest';
import { isWorking, readFailure, readIssues, readPairs, readUnderstood } from './import-model.ts';

test('whatever the server tells, the page stands', () => {
  expect(readUnderstood(null)).toEqual({ columns: [], extra: [], missing: [], ours: false });
  expect(readIssues('x', 'en')).toEqual([]);
  expect(readFailure(undefined, 'en')).toEqual({ text: '', howToFix: '' });
});
test('messages in the language of the page', () => {
  const json = [
    { column: 'post', cell: 'G7', zh: '没有填写。', en: 'Missing.', howToFix: { zh: '请填写。', en: 'Fill it in.' }, value: '' },
  ];
  expect(readIssues(json, 'zh-CN')[0]).toMatchObject({ cell: 'G7', text: '没有填写。', howToFix: '请填写。' });
  expect(readIssues(json, 'en')[0]).toMatchObject({ text: 'Missing.', howToFix: 'Fill it in.' });
});
test('how it was understood', () => {
  expect(
    readUnderstood({
      format: 'xlsx',
      sheet: 'Sheet1',
      headerRow: 2,
      columns: [{ key: 'name', title: '姓名', index: 1 }],
      extra: [{ key: 'x1', title: '备忘' }],
      missing: ['wage'],
      ours: true,
    }),
  ).toEqual({
    format: 'xlsx',
    sheet: 'Sheet1',
    headerRow: 2,
    columns: [{ key: 'name', title: '姓名' }],
    extra: ['备忘'],
    missing: ['wage'],
    ours: true,
  });
});
test('pairs and work', () => {
  expect(readPairs([{ column: 'a', before: '1', after: 2 }], 'before', 'after')).toEqual([{ column: 'a', from: '1', to: '2' }]);
  expect([isWorking('READING'), isWorking('READY')]).toEqual([true, false]);
});
