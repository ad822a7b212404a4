import { type Result, err, ok } from './result.ts';

/** A day of the calendar as YYYY-MM-DD, without a time zone. Compares as text. */
export type LocalDate = string;

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month, 1–12. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0));

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The day of a year, month (1–12) and day, or undefined when there is no such day or the year is not 1800–2200. */
export const localDate = (year: number, month: number, day: number): LocalDate | undefined =>
  year >= 1800 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
    : undefined;

export const isLocalDate = (text: string): boolean => {
  const hit = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return hit !== null && localDate(Number(hit[1]), Number(hit[2]), Number(hit[3])) !== undefined;
};

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));
export const dayOf = (date: LocalDate): number => Number(date.slice(8, 10));

/** Negative when `a` is earlier, 0 for the same day, positive when it is later. */
export const compareDates = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** Days since 1970-01-01 (days-from-civil; exact for every year used here). */
export const dayNumber = (date: LocalDate): number => {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(date) - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

/** The day that lies so many days after 1970-01-01. */
export const fromDayNumber = (days: number): LocalDate => {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return `${pad(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(date) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** The same day so many months on, or the month's last day where it has no such day (31 January + 1 = 28 or 29 February). */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(dayOf(date), daysInMonth(year, month)), 2)}`;
};

/** Day 1 of Excel's 1900 calendar is 1900-01-01, but it counts a 29 February 1900 that never was; serials from 61 on are right. */
const fromExcelSerial = (serial: number): LocalDate => fromDayNumber(Math.floor(serial) - 25569);

/** 1950-01-01 and 2099-12-31: a bare number outside is no date that a school writes. */
const SERIAL_MIN = 18264;
const SERIAL_MAX = 73050;

export type ParsedDate = { readonly date: LocalDate; /** true when it was not written as YYYY-MM-DD */ readonly repaired: boolean };

/**
 * Reads a day as people and Excel write it: 2026-07-01, 2026-7-1, 2026.7.1, 2026/7/1, 2026年7月1日, 20260701, a date with a time behind
 * it, an Excel serial number, and a month alone (2026年7月, 2026.7) as its first day. The error is 'FORMAT' or 'NO_SUCH_DAY'.
 */
export const parseLocalDate = (input: string | number): Result<ParsedDate, 'FORMAT' | 'NO_SUCH_DAY'> => {
  const text = String(input).normalize('NFKC').trim();
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) {
    return isLocalDate(text) ? ok({ date: text, repaired: text !== String(input) }) : err('NO_SUCH_DAY');
  }
  const hit =
    /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*(?:[-./月]\s*(\d{1,2})\s*日?|月?)(?:[T\s]\s*\d{1,2}:\d{2}.*)?$/u.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (hit !== null) {
    const date = localDate(Number(hit[1]), Number(hit[2]), Number(hit[3] ?? 1));
    return date === undefined ? err('NO_SUCH_DAY') : ok({ date, repaired: true });
  }
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) {
    const serial = Number(text);
    if (serial >= SERIAL_MIN && serial <= SERIAL_MAX) return ok({ date: fromExcelSerial(serial), repaired: true });
  }
  return err('FORMAT');
};
