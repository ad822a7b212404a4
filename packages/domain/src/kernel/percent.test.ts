import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPercent, rate } from './percent.ts';

it.each([
  [1180, 1200, 98.33],
  [760, 1000, 76],
  [180, 1200, 15],
  [9610, 9688, 99.19],
  [961, 1000, 96.1],
  [1, 3, 33.33],
  [2, 3, 66.67],
  // exactly half of a hundredth goes up, where floating point would often go down
  [1, 800, 0.13],
  [0, 5, 0],
])('%d of %d is %d%%', (numerator, denominator, value) => {
  expect(rate(numerator, denominator)).toBe(value);
});

it('has no rate over nothing', () => {
  expect(rate(0, 0)).toBeNull();
  expect(formatPercent(null)).toBe('—');
  expect(formatPercent(98.3)).toBe('98.30%');
});

it('refuses what is no count', () => {
  expect(() => rate(-1, 2)).toThrow(RangeError);
  expect(() => rate(0.5, 2)).toThrow(RangeError);
});

it('is the nearest hundredth', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 9), fc.integer({ min: 1, max: 10 ** 9 }), (numerator, denominator) => {
      const hundredths = BigInt(Math.round((rate(numerator, denominator) ?? 0) * 100));
      const error = hundredths * BigInt(denominator) - BigInt(numerator) * 10000n;
      expect((error < 0n ? -error : error) * 2n <= BigInt(denominator)).toBe(true);
    }),
  );
});
