import { describe, expect, it } from 'vitest';
import { keptValue } from './kept-value.ts';

describe('keptValue', () => {
  it.each([
    ['destination', 'D31', 'zh-CN', '待就业'],
    ['evidence', [], 'zh-CN', ''],
    ['wage', '350000', 'zh-CN', '3,500.00'],
    ['wage', '3500.00', 'en', '3,500.00'],
    ['place', '610902', 'zh-CN', '汉滨区'],
    ['place', '330206', 'zh-CN', '浙江省（330206）'],
    ['state', 'ACCEPTED', 'zh-CN', '已审核'],
    ['region', 'NONE OF THEM', 'en', 'NONE OF THEM'],
  ] as const)('%s %j in %s: %s', (field, value, locale, text) => {
    expect(keptValue(field, value, locale)).toContain(text);
  });

  it('joins codes as the language does, and leaves alone what is no code', () => {
    expect(keptValue('evidence', ['E01', 'E10'], 'zh-CN')).toMatch(/^[^、]+、[^、]+$/u);
    expect(keptValue('evidence', ['E01', 'E10'], 'en')).toMatch(/^[^、]+, [^、]+$/u);
    for (const value of [null, true, 12, 'clerk', ['a'], {}]) expect(keptValue('post', value, 'en')).toBeUndefined();
  });
});
