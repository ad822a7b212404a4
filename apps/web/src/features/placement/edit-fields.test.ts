import { describe, expect, test } from 'vitest';
import { editFields, tidyInput } from './edit-fields.tsx';

const fields = editFields((key) => key, 'zh-CN');
const worker = {
  destination: 'D12',
  employerCode: '91610902MA6YT00070',
  employerName: '示范公司',
  post: '装配工',
  matched: true,
  wage: '3500.00',
  nextSchool: '',
  evidence: ['E01', 'E10'],
  callBack: '',
};
const shown = (destination: string) => fields.filter((field) => field.when?.({ destination }) !== false).map((field) => field.name);

describe('what is asked depends on the destination', () => {
  test('work', () => expect(shown('D12')).toEqual(expect.arrayContaining(['employerCode', 'matched', 'wage', 'evidence'])));
  test('further study asks for the school and its proof, not for an employer', () => {
    expect(shown('D22')).toEqual(['destination', 'nextSchool', 'evidence', 'callBack']);
  });
  test('no destination of work or study asks for the call-back alone', () => expect(shown('D39')).toEqual(['destination', 'callBack']));
});
describe('a changed destination', () => {
  test('takes what belonged to the old one away', () => {
    const input = tidyInput({ destination: 'D22', nextSchool: '示范学院', evidence: ['E01', 'E07'] }, worker, fields);
    expect(input).toMatchObject({ employerCode: null, employerName: null, post: null, matched: null, wage: null, evidence: ['E07'] });
  });
  test('what stays is left alone', () =>
    expect(tidyInput({ destination: 'D12', evidence: ['E01'] }, worker, fields)).toEqual({ destination: 'D12', evidence: ['E01'] }));
});
test('the last proof can be taken away', () =>
  expect(tidyInput({ destination: 'D12', evidence: null }, worker, fields)['evidence']).toEqual([]));
