import { identityCheck, maskTail, tidyIdentityNumber } from './identity-number.ts';
import { localDate } from './local-date.ts';
import { type Result, err, ok } from './result.ts';

/** G: the identity number; J: generated, with a check digit, for a child without one; L: temporary, unchecked. */
export type StudentNumberKind = 'G' | 'J' | 'L';
export type StudentNumberFault = 'FORMAT' | 'BIRTH_DATE' | 'CHECK';
export type StudentNumber = { readonly number: string; readonly kind: StudentNumberKind; readonly repaired: boolean };

/** Reads a student number 学籍号: a letter and 18 characters, the birth date at the 8th to 15th. */
export const parseStudentNumber = (text: string): Result<StudentNumber, StudentNumberFault> => {
  const number = tidyIdentityNumber(text);
  if (!/^[GJL]\d{17}[\dX]$/u.test(number)) return err('FORMAT');
  const digits = number.slice(1);
  const kind = number[0] as StudentNumberKind;
  if (kind !== 'L') {
    if (localDate(Number(digits.slice(6, 10)), Number(digits.slice(10, 12)), Number(digits.slice(12, 14))) === undefined)
      return err('BIRTH_DATE');
    if (identityCheck(digits) !== digits[17]) return err('CHECK');
  }
  return ok({ number, kind, repaired: number !== text });
};

/** A student number carries the identity number, so it is masked alike. */
export const maskStudentNumber = (text: string): string => maskTail(tidyIdentityNumber(text));
