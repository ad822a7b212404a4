import { type LocalDate, monthOf } from './local-date.ts';
import { type SchoolYear, formatSchoolYear, parseSchoolYear, schoolYearOf } from './school-year.ts';

/** A term: 1 is autumn, 2 is spring (JY/T 1001). */
export type Term = { readonly year: SchoolYear; readonly term: 1 | 2 };

/** The term a day belongs to: September to January is autumn, February to August spring (the summer holiday closes the spring term). */
export const termOf = (date: LocalDate): Term => {
  const month = monthOf(date);
  return { year: schoolYearOf(date), term: month >= 9 || month === 1 ? 1 : 2 };
};

/** '2016-2017-1' */
export const formatTerm = ({ year, term }: Term): string => `${formatSchoolYear(year)}-${String(term)}`;

export const parseTerm = (text: string): Term | undefined => {
  const hit = /^(\d{4}-\d{4})-([12])$/u.exec(text.trim());
  const year = hit === null ? undefined : parseSchoolYear(hit[1] ?? '');
  return year === undefined ? undefined : { year, term: hit?.[2] === '1' ? 1 : 2 };
};

export const nextTerm = ({ year, term }: Term): Term => (term === 1 ? { year, term: 2 } : { year: year + 1, term: 1 });
