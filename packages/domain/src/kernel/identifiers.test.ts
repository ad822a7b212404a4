import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCodeCheck, parseCreditCode } from './credit-code.ts';
import { identityCheck, maskIdentityNumber, parseIdentityNumber } from './identity-number.ts';
import { isCardNumber } from './luhn.ts';
import { maskPhone, parsePhone } from './phone.ts';
import { maskStudentNumber, parseStudentNumber } from './student-number.ts';

// numbers of the standards' own examples, and synthetic ones
describe('identity number (GB 11643)', () => {
  it.each(['11010519491231002X', '440524188001010014', '610902201009010018', '610902199901010027'])('accepts %s', (number) => {
    expect(parseIdentityNumber(number)).toMatchObject({ ok: true, value: { number, repaired: false, divisionKnown: true } });
  });

  it.each([
    ['610902201009010013', 'CHECK'],
    ['11010519491231002A', 'CHARACTER'],
    ['610902201013010018', 'BIRTH_DATE'],
    ['6109022010090100', 'LENGTH'],
    ['', 'LENGTH'],
  ])('refuses %s: %s', (number, error) => {
    expect(parseIdentityNumber(number)).toEqual({ ok: false, error });
  });

  it('reads birth date and gender', () => {
    expect(parseIdentityNumber('610902201009010018')).toMatchObject({
      value: { birthDate: '2010-09-01', gender: '1', division: '610902' },
    });
    expect(parseIdentityNumber('610902199901010027')).toMatchObject({ value: { birthDate: '1999-01-01', gender: '2' } });
  });

  it.each([
    '11010519491231002x',
    '\uFF11\uFF11\uFF10\uFF11\uFF10\uFF15\uFF11\uFF19\uFF14\uFF19\uFF11\uFF12\uFF13\uFF11\uFF10\uFF10\uFF12\uFF38',
    ' 110105 19491231 002X',
    "'11010519491231002X",
  ])('repairs %s', (text) => {
    expect(parseIdentityNumber(text)).toMatchObject({ ok: true, value: { number: '11010519491231002X', repaired: true } });
  });

  it('takes an unknown division with a warning', () => {
    const first17 = '99010519491231002';
    expect(parseIdentityNumber(first17 + identityCheck(first17))).toMatchObject({ ok: true, value: { divisionKnown: false } });
  });

  it('finds every single wrong digit', () => {
    const number = '610902201009010018';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const wrong = `${number.slice(0, at)}${String((Number(number[at]) + by) % 10)}${number.slice(at + 1)}`;
        expect(parseIdentityNumber(wrong).ok).toBe(false);
      }),
    );
  });

  it('masks all but the last four', () => {
    expect(maskIdentityNumber('610902201009010018')).toBe('**************0018');
    expect(maskIdentityNumber('1234567')).toBe('*******');
  });
});

describe('student number', () => {
  it.each(['G610902201009010018', 'L610902201009011234', 'J610902201009010050'])('accepts %s', (number) => {
    expect(parseStudentNumber(number)).toMatchObject({ ok: true, value: { number, kind: number[0], repaired: false } });
  });

  it.each([
    ['G610902201009010013', 'CHECK'],
    ['J610902201013010018', 'BIRTH_DATE'],
    ['A610902201009010018', 'FORMAT'],
    ['G61090220100901001', 'FORMAT'],
    ['L61090220100901X234', 'FORMAT'],
  ])('refuses %s: %s', (number, error) => {
    expect(parseStudentNumber(number)).toEqual({ ok: false, error });
  });

  it('repairs and masks', () => {
    expect(parseStudentNumber('g610902201009010018')).toMatchObject({ ok: true, value: { repaired: true } });
    expect(maskStudentNumber('G610902201009010018')).toBe('***************0018');
  });
});

describe('unified social credit code (GB 32100)', () => {
  it.each(['91350100M000100Y43', '91110000802100433B', '12610902MB0000000M', '52610902MJ0000018R', '91610902MA6YT00070'])(
    'accepts %s',
    (code) => {
      expect(parseCreditCode(code)).toEqual({ ok: true, value: { code, repaired: false, organisationCodeValid: true } });
    },
  );

  it.each(['12610902MB0000001Q', '52610902MJ00000013'])('accepts %s, whose organisation code fails, with a warning', (code) => {
    expect(parseCreditCode(code)).toMatchObject({ ok: true, value: { organisationCodeValid: false } });
  });

  it.each([
    ['91350100M000100Y44', 'CHECK'],
    ['91350100M000100Y4', 'LENGTH'],
    ['91350100MO00100Y43', 'CHARACTER'],
  ])('refuses %s: %s', (code, error) => {
    expect(parseCreditCode(code)).toEqual({ ok: false, error });
  });

  it('repairs full-width, small letters and spaces', () => {
    expect(parseCreditCode('91350100 \uFF4D\uFF10\uFF10\uFF10\uFF11\uFF10\uFF10\uFF59\uFF14\uFF13')).toMatchObject({
      ok: true,
      value: { code: '91350100M000100Y43', repaired: true },
    });
  });

  it('finds every wrong character but the check', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    const code = '91610902MA6YT00070';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.constantFrom(...alphabet), (at, character) => {
        const first17 = `${code.slice(0, at)}${character}${code.slice(at + 1, 17)}`;
        expect(creditCodeCheck(first17) === code[17]).toBe(character === code[at]);
      }),
    );
  });
});

describe('bank card and phone', () => {
  it('checks cards by Luhn', () => {
    expect(['6217004123456789015', '6230580000012345679', '6217004123456789016', '621700412345678', ''].map(isCardNumber)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it.each(['13800000000', '+86 138-0000-0000', '\uFF11\uFF13\uFF18\uFF10\uFF10\uFF10\uFF10\uFF10\uFF10\uFF10\uFF10', '008613800000000'])(
    'reads %s',
    (text) => {
      expect(parsePhone(text)).toMatchObject({ ok: true, value: { number: '13800000000', repaired: text !== '13800000000' } });
    },
  );

  it.each(['12800000000', '1380000000', '0915-3210000', ''])('refuses %s', (text) => {
    expect(parsePhone(text).ok).toBe(false);
  });

  it('masks the middle of a phone', () => {
    expect(maskPhone('13800001234')).toBe('138****1234');
  });
});
