import { type Result, err, ok } from './result.ts';

export type Phone = { readonly number: string; readonly repaired: boolean };

/** Reads a mobile number: 11 digits from 13 to 19; +86, spaces, hyphens and full-width digits are taken off. */
export const parsePhone = (text: string): Result<Phone, 'FORMAT'> => {
  const number = text
    .normalize('NFKC')
    .replaceAll(/[\s'’()\-\u200B-\u200D\uFEFF]/gu, '')
    .replace(/^(?:\+|00)86/u, '');
  return /^1[3-9]\d{9}$/u.test(number) ? ok({ number, repaired: number !== text }) : err('FORMAT');
};

/** First three and last four digits: 138****0000. */
export const maskPhone = (number: string): string =>
  number.length < 8 ? '*'.repeat(number.length) : `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`;
