import { expect, it } from 'vitest';
import { divisionList } from './division-codes.ts';
import { isPlaceCode, parsePlace, placeName } from './place.ts';

it.each([
  ['610902', '610902', false],
  ['610902000000', '610902', true],
  ['\uFF16\uFF11\uFF10\uFF19\uFF10\uFF12', '610902', false],
  ['610902 汉滨区', '610902', true],
  ['汉滨区', '610902', true],
  ['安康市汉滨区', '610902', true],
  ['陕西省安康市汉滨区', '610902', true],
  ['陕西省/安康市/汉滨区', '610902', true],
  ['陕西安康汉滨区', '610902', true],
  ['西安', '610100', true],
  ['陕西省西安市高新区', '610100', true],
  ['北京', '110000', true],
  ['广东省深圳市', '440000', true],
  ['新疆维吾尔自治区', '650000', true],
  ['440305', '440305', false],
])('reads %s as %s', (text, code, repaired) => {
  expect(parsePlace(text)).toEqual({ code, repaired });
});

it.each(['', '火星', '990000', '000000', '61090', 'Paris'])('does not know %s', (text) => {
  expect(parsePlace(text)).toBeUndefined();
});

it('names a division from the province down', () => {
  expect(placeName('610902')).toBe('陕西省安康市汉滨区');
  expect(placeName('610902', 'en')).toBe('Hanbin District, Ankang, Shaanxi');
  expect(placeName('440305')).toBe('440305');
});

it('reads back every full name in the list', () => {
  for (const item of divisionList.items) expect(parsePlace(placeName(item.code))?.code, item.zh).toBe(item.code);
  expect(divisionList.items.every((item) => isPlaceCode(item.code))).toBe(true);
});
