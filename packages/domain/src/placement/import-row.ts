import * as z from 'zod';
import { codeField, creditCodeField, dateField, textField } from '../kernel/input-fields.ts';
import { parseIdentityNumber } from '../kernel/identity-number.ts';
import { povertyCategoryList } from '../kernel/person-codes.ts';
import { channelList, contractList, destinationList, evidenceList, insuranceList, placeClassList, regionList } from './codes.ts';
import { employerNatureList, industryList } from '../kernel/employer-codes.ts';
import { MAX_WAGE, placeField } from './input.ts';
import { majorList } from '../kernel/major-codes.ts';
import type { PlacementValues } from './model.ts';

const or = <T extends z.ZodType>(type: T) => type.nullable().default(null);

/** One row of form FM22 after readRow; keys are the form's columns. Values of the read-only columns are ignored. */
export const placementRowInput = z.object({
  name: textField(50),
  idNumber: z.string().refine((text) => parseIdentityNumber(text).ok, { params: { code: 'IDENTITY_NUMBER' } }),
  studentNumber: z.string().length(19),
  className: or(textField(50)),
  majorCode: codeField(majorList),
  graduatedOn: dateField(),
  category: or(codeField(povertyCategoryList)),
  destination: codeField(destinationList),
  employer: or(textField(100)),
  employerCode: or(creditCodeField()),
  nature: or(codeField(employerNatureList)),
  industry: or(codeField(industryList)),
  post: or(textField(50)),
  region: or(codeField(regionList)),
  place: or(placeField()),
  placeClass: or(codeField(placeClassList)),
  matched: or(z.boolean()),
  channel: or(codeField(channelList)),
  contract: or(codeField(contractList)),
  insurance: or(codeField(insuranceList)),
  wage: or(
    z
      .bigint()
      .min(0n)
      .max(BigInt(MAX_WAGE) * 100n)
      .meta({ scalar: 'Money' }),
  ),
  startOn: or(dateField()),
  nextSchool: or(textField(100)),
  evidence: z.array(codeField(evidenceList)).max(12).default([]),
  callback: or(textField(500)),
  sixMonth: or(z.boolean()),
  phone: z.string().length(11),
});
export type PlacementRow = z.infer<typeof placementRowInput>;

/** What the row says of the placement. */
export const valuesOfRow = (row: PlacementRow): PlacementValues => ({
  destination: row.destination,
  employerCode: row.employerCode,
  employerName: row.employer,
  nature: row.nature,
  industry: row.industry,
  post: row.post,
  region: row.region,
  place: row.place,
  placeClass: row.placeClass,
  matched: row.matched,
  channel: row.channel,
  contract: row.contract,
  insurance: row.insurance,
  wage: row.wage,
  startOn: row.startOn,
  nextSchool: row.nextSchool,
  callBack: row.callback,
  stillAtSixMonths: row.sixMonth,
  evidence: row.evidence,
});

const COLUMN_OF: { readonly [field: string]: string } = { employerName: 'employer', callBack: 'callback', stillAtSixMonths: 'sixMonth' };

/** The form's column for a field of the placement, to put a rule's refusal into the right cell. */
export const columnOfField = (field: string): string => COLUMN_OF[field] ?? field;
