import { divisionList } from './division-codes.ts';
import { type LocalDate, localDate } from './local-date.ts';
import { type Result, err, ok } from './result.ts';

/** What is wrong with an identity number, in the order it is looked for. */
export type IdentityFault = 'LENGTH' | 'CHARACTER' | 'BIRTH_DATE' | 'CHECK';

export type IdentityNumber = {
  readonly number: string;
  /** true when it was written with full-width digits, spaces or a small x */
  readonly repaired: boolean;
  readonly birthDate: LocalDate;
  /** gender code of GB/T 2261.1: 1 male, 2 female */
  readonly gender: '1' | '2';
  /** six digits; false in `divisionKnown` only warns, since old divisions stay valid */
  readonly division: string;
  readonly divisionKnown: boolean;
};

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/** The check character of the first 17 digits, by GB 11643-1999 (ISO 7064 MOD 11-2). */
export const identityCheck = (first17: string): string =>
  CHECKS[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(first17[at]), 0) % 11] ?? '';

/** Half-width, without spaces or a leading apostrophe, capital X. */
export const tidyIdentityNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s'’\u200B-\u200D\uFEFF]/gu, '')
    .replaceAll('×', 'X')
    .toUpperCase();

const knownDivision = (division: string): boolean =>
  divisionList.byCode.has(division) || divisionList.byCode.has(`${division.slice(0, 2)}0000`);

/** Reads a resident identity number (GB 11643-1999). Never put the text itself into a message. */
export const parseIdentityNumber = (text: string): Result<IdentityNumber, IdentityFault> => {
  const number = tidyIdentityNumber(text);
  if (number.length !== 18) return err('LENGTH');
  if (!/^\d{17}[\dX]$/u.test(number)) return err('CHARACTER');
  const birthDate = localDate(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)));
  if (birthDate === undefined) return err('BIRTH_DATE');
  if (identityCheck(number) !== number[17]) return err('CHECK');
  const division = number.slice(0, 6);
  return ok({
    number,
    repaired: number !== text,
    birthDate,
    gender: Number(number[16]) % 2 === 1 ? '1' : '2',
    division,
    divisionKnown: knownDivision(division),
  });
};

/** Asterisks and the last four characters; what is shorter than eight characters is hidden wholly. */
export const maskTail = (text: string): string =>
  text.length < 8 ? '*'.repeat(text.length) : `${'*'.repeat(text.length - 4)}${text.slice(-4)}`;

/** An identity number as lists show it: ************** and the last four characters. */
export const maskIdentityNumber = (text: string): string => maskTail(tidyIdentityNumber(text));
