import { describe, expect, it } from 'vitest';
import { allCodeLists, codeListByName } from '../code-lists.ts';
import { ROLES } from './actor.ts';
import { codeList, codeOf, codeTable, isInForce } from './code-list.ts';

const list = (name: string) => {
  const found = codeListByName.get(name);
  if (found === undefined) throw new Error(`no list ${name}`);
  return found;
};

describe('codeOf', () => {
  it.each([
    ['placement-destination', 'D12', 'D12'],
    ['placement-destination', 'd12', 'D12'],
    ['placement-destination', 'D12 企业(各种所有制)', 'D12'],
    ['placement-destination', '企业(各种所有制)', 'D12'],
    ['placement-destination', '企业（各种所有制）', 'D12'],
    ['placement-destination', '企业', 'D12'],
    ['placement-destination', '自主创业', 'D13'],
    ['placement-destination', '灵活就业', 'D14'],
    ['placement-destination', '失联', 'D39'],
    ['placement-destination', 'Undergraduate programme', 'D21'],
    ['placement-insurance', '无', 'NONE'],
    ['placement-contract', '无', 'N'],
    ['placement-contract', '1年', 'Y1'],
    ['placement-evidence', '劳动合同', 'E01'],
    ['placement-evidence', '实习证明', 'E11'],
    ['major', '汽车运用与维修', '700206'],
    ['employer-nature', '民营企业', '33'],
    ['placement-destination', '升学', undefined],
    ['placement-destination', '', undefined],
    ['placement-destination', '(', undefined],
  ])('%s: %s is %s', (name, text, code) => {
    expect(codeOf(list(name), text)).toBe(code);
  });

  it('reads every entry by its code, its labels and both together', () => {
    for (const one of allCodeLists) {
      for (const item of one.items) {
        expect(codeOf(one, item.code)).toBe(item.code);
        expect(codeOf(one, `${item.code} ${item.zh}`)).toBe(item.code);
      }
    }
  });

  it('names nothing twice among the further names of a list', () => {
    for (const one of allCodeLists) {
      const also = one.items.flatMap((item) => (item.attributes['also'] ?? '').split(';').filter((name) => name !== ''));
      expect(new Set(also).size, one.name).toBe(also.length);
    }
  });
});

describe('lists', () => {
  it('have their names, standards and sizes', () => {
    const sizes = Object.fromEntries(allCodeLists.map((one) => [one.name, one.items.length]));
    expect(sizes).toEqual({
      role: 23,
      gender: 4,
      'poverty-category': 21,
      division: 151,
      'school-type': 55,
      'school-founder': 11,
      'school-nature': 3,
      'urban-rural': 11,
      'class-type': 9,
      towns: 29,
      'placement-destination': 13,
      'placement-evidence': 12,
      'placement-check': 10,
      'placement-region': 3,
      'placement-place': 3,
      'placement-channel': 6,
      'placement-contract': 6,
      'placement-insurance': 4,
      'salary-band': 6,
      'placement-violation': 7,
      'employer-nature': 12,
      'industry-section': 20,
      major: 26,
      'major-category-2010': 19,
      'major-category-2021': 19,
      'cooperation-type': 7,
      'internship-rule': 9,
      'placement-question': 9,
      'vocational-class-type': 5,
      'intake-preference': 5,
      'dropout-reason': 13,
    });
    expect(allCodeLists.every((one) => one.standard !== '' && one.items.every((item) => item.zh !== '' && item.en !== ''))).toBe(true);
  });

  it('know every role that can be granted', () => {
    expect(
      list('role')
        .items.map((item) => item.code)
        .sort(),
    ).toEqual([...ROLES].sort());
  });

  it('give every major a category of the statistics form and an industry', () => {
    for (const major of list('major').items) {
      expect(list('major-category-2010').byCode.has(major.attributes['category_2010'] ?? ''), major.zh).toBe(true);
      expect(list('industry-section').byCode.has(major.attributes['industry_section'] ?? ''), major.zh).toBe(true);
    }
    expect(list('major').byCode.get('740201')?.attributes['category_2010']).toBe('13');
    expect(list('major').byCode.get('700206')?.attributes['category_2010']).toBe('08');
  });

  it('had 29 towns in July 2016 and 28 since November 2017', () => {
    const towns = (day: string) => list('towns').items.filter((town) => isInForce(town, day)).length;
    expect([towns('2016-07-31'), towns('2017-10-30'), towns('2017-10-31'), towns('2026-11-24')]).toEqual([29, 29, 28, 28]);
    const merged = list('towns').byCode.get('610902106');
    expect(list('towns').byCode.has(merged?.attributes['successor'] ?? '')).toBe(true);
    const weights = list('towns').items.reduce((sum, town) => sum + Number(town.attributes['population_weight'] ?? 0), 0);
    expect(weights).toBeCloseTo(1, 2);
  });

  it('date the poverty categories', () => {
    const inForce = (day: string) =>
      list('poverty-category')
        .items.filter((item) => isInForce(item, day))
        .map((item) => item.code);
    expect(inForce('2017-03-01')).toContain('FR_GEN');
    expect(inForce('2026-03-01')).not.toContain('FR_GEN');
    expect(inForce('2026-03-01')).toContain('PR_OBJ');
    expect(inForce('2025-12-31')).not.toContain('PR_OBJ');
  });

  it('refuse a doubled code', () => {
    const item = { code: 'A', zh: '甲', en: 'a', attributes: {} };
    expect(() => codeList('x', 'none', [item, item])).toThrow('doubled code');
    expect(codeTable('x', 'none', [['A', '甲', 'a']]).byCode.get('A')).toEqual(item);
  });
});
