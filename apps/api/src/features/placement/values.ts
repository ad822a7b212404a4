import type { PlacementValues } from '@fuzhi/domain/placement/model.ts';
import type { PlacementChange } from '@fuzhi/domain/placement/rules.ts';

import type { PlacementColumns, PlacementRow } from './repository.ts';

/** What a row reports, in the words of the domain. */
export const valuesOf = (row: PlacementRow): PlacementValues => ({
  destination: row.destination,
  employerCode: row.employer_code,
  employerName: row.employer_name,
  nature: row.employer_nature,
  industry: row.employer_industry,
  post: row.post,
  region: row.region,
  place: row.place_code,
  placeClass: row.place_class,
  matched: row.matched,
  channel: row.channel,
  contract: row.contract,
  insurance: row.insurance,
  wage: row.wage_fen,
  startOn: row.start_on,
  nextSchool: row.next_school,
  callBack: row.call_back,
  stillAtSixMonths: row.still_at_six_months,
  evidence: row.evidence,
});

/** What a decided change writes. */
export const columnsOf = ({ values, evidenceGrade }: PlacementChange, employerId: string | null): PlacementColumns => ({
  destination: values.destination,
  employer_id: employerId,
  post: values.post,
  region: values.region,
  place_code: values.place,
  place_class: values.placeClass,
  matched: values.matched,
  channel: values.channel,
  contract: values.contract,
  insurance: values.insurance,
  wage_fen: values.wage,
  start_on: values.startOn,
  next_school: values.nextSchool,
  call_back: values.callBack,
  evidence_grade: evidenceGrade,
  still_at_six_months: values.stillAtSixMonths,
});

/**
 * The fields that differ, before and after, for the audit trail. A call-back note may hold a phone number, so that it changed is recorded
 * and not what it says.
 */
export const changesOf = (before: PlacementValues, after: PlacementValues): { before: object; after: object } => {
  const fields = (Object.keys(after) as (keyof PlacementValues)[]).filter((field) => String(before[field]) !== String(after[field]));
  const shown = (values: PlacementValues) =>
    Object.fromEntries(fields.map((field) => [field, field === 'callBack' && values.callBack !== null ? '***' : values[field]]));
  return { before: shown(before), after: shown(after) };
};
