import { expect, it } from 'vitest';
import { firstDayOf, formatSchoolYear, lastDayOf, parseSchoolYear, schoolYearOf } from './school-year.ts';
import { formatTerm, nextTerm, parseTerm, termOf } from './term.ts';

it('starts the school year on 1 September', () => {
  expect(schoolYearOf('2016-08-31')).toBe(2015);
  expect(schoolYearOf('2016-09-01')).toBe(2016);
  expect(formatSchoolYear(2016)).toBe('2016-2017');
  expect([firstDayOf(2016), lastDayOf(2016)]).toEqual(['2016-09-01', '2017-08-31']);
});

it('reads a school year only when its years follow one another', () => {
  expect(parseSchoolYear('2016-2017')).toBe(2016);
  expect(parseSchoolYear('2016—2017学年')).toBe(2016);
  expect(parseSchoolYear('2016-2018')).toBeUndefined();
  expect(parseSchoolYear('2016')).toBeUndefined();
});

it('puts a day into its term', () => {
  expect(formatTerm(termOf('2016-10-01'))).toBe('2016-2017-1');
  expect(formatTerm(termOf('2017-01-15'))).toBe('2016-2017-1');
  expect(formatTerm(termOf('2017-03-01'))).toBe('2016-2017-2');
  expect(formatTerm(termOf('2017-08-31'))).toBe('2016-2017-2');
});

it('reads terms and goes on to the next', () => {
  expect(parseTerm('2016-2017-2')).toEqual({ year: 2016, term: 2 });
  expect(parseTerm('2016-2017-3')).toBeUndefined();
  expect(nextTerm({ year: 2016, term: 2 })).toEqual({ year: 2017, term: 1 });
});
