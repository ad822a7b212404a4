import * as z from 'zod';
import { codeField, dateField, idField, moneyField, reasonField, textField, versionField } from '../kernel/input-fields.ts';
import { isPlaceCode } from '../kernel/place.ts';
import { channelList, contractList, destinationList, evidenceList, insuranceList, placeClassList, regionList } from './codes.ts';
import { employerNatureList, industryList } from './employer-codes.ts';
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
/** 18 characters; the check character is the rules' business, so that its message says what to look for. */
export const creditCodeField = () => z.string().trim().toUpperCase().length(18);

/** Left out: stays as it is. Null: cleared. */
const may = <T extends z.ZodType>(type: T) => type.nullable().optional();

const valueFields = {
  destination: may(codeField(destinationList)),
  employerCode: may(creditCodeField()),
  employerName: may(textField(100)),
  nature: may(codeField(employerNatureList)),
  industry: may(codeField(industryList)),
  post: may(textField(50)),
  region: may(codeField(regionList)),
  place: may(placeField()),
  placeClass: may(codeField(placeClassList)),
  matched: may(z.boolean()),
  channel: may(codeField(channelList)),
  contract: may(codeField(contractList)),
  insurance: may(codeField(insuranceList)),
  wage: may(moneyField(MAX_WAGE)),
  startOn: may(dateField()),
  nextSchool: may(textField(100)),
  callBack: may(textField(500)),
  stillAtSixMonths: may(z.boolean()),
};

/** One placement, from a form. `evidence`, when given, are all its kinds; files are hung on by placementEvidenceAdd. */
export const placementEditInput = z.object({
  id: idField('Placement'),
  version: versionField(),
  ...valueFields,
  evidence: z.array(codeField(evidenceList)).max(12).optional(),
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
  report: idField('RoundReport'),
  version: versionField(),
  note: z.string().trim().max(500).optional(),
});
export type PlacementSubmitInput = z.infer<typeof placementSubmitInput>;

/** Sends rows back, each with what is to be mended. */
export const placementReturnInput = z.object({
  rows: z
    .array(z.object({ id: idField('Placement'), version: versionField(), reason: reasonField() }))
    .min(1)
    .max(MAX_ROWS),
});
export type PlacementReturnInput = z.infer<typeof placementReturnInput>;

export const placementAcceptInput = z.object({
  rows: z
    .array(z.object({ id: idField('Placement'), version: versionField() }))
    .min(1)
    .max(MAX_ROWS),
});
export type PlacementAcceptInput = z.infer<typeof placementAcceptInput>;

export const placementEvidenceAddInput = z.object({
  placement: idField('Placement'),
  version: versionField(),
  kind: codeField(evidenceList),
  /** the uploaded file, if there is one already */
  attachment: idField('Attachment').optional(),
});
export type PlacementEvidenceAddInput = z.infer<typeof placementEvidenceAddInput>;

export const placementEvidenceRemoveInput = z.object({
  placement: idField('Placement'),
  version: versionField(),
  evidence: z.uuid().meta({ scalar: 'ID', type: 'PlacementEvidence' }),
});
export type PlacementEvidenceRemoveInput = z.infer<typeof placementEvidenceRemoveInput>;

export const REVEALED_FIELDS = ['IDENTITY_NUMBER', 'STUDENT_NUMBER', 'PHONE'] as const;

/** Shows one hidden field once; the reason is kept in the audit trail. */
export const identityRevealInput = z.object({ graduate: idField('Graduate'), field: z.enum(REVEALED_FIELDS), reason: reasonField() });
export type IdentityRevealInput = z.infer<typeof identityRevealInput>;
