import * as z from 'zod';
import {
  codeField,
  creditCodeField,
  dateField,
  idField,
  moneyField,
  reasonField,
  textField,
  versionField,
} from '../kernel/input-fields.ts';
import { isPlaceCode } from '../kernel/place.ts';
import { channelList, contractList, destinationList, evidenceList, insuranceList, placeClassList, regionList } from './codes.ts';
import { employerNatureList, industryList } from '../kernel/employer-codes.ts';
import type { PlacementValues } from './model.ts';

/** Most rows that one command takes. */
export const MAX_ROWS = 200;
/** Highest monthly wage in yuan that the database takes. */
export const MAX_WAGE = 1_000_000;

export const placeField = () =>
  z
    .string()
    .refine(isPlaceCode, { params: { code: 'PLACE' } })
    .meta({ codeList: 'division' });

/** Left out: stays as it is. Null: cleared. */
const may = <T extends z.ZodType>(type: T) => type.nullable().optional();

const valueFields = {
  destination: may(codeField(destinationList)).describe('Code of placement-destination: where the graduate went.'),
  employerCode: may(creditCodeField()).describe('Unified social credit code of the employer, 18 characters.'),
  employerName: may(textField(100)).describe('Name as on the business licence; may be left out when the credit code is known already.'),
  nature: may(codeField(employerNatureList)).describe('Code of employer-nature.'),
  industry: may(codeField(industryList)).describe('Code of industry-section.'),
  post: may(textField(50)).describe('The work itself, such as car mechanic.'),
  region: may(codeField(regionList)).describe('Code of placement-region, seen from the own prefecture.'),
  place: may(placeField()).describe('Six-digit division of the place of work, in any province.'),
  placeClass: may(codeField(placeClassList)).describe('Code of placement-place: city, town or village, as the form FM21 counts it.'),
  matched: may(z.boolean()).describe('Whether the work is in the field of the major; only for direct employment.'),
  channel: may(codeField(channelList)).describe('Code of placement-channel: how the work was found.'),
  contract: may(codeField(contractList)).describe('Code of placement-contract; N says that there is none.'),
  insurance: may(codeField(insuranceList)).describe('Code of placement-insurance; NONE says that there is none.'),
  wage: may(moneyField(MAX_WAGE)).describe('Monthly wage before tax.'),
  startOn: may(dateField()).describe('First day of employment: not before graduation, not in the future.'),
  nextSchool: may(textField(100)).describe('School entered, as on the admission letter; only for further study.'),
  callBack: may(textField(500)).describe('What the graduate said when called, and when.'),
  stillAtSixMonths: may(z.boolean()).describe('Whether the graduate still was at work half a year later.'),
};

/** One placement, from a form. `evidence`, when given, are all its kinds; files are hung on by placementEvidenceAdd. */
export const placementEditInput = z.object({
  id: idField('Placement').describe('The placement.'),
  version: versionField(),
  ...valueFields,
  evidence: z
    .array(codeField(evidenceList))
    .max(12)
    .optional()
    .describe('All kinds of evidence there are, codes of placement-evidence; what is left out of the list is taken away.'),
});
export type PlacementEditInput = z.infer<typeof placementEditInput>;

/** Values after an edit: what is left out stays. */
export const mergePlacement = (before: PlacementValues, input: PlacementEditInput): PlacementValues => {
  const { id: _id, version: _version, ...given } = input;
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...before, ...changes };
};

/** Submits a school's report of a round with all its rows. */
export const placementSubmitInput = z.object({
  report: idField('RoundReport').describe('The report of one school in one round.'),
  version: versionField(),
  note: z.string().trim().max(500).optional().describe('What the bureau should know with it.'),
});
export type PlacementSubmitInput = z.infer<typeof placementSubmitInput>;

/** Sends rows back, each with what is to be mended. */
export const placementReturnInput = z.object({
  rows: z
    .array(
      z.object({
        id: idField('Placement').describe('The placement.'),
        version: versionField(),
        reason: reasonField().describe('What is to be mended, for the school to read.'),
      }),
    )
    .min(1)
    .max(MAX_ROWS),
});
export type PlacementReturnInput = z.infer<typeof placementReturnInput>;

export const placementAcceptInput = z.object({
  rows: z
    .array(z.object({ id: idField('Placement').describe('The placement.'), version: versionField() }))
    .min(1)
    .max(MAX_ROWS),
});
export type PlacementAcceptInput = z.infer<typeof placementAcceptInput>;

export const placementEvidenceAddInput = z.object({
  placement: idField('Placement').describe('The placement.'),
  version: versionField(),
  kind: codeField(evidenceList).describe('Code of placement-evidence; it must be accepted for the destination.'),
  /** the uploaded file, if there is one already */
  attachment: idField('Attachment').optional().describe('The uploaded file, if there is one already.'),
});
export type PlacementEvidenceAddInput = z.infer<typeof placementEvidenceAddInput>;

export const placementEvidenceRemoveInput = z.object({
  placement: idField('Placement').describe('The placement.'),
  version: versionField(),
  evidence: idField('PlacementEvidence').describe('The piece of evidence to take away.'),
});
export type PlacementEvidenceRemoveInput = z.infer<typeof placementEvidenceRemoveInput>;

export const REVEALED_FIELDS = ['IDENTITY_NUMBER', 'STUDENT_NUMBER', 'PHONE'] as const;

/** Shows one hidden field once; the reason is kept in the audit trail. */
export const identityRevealInput = z.object({
  graduate: idField('Graduate').describe('Whose number.'),
  field: z.enum(REVEALED_FIELDS).describe('Which hidden field.'),
  reason: reasonField(),
});
export type IdentityRevealInput = z.infer<typeof identityRevealInput>;
