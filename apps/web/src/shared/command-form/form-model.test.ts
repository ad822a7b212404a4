import { accountCreateInput } from '@fuzhi/domain/account/input.ts';
import { describe, expect, test } from 'vitest';
import { globalIdOf, uuidOf } from '../global-id.ts';
import { check, moneyText, toDomain, toInput } from './form-model.ts';
import type { FormField, Say } from './form-model.ts';

const unit = '01890a5d-ac96-774b-bcce-b302099a8057';
const fields: FormField[] = [
  { name: 'username', label: '用户名', kind: 'text', required: true },
  { name: 'name', label: '姓名', kind: 'text' },
  { name: 'orgUnit', label: '单位', kind: 'org' },
  { name: 'wage', label: '月薪', kind: 'money' },
  { name: 'validTo', label: '到期', kind: 'date' },
];
const say: Say = (key, values) => (values === undefined ? key : `${key} ${values.limit}`);

describe('form', () => {
  test('global ids go to and fro', () => expect(uuidOf(globalIdOf('OrgUnit', unit))).toBe(unit));
  test('what is no global id is none', () => expect([uuidOf('%%%'), uuidOf('YWJj')]).toEqual([undefined, undefined]));
  test('amounts', () =>
    expect([moneyText('3500'), moneyText('3,500.5'), moneyText('3500.555'), moneyText('-1'), moneyText('abc')]).toEqual([
      '3500.00',
      '3500.50',
      undefined,
      undefined,
      undefined,
    ]));
  test('blanks are left out, what is emptied is null', () => {
    expect(toInput(fields, { username: ' a ', name: '', validTo: null }, { name: 'b' })).toEqual({ username: 'a', name: null });
  });
  test('the domain sees uuids and fen', () =>
    expect(toDomain(fields, { orgUnit: globalIdOf('OrgUnit', unit), wage: '3500.50' })).toEqual({ orgUnit: unit, wage: 350050n }));
  test("the domain's schema speaks at the field", () => {
    const wrong = check(
      accountCreateInput,
      fields,
      { username: 'A!', name: 'x'.repeat(51), role: 'VOC_CLERK', orgUnit: globalIdOf('OrgUnit', unit) },
      say,
      'zh-CN',
    );
    expect(Object.keys(wrong).sort()).toEqual(['name', 'username']);
    expect(wrong['name']).toBe('tooLong 50');
  });
  test('a missing field is required', () => expect(check(accountCreateInput, fields, {}, say, 'zh-CN')['username']).toBe('required'));
  test('a good input has nothing wrong', () =>
    expect(
      check(
        accountCreateInput,
        fields,
        { username: 'li.fang', name: '李芳', role: 'VOC_CLERK', orgUnit: globalIdOf('OrgUnit', unit) },
        say,
        'zh-CN',
      ),
    ).toEqual({}));
});
