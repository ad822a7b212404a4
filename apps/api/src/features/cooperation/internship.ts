import { mayActOnInternship, mayReadCooperations } from '@fuzhi/domain/cooperation/access.ts';
import type { InternshipAction } from '@fuzhi/domain/cooperation/internship-lifecycle.ts';
import type { InternshipValues } from '@fuzhi/domain/cooperation/internship-model.ts';
import { findingsOf } from '@fuzhi/domain/cooperation/internship-rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { forbidden, notFound, staleVersion } from '../../platform/rejection.ts';
import { type InternshipRow, type InternshipWrite, lockInternship } from './repository-internship.ts';

/** An internship for an action, held and in the version that was seen. */
export const holdInternship = async (
  tx: Tx,
  by: CommandContext,
  input: { readonly id: string; readonly version: number },
  action: InternshipAction,
): Promise<Result<InternshipRow, Rejection>> => {
  const row = await lockInternship(tx, input.id);
  if (row === undefined || !mayReadCooperations(by.actor, row.school_path)) return err(notFound());
  if (!mayActOnInternship(by.actor, action, row.school_path)) return err(forbidden());
  return row.version === input.version ? ok(row) : err(staleVersion({ type: 'Internship', id: row.id }));
};

export const internshipValues = (row: InternshipRow): InternshipValues => ({
  employerCode: row.employer_code,
  employerName: row.employer_name,
  name: row.name,
  className: row.class_name,
  grade: row.grade,
  majorCode: row.major_code,
  post: row.post,
  matching: row.matching,
  from: row.start_on,
  to: row.end_on,
  pay: row.pay_fen,
  postPay: row.post_pay_fen,
  threeParty: row.three_party,
  pupilConsent: row.pupil_consent,
  guardianConsent: row.guardian_consent,
  insured: row.insured,
  agency: row.agency,
  deposit: row.deposit,
});

export type References = { readonly graduate: string | null; readonly cooperation: string | null };

/** What is written, with what the rules find in it. */
export const internshipColumns = (values: InternshipValues, employerId: string, refs: References): InternshipWrite => {
  const { clauses, refused } = findingsOf(values);
  return {
    graduate_id: refs.graduate,
    cooperation_id: refs.cooperation,
    employer_id: employerId,
    name: values.name,
    class_name: values.className,
    grade: values.grade,
    major_code: values.majorCode,
    post: values.post,
    matching: values.matching,
    start_on: values.from,
    end_on: values.to,
    pay_fen: values.pay,
    post_pay_fen: values.postPay,
    three_party: values.threeParty,
    pupil_consent: values.pupilConsent,
    guardian_consent: values.guardianConsent,
    insured: values.insured,
    agency: values.agency,
    deposit: values.deposit,
    findings: [...clauses],
    refused,
  };
};
