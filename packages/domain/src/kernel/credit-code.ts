import { type Result, err, ok } from './result.ts';

export type CreditCodeFault = 'LENGTH' | 'CHARACTER' | 'CHECK';

export type CreditCode = {
  readonly code: string;
  readonly repaired: boolean;
  /**
   * false when the 9th–17th characters fail their own check (GB 11714). Only a warning: old records hold such codes
   */
  readonly organisationCodeValid: boolean;
};

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** The 18th character for the first 17, by GB 32100-2015. */
export const creditCodeCheck = (first17: string): string => {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(first17[at] ?? ''), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
};

/** The 9th character of an organisation code for its first eight, by GB 11714 (letters count A = 10 … Z = 35). */
export const organisationCodeCheck = (first8: string): string => {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, at) => total + weight * Number.parseInt(first8[at] ?? '0', 36), 0);
  const rest = 11 - (sum % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
};

export const tidyCreditCode = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s'’\-\u200B-\u200D\uFEFF]/gu, '')
    .toUpperCase();

/** Reads a unified social credit code 统一社会信用代码. */
export const parseCreditCode = (text: string): Result<CreditCode, CreditCodeFault> => {
  const code = tidyCreditCode(text);
  if (code.length !== 18) return err('LENGTH');
  if ([...code].some((character) => !ALPHABET.includes(character))) return err('CHARACTER');
  if (creditCodeCheck(code) !== code[17]) return err('CHECK');
  return ok({ code, repaired: code !== text, organisationCodeValid: organisationCodeCheck(code.slice(8, 16)) === code[16] });
};
