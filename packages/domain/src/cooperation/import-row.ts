import * as z from 'zod';
import { codeField, creditCodeField, dateField, textField } from '../kernel/input-fields.ts';
import { majorList } from '../kernel/major-codes.ts';
import { cooperationTypeList } from './codes.ts';
import { MAX_EQUIPMENT } from './input.ts';
import type { AgreementValues } from './model.ts';

const or = <T extends z.ZodType>(type: T) => type.nullable().default(null);
const count = () => z.int().min(0).max(100_000);
/** The form counts equipment in units of ten thousand yuan. */
const WAN = 10_000n;

/** One row of form FM23 after readRow; keys are the form's columns. Equipment is still in units of ten thousand. */
export const cooperationRowInput = z.object({
  enterprise: textField(100),
  uscc: creditCodeField(),
  kind: codeField(cooperationTypeList),
  major: z.array(codeField(majorList)).min(1).max(20),
  className: or(textField(50)),
  students: or(count()),
  poor: or(count()),
  from: dateField(),
  to: dateField(),
  hired: or(count()),
  equipment: or(
    z
      .bigint()
      .min(0n)
      .max((BigInt(MAX_EQUIPMENT) * 100n) / WAN)
      .meta({ scalar: 'Money' }),
  ),
});
export type CooperationRow = z.infer<typeof cooperationRowInput>;

/** What the row says of the agreement. */
export const agreementOfRow = (row: CooperationRow): AgreementValues => ({
  employerCode: row.uscc,
  employerName: row.enterprise,
  kind: row.kind,
  majors: row.major,
  className: row.className,
  students: row.students,
  poor: row.poor,
  from: row.from,
  to: row.to,
  hired: row.hired,
  equipment: row.equipment === null ? null : row.equipment * WAN,
});

const COLUMN_OF: { readonly [field: string]: string } = {
  employerCode: 'uscc',
  employerName: 'enterprise',
  majors: 'major',
};
/** The form's column for a field of the agreement, to put a rule's refusal into the right cell. */
export const columnOfField = (field: string): string => COLUMN_OF[field] ?? field;

/** Equipment as people write it in a column of ten thousands: 12.5万 and 125000元 mean what they say. */
export const tidyEquipment = (text: string): string => {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/gu, '');
  if (/^\d+(?:\.\d+)?万元?$/u.test(plain)) return plain.replace(/万元?$/u, '');
  const yuan = /^(\d+(?:\.\d+)?)元$/u.exec(plain);
  return yuan === null ? text : String(Number(yuan[1]) / Number(WAN));
};

/** Yuan for a cell of the form: fen → units of ten thousand with as many digits as it needs. */
export const inTenThousands = (fen: bigint): string => (Number(fen) / 100 / Number(WAN)).toFixed(2);
