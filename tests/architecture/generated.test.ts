import { expect, it } from 'vitest';
import { errorCodesPage } from '../generate/error-codes.ts';
import { textOf } from './lib/files.ts';

it('docs/error-codes.md says what the code says (pnpm generate)', async () => {
  expect(textOf('docs/error-codes.md')).toBe(await errorCodesPage());
});

it('every code has its texts in both languages', async () => {
  const rows = (await errorCodesPage()).split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(50);
  for (const row of rows) {
    const [, code, kind, zh, en] = row.split(/(?<!\\)\|/u).map((cell) => cell.trim());
    expect(`${code}: ${kind}`).toMatch(/: (INPUT|RULE|FORBIDDEN|CONFLICT|\d{3})$/u);
    expect(zh, code).toMatch(/[一-鿿]/u);
    expect(en, code).toMatch(/[a-z]{3}/u);
    expect(en, code).not.toMatch(/undefined|\[object/u);
  }
});
