import { type LocalDate, monthOf, yearOf } from './local-date.ts';

/** A school year by its first calendar year: 2016 is 2016-2017, 1 September to 31 August. */
export type SchoolYear = number;

export const schoolYearOf = (date: LocalDate): SchoolYear => (monthOf(date) >= 9 ? yearOf(date) : yearOf(date) - 1);

export const formatSchoolYear = (year: SchoolYear): string => `${String(year)}-${String(year + 1)}`;

/** Reads '2016-2017'; undefined when it is none or its years do not follow one another. */
export const parseSchoolYear = (text: string): SchoolYear | undefined => {
  const hit = /^(\d{4})\s*[-—–~至]\s*(\d{4})(?:学年)?$/u.exec(text.normalize('NFKC').trim());
  if (hit === null) return undefined;
  const first = Number(hit[1]);
  return Number(hit[2]) === first + 1 ? first : undefined;
};

export const firstDayOf = (year: SchoolYear): LocalDate => `${String(year)}-09-01`;
export const lastDayOf = (year: SchoolYear): LocalDate => `${String(year + 1)}-08-31`;
