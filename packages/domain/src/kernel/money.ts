import { type Result, err, ok } from './result.ts';

/** An amount in fen (0.01 yuan). Never a floating-point number. */
export type Fen = bigint;

export type Money = { readonly fen: Fen; readonly repaired: boolean };

const scaled = (digits: string, decimals: number): bigint | undefined => {
  const hit = /^(\d+)(?:\.(\d*))?$/u.exec(digits);
  if (hit === null) return undefined;
  const fraction = (hit[2] ?? '').replace(/0+$/u, '');
  if (fraction.length > decimals) return undefined;
  return BigInt(`${hit[1] ?? ''}${fraction.padEnd(decimals, '0')}`);
};

/**
 * Reads an amount in yuan as people write it: 3500, "3,500.00", "¥3500", "3500元", "3500元/月", "0.35万", full-width digits. The error is
 * 'FORMAT' (also for an amount below zero) or 'TOO_FINE' for parts of a fen.
 */
export const parseMoney = (input: string | number): Result<Money, 'FORMAT' | 'TOO_FINE'> => {
  const source = typeof input === 'number' ? numberText(input) : input;
  const text = source
    .normalize('NFKC')
    .replaceAll(/[\s'’\u200B-\u200D\uFEFF]/gu, '')
    .replace(/^(?:¥|¥|RMB|人民币)/u, '')
    .replace(/(?:\/月|每月)$/u, '');
  const hit = /^(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?)(万)?(?:元|圆)?(?:整)?$/u.exec(text);
  if (hit === null) return err('FORMAT');
  const fen = scaled((hit[1] ?? '').replaceAll(',', ''), hit[2] === undefined ? 2 : 6);
  return fen === undefined ? err('TOO_FINE') : ok({ fen, repaired: typeof input === 'string' && !/^\d+(?:\.\d{1,2})?$/u.test(input) });
};

/** A spreadsheet hands 3500.1 over as 3500.1000000000004: twelve digits are what it shows. */
const numberText = (value: number): string =>
  Number.isFinite(value) && Math.abs(value) < 1e15 ? String(Number(value.toPrecision(12))) : 'NaN';

/** Yuan with two digits and no separators: '3500.00', as the API's Money. */
export const formatFen = (fen: Fen): string => {
  const sign = fen < 0n ? '-' : '';
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Yuan with separators: '3,500.00', for people. */
export const showFen = (fen: Fen): string => formatFen(fen).replaceAll(/\B(?=(?:\d{3})+\.)/gu, ',');

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'] as const;
const GROUPS = ['', '万', '亿', '兆'] as const;

const groupInCapitals = (group: number): string => {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${DIGITS[digit] ?? ''}${PLACES[place] ?? ''}`;
      gap = false;
    }
  }
  return text;
};

/**
 * An amount in Chinese capitals as payment lists carry it: 1005.20 → 壹仟零伍元贰角, 3500 → 叁仟伍佰元整. Amounts below zero begin with 负;
 * from 10¹⁶ yuan on it throws.
 */
export const fenInCapitals = (amount: Fen): string => {
  if (amount < 0n) return `负${fenInCapitals(-amount)}`;
  const yuan = amount / 100n;
  if (yuan >= 10n ** 16n) throw new RangeError('amount too large for capitals');
  let text = '';
  let gap = false;
  for (let at = GROUPS.length - 1; at >= 0; at -= 1) {
    const group = Number((yuan / 10n ** BigInt(at * 4)) % 10000n);
    if (group === 0) {
      gap = text !== '';
      continue;
    }
    if (text !== '' && (gap || group < 1000)) text += '零';
    text += `${groupInCapitals(group)}${GROUPS[at] ?? ''}`;
    gap = false;
  }
  const jiao = Number((amount / 10n) % 10n);
  const fen = Number(amount % 10n);
  const whole = text === '' ? '' : `${text}元`;
  if (jiao === 0 && fen === 0) return `${text === '' ? '零' : text}元整`;
  const jiaoText = jiao === 0 ? (whole === '' ? '' : '零') : `${DIGITS[jiao] ?? ''}角`;
  return `${whole}${jiaoText}${fen === 0 ? '' : `${DIGITS[fen] ?? ''}分`}`;
};
