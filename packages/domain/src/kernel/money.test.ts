import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenInCapitals, formatFen, parseMoney, showFen } from './money.ts';

describe('parseMoney', () => {
  it.each([
    ['3500', 350000n, false],
    ['3500.5', 350050n, false],
    ['3,500.00', 350000n, true],
    ['3500元', 350000n, true],
    ['¥3500', 350000n, true],
    ['3500元/月', 350000n, true],
    ['0.35万', 350000n, true],
    ['1.2345万元', 1234500n, true],
    ['\uFF13\uFF15\uFF10\uFF10\uFF0E\uFF10\uFF10', 350000n, true],
    ['0', 0n, false],
  ])('reads %s', (text, fen, repaired) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: { fen, repaired } });
  });

  it('reads numbers as a spreadsheet keeps them', () => {
    expect(parseMoney(3500.1)).toMatchObject({ ok: true, value: { fen: 350010n } });
    expect(parseMoney(3500.1000000000004)).toMatchObject({ ok: true, value: { fen: 350010n } });
  });

  it.each(['', '3000-4000', '-3500', '三千五', '35,00', '3500美元', 'NaN', '1e3'])('refuses %s', (text) => {
    expect(parseMoney(text)).toEqual({ ok: false, error: 'FORMAT' });
  });

  it('refuses parts of a fen', () => {
    expect(parseMoney('3500.123')).toEqual({ ok: false, error: 'TOO_FINE' });
    expect(parseMoney('0.3500001万')).toEqual({ ok: false, error: 'TOO_FINE' });
  });

  it('comes back from both ways of writing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (fen) => {
        for (const text of [formatFen(fen), showFen(fen)]) expect(parseMoney(text)).toMatchObject({ ok: true, value: { fen } });
      }),
    );
  });
});

it('writes fen with two digits, also below zero and below one yuan', () => {
  expect([0n, 5n, 350000n, -150n, 2314700000n].map(formatFen)).toEqual(['0.00', '0.05', '3500.00', '-1.50', '23147000.00']);
  expect(showFen(2314700000n)).toBe('23,147,000.00');
});

it.each([
  [0n, '零元整'],
  [350000n, '叁仟伍佰元整'],
  [100520n, '壹仟零伍元贰角'],
  [5n, '伍分'],
  [100005n, '壹仟元零伍分'],
  [1000000000n, '壹仟万元整'],
  [1000500000n, '壹仟万伍仟元整'],
  [2314700000n, '贰仟叁佰壹拾肆万柒仟元整'],
  [10000000100n, '壹亿零壹元整'],
  [-100n, '负壹元整'],
])('writes %d fen in capitals as %s', (fen, text) => {
  expect(fenInCapitals(fen)).toBe(text);
});
