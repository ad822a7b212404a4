import * as why from './cell-rejections.ts';
import { codeOf, sampleOf } from './code-list.ts';
import { parseCreditCode } from './credit-code.ts';
import { maskTail, parseIdentityNumber } from './identity-number.ts';
import type { SheetColumn } from './import-sheet.ts';
import { parseLocalDate } from './local-date.ts';
import { formatFen, parseMoney } from './money.ts';
import { parsePhone } from './phone.ts';
import { parsePlace } from './place.ts';
import type { Rejection } from './rejection.ts';
import { type Result, err, ok } from './result.ts';
import { parseStudentNumber } from './student-number.ts';

/** A value read, and the text to show as its repair where the cell said it otherwise. */
export type Cell = { readonly value: unknown; readonly shown: string };
type Read = (text: string, column: SheetColumn) => Result<Cell, Rejection>;

/** Longest text that a cell may hold; the row's schema is stricter. */
const MOST = 1000;

const params = (column: SheetColumn, text: string): why.CellParams => ({
  title: column.title,
  shown: column.personal ? '' : text.slice(0, 30),
});

const same = (value: string): Cell => ({ value, shown: value });

const YES = new Set(['是', '对口', '已', '有', '√', '✓', '✔', 'y', 'yes', 'true', '1', '在岗', '在', '对']);
const NO = new Set(['否', '不对口', '未', '无', '×', '✗', '✘', 'x', 'n', 'no', 'false', '0', '不在岗', '离岗', '已离岗', '不是', '不']);

const IDENTITY_FAULTS = {
  LENGTH: why.cellIdentityLength,
  CHARACTER: why.cellIdentityCharacter,
  BIRTH_DATE: why.cellIdentityBirthDate,
  CHECK: why.cellIdentityCheck,
} as const;

/** A number of 18 digits that went through a spreadsheet's number: 6.10902E+17, or more than fifteen digits that end in zeros. */
const lostDigits = (text: string): boolean => /^\d(?:\.\d+)?E\+?\d+$/iu.test(text) || /^[GJL]?\d{15,16}0{2,}$/u.test(text);

const readCode = (text: string, column: SheetColumn): Result<Cell, Rejection> => {
  const list = column.codeList;
  if (list === undefined) return ok(same(text));
  if (list.name === 'division') {
    const place = parsePlace(text);
    return place === undefined ? err(why.cellPlace(params(column, text))) : ok(same(place.code));
  }
  const code = codeOf(list, text);
  return code === undefined
    ? err(why.cellCode({ ...params(column, text), sampleZh: sampleOf(list, 'zh'), sampleEn: sampleOf(list, 'en') }))
    : ok(same(code));
};

const readCodes = (text: string, column: SheetColumn): Result<Cell, Rejection> => {
  const codes: string[] = [];
  // a label may itself hold a comma in brackets: "E05 用人单位证明(盖章,含统一社会信用代码)"
  for (const part of text
    .split(/[;;、,,\n/+](?![^(（]*[)）])/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const read = readCode(part, column);
    if (!read.ok) return read;
    if (!codes.includes(read.value.shown)) codes.push(read.value.shown);
  }
  return ok({ value: codes, shown: codes.join(';') });
};

const READERS: { readonly [T in SheetColumn['type']]: Read } = {
  text: (text, column) => (text.length > MOST ? err(why.cellTooLong({ title: column.title, most: MOST })) : ok(same(text))),
  int: (text, column) =>
    /^-?\d{1,9}(?:\.0+)?$/u.test(text)
      ? ok({ value: Number(text), shown: String(Number(text)) })
      : err(why.cellInteger(params(column, text))),
  money: (text, column) => {
    const money = parseMoney(text);
    if (money.ok) return ok({ value: money.value.fen, shown: formatFen(money.value.fen) });
    return err((money.error === 'FORMAT' ? why.cellMoney : why.cellMoneyTooFine)(params(column, text)));
  },
  date: (text, column) => {
    const date = parseLocalDate(text);
    if (date.ok) return ok(same(date.value.date));
    return err((date.error === 'FORMAT' ? why.cellDate : why.cellNoSuchDay)(params(column, text)));
  },
  bool: (text, column) => {
    const word = text.toLowerCase();
    if (YES.has(word)) return ok({ value: true, shown: '是' });
    return NO.has(word) ? ok({ value: false, shown: '否' }) : err(why.cellYesNo(params(column, text)));
  },
  code: readCode,
  codes: readCodes,
  idNumber: (text, column) => {
    const number = parseIdentityNumber(text);
    if (number.ok) return ok(same(number.value.number));
    return err((lostDigits(text) ? why.cellNumberLost : IDENTITY_FAULTS[number.error])(params(column, text)));
  },
  studentNumber: (text, column) => {
    const number = parseStudentNumber(text);
    if (number.ok) return ok(same(number.value.number));
    if (lostDigits(text)) return err(why.cellNumberLost(params(column, text)));
    return err((number.error === 'FORMAT' ? why.cellStudentNumber : why.cellStudentNumberCheck)(params(column, text)));
  },
  phone: (text, column) => {
    const phone = parsePhone(text);
    return phone.ok ? ok(same(phone.value.number)) : err(why.cellPhone(params(column, text)));
  },
  creditCode: (text, column) => {
    const code = parseCreditCode(text);
    if (code.ok) return ok(same(code.value.code));
    return err((code.error === 'CHECK' ? why.cellCreditCodeCheck : why.cellCreditCode)(params(column, text)));
  },
};

/** Reads the repaired text of one cell by its column's type. */
export const readCell = (text: string, column: SheetColumn): Result<Cell, Rejection> => READERS[column.type](text, column);

/** What may be shown of a cell in a repair or preview: of personal columns only the last four characters. */
export const shownCell = (text: string, column: SheetColumn): string => (column.personal && column.type !== 'code' ? maskTail(text) : text);
