import { describe, expect, it } from 'vitest';
import { employerAnswerForm, graduateAnswerForm, isSurnameOf, maskName, placementLinkCreateInput, surnameOf } from './link.ts';

describe('names', () => {
  it.each([
    ['王小明', '王'],
    ['欧阳小明', '欧阳'],
    ['欧阳', '欧'],
    ['阿依古丽·买买提', '阿依古丽'],
  ])('surname of %s: %s', (name, surname) => expect(surnameOf(name)).toBe(surname));

  it('the surname or the whole name confirms, another one does not', () => {
    expect([' 王 ', '王小明', '王小 明'].every((said) => isSurnameOf(said, '王小明'))).toBe(true);
    expect(['', '李', '小明', '王小', '王小明李'].some((said) => isSurnameOf(said, '王小明'))).toBe(false);
  });

  it.each([
    ['王明', '王*'],
    ['王小明', '王*明'],
    ['欧阳小明', '欧**明'],
    ['王', '王*'],
  ])('%s is shown as %s', (name, masked) => expect(maskName(name)).toBe(masked));
});

describe('what the public page sends', () => {
  const graduate = { surname: '王', tail: '12x4', activity: 'WORKING' };

  it('what is left empty or out is not said', () => {
    const read = graduateAnswerForm.parse({ ...graduate, tail: '123x', place: '', since: '', wageBand: '', contract: '' });
    expect(read).toEqual({ surname: '王', tail: '123X', activity: 'WORKING' });
    expect(graduateAnswerForm.safeParse({ ...graduate, tail: '1234' }).success).toBe(true);
  });

  it.each([
    ['a tail with a letter inside', { tail: '12X4' }],
    ['an unknown activity', { activity: 'SLEEPING' }],
    ['a month that is none', { since: '2026-13' }],
    ['a code of no list', { wageBand: 'S9' }],
    ['a place as long as a book', { place: 'x'.repeat(101) }],
    ['two values for one field', { place: ['a', 'b'] }],
  ])('refuses %s', (_, more) => expect(graduateAnswerForm.safeParse({ ...graduate, tail: '1234', ...more }).success).toBe(false));

  it('an employer says whether, and proves it by its own code', () => {
    expect(employerAnswerForm.parse({ codeTail: '00a3', employment: 'YES', since: '2026-07' })).toMatchObject({ codeTail: '00A3' });
    expect(employerAnswerForm.safeParse({ codeTail: '00O3', employment: 'YES' }).success).toBe(false);
  });
});

it('a row is named once, and no more than two hundred of them', () => {
  const id = (nth: number) => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
  const ids = Array.from({ length: 201 }, (_, nth) => id(nth));
  const made = (placements: string[]) => placementLinkCreateInput.safeParse({ audience: 'GRADUATE', placements }).success;
  expect([made(ids.slice(0, 200)), made(ids), made([]), made([id(1), id(1)])]).toEqual([true, false, false, false]);
});
