import { expect, it } from 'vitest';
import { allRejectionCodes } from './rejection-codes.ts';

it('has each code once, in one way of writing', () => {
  const codes = allRejectionCodes.map((one) => one.code);
  expect(codes.length).toBeGreaterThan(70);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^FORBIDDEN$/u);
});

it.each(allRejectionCodes.map((one) => [one.code, one] as const))('%s says in two languages what is wrong and what to do', (_code, one) => {
  for (const text of [one.message, one.howToFix]) {
    expect(text.zh).toMatch(/\p{Script=Han}.*[。]$/u);
    expect(text.en).toMatch(/^[^\p{Script=Han}]*[A-Z"].*\.$/u);
    // a code is for programs; a person reads the label
    expect(`${text.zh}${text.en}`).not.toMatch(/undefined|null|\[object|NaN/u);
  }
});
