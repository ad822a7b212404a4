import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isLeap,
  isLocalDate,
  localDate,
  parseLocalDate,
} from './local-date.ts';

const read = (input: string | number) => parseLocalDate(input);

describe('parseLocalDate', () => {
  it('takes the written standard as it is', () => {
    expect(read('2026-07-01')).toEqual({ ok: true, value: { date: '2026-07-01', repaired: false } });
  });

  it.each([
    ['2026.7.1', '2026-07-01'],
    ['2026/7/1', '2026-07-01'],
    ['2026-7-1', '2026-07-01'],
    ['2026年7月1日', '2026-07-01'],
    ['2026年7月', '2026-07-01'],
    ['2026.7', '2026-07-01'],
    ['2026-07', '2026-07-01'],
    ['20260701', '2026-07-01'],
    ['\uFF12\uFF10\uFF12\uFF16\uFF0D\uFF10\uFF17\uFF0D\uFF10\uFF11', '2026-07-01'],
    ['2026-07-01T00:00:00.000Z', '2026-07-01'],
    ['2026/7/1 00:00', '2026-07-01'],
    [' 2026-07-01 ', '2026-07-01'],
  ])('repairs %s', (input, date) => {
    expect(read(input)).toEqual({ ok: true, value: { date, repaired: true } });
  });

  it('reads Excel serial numbers', () => {
    // 46204 is what Excel keeps for 1 July 2026
    expect(read(46204)).toEqual({ ok: true, value: { date: '2026-07-01', repaired: true } });
    expect(read('46204')).toEqual(read(46204));
    expect(read(46204.5)).toEqual(read(46204));
  });

  it.each(['2026-13-01', '2026-02-30', '2026.2.29', '2025-02-29', '20261301'])('refuses %s: no such day', (input) => {
    expect(read(input)).toEqual({ ok: false, error: 'NO_SUCH_DAY' });
  });

  it.each(['', 'soon', '1/7/2026', '7月1日', '12', '99999', '2026', '2026-07-01-02'])('refuses %s: no date', (input) => {
    expect(read(input)).toEqual({ ok: false, error: 'FORMAT' });
  });
});

describe('arithmetic', () => {
  const days = fc.integer({ min: -60_000, max: 80_000 });

  it('numbers days and comes back', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect([dayNumber(fromDayNumber(day)), isLocalDate(fromDayNumber(day))]).toEqual([day, true]);
      }),
    );
  });

  it('orders days as their numbers', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(compareDates(fromDayNumber(a), fromDayNumber(b)))).toBe(Math.sign(a - b));
      }),
    );
  });

  it('agrees with the calendar it is written for', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2026-07-01')).toBe(20635);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-02', '2026-05-01')).toBe(60);
  });

  it('adds months and stays within the month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-07-01', 6)).toBe('2027-01-01');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
  });

  it('counts complaint deadlines in calendar days', () => {
    expect(addDays('2026-03-02', 15)).toBe('2026-03-17');
    expect(addDays('2026-03-10', 60)).toBe('2026-05-09');
    expect(addDays('2026-05-09', 30)).toBe('2026-06-08');
  });

  it('knows leap years and impossible days', () => {
    expect([2000, 2024, 1900, 2026].map(isLeap)).toEqual([true, true, false, false]);
    expect(localDate(2026, 2, 29)).toBeUndefined();
    expect(localDate(2026, 0, 1)).toBeUndefined();
  });
});
