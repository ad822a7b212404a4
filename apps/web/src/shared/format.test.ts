import { expect, test } from 'vitest';
import { daysBetween, dueText, formatMoney, formatPercent, formatTime, todayInDistrict } from './format.ts';

test('amounts have two digits and thousands', () =>
  expect([formatMoney('3500.5'), formatMoney('1234567.00'), formatMoney(null)]).toEqual(['3,500.50', '1,234,567.00', '—']));
test('rates have two decimals', () => expect([formatPercent(97.5), formatPercent(null)]).toEqual(['97.50', '—']));
test("the district's day begins at 16:00 UTC", () =>
  expect([todayInDistrict(new Date('2026-11-24T15:59:59Z')), todayInDistrict(new Date('2026-11-24T16:00:00Z'))]).toEqual([
    '2026-11-24',
    '2026-11-25',
  ]));
test('moments are shown in the time of the district', () => expect(formatTime('2026-11-24T01:05:00Z')).toBe('2026-11-24 09:05'));
test('days are whole days, over a change of month', () =>
  expect([daysBetween('2026-11-24', '2026-12-01'), daysBetween('2026-11-24', '2026-11-23')]).toEqual([7, -1]));
test('deadlines in words', () => {
  expect(dueText('2026-11-23', '2026-11-24', 'zh-CN')).toEqual({ text: '已逾期 1 天', tone: 'bad' });
  expect(dueText('2026-11-24', '2026-11-24', 'en')).toEqual({ text: 'due today', tone: 'warn' });
  expect(dueText('2026-12-20', '2026-11-24', 'zh-CN')).toEqual({ text: '剩 26 天', tone: 'neutral' });
});
