import * as z from 'zod';
import { codeField, dateField, idField, reasonField, textField, versionField } from '../kernel/input-fields.ts';
import { schoolNatureList, schoolTypeList } from './codes.ts';
import { ORG_KINDS } from './model.ts';

export const orgUnitCreateInput = z.object({
  parent: idField('OrgUnit'),
  kind: z.enum(ORG_KINDS),
  code: textField(12).optional(),
  nameZh: textField(100),
  nameEn: z.string().trim().max(100).default(''),
  schoolType: codeField(schoolTypeList).optional(),
  schoolNature: codeField(schoolNatureList).optional(),
  rural: z.boolean().optional(),
  validFrom: dateField(),
});
export type OrgUnitCreateInput = z.infer<typeof orgUnitCreateInput>;

export const orgUnitRenameInput = z.object({
  id: idField('OrgUnit'),
  version: versionField(),
  nameZh: textField(100),
  nameEn: z.string().trim().max(100).optional(),
});
export type OrgUnitRenameInput = z.infer<typeof orgUnitRenameInput>;

/** Ends a unit; a successor takes over what it was. */
export const orgUnitEndInput = z.object({
  id: idField('OrgUnit'),
  version: versionField(),
  validTo: dateField(),
  successor: idField('OrgUnit').optional(),
  reason: reasonField(),
});
export type OrgUnitEndInput = z.infer<typeof orgUnitEndInput>;
