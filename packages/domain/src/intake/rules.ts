import type { IdentityNumber } from '../kernel/identity-number.ts';
import { nextState } from '../kernel/lifecycle.ts';
import { type LocalDate, yearOf } from '../kernel/local-date.ts';
import { majorList } from '../kernel/major-codes.ts';
import type { Rejection } from '../kernel/rejection.ts';
import { type Result, err, ok } from '../kernel/result.ts';
import {
  type ApplicantAction,
  type ApplicantState,
  applicantLifecycle,
  type OfferAction,
  type OfferState,
  offerLifecycle,
  type PlanAction,
  type PlanState,
  planLifecycle,
} from './lifecycle.ts';
import { type ApplicantValues, type ClassValues, keptFrom, type OfferValues } from './model.ts';
import * as why from './rejections.ts';

/** The catalogue of 2021 applies to those who enter from that year on; majors of 2010 may still be begun in the year of change. */
const CATALOGUE_CHANGE = 2021;

const majorName = (code: string): string => majorList.byCode.get(code)?.zh ?? code;

const catalogueFault = ({ majorCode, fromYear }: OfferValues): Rejection | null => {
  const catalogue = majorList.byCode.get(majorCode)?.attributes['catalogue'];
  const about = { major: majorName(majorCode), year: fromYear };
  if (catalogue === '2021' && fromYear < CATALOGUE_CHANGE) return why.catalogueNotYet(about);
  return catalogue === '2010' && fromYear > CATALOGUE_CHANGE ? why.catalogueOver(about) : null;
};

/** What an offer may say. `overlap`: another one of the same school and major that is not withdrawn, in one of these years. */
export const decideOffer = (
  wanted: OfferValues,
  facts: { readonly state: OfferState; readonly overlap: { readonly from: number; readonly to: number | null } | null },
): Result<OfferValues, Rejection[]> => {
  if (nextState(offerLifecycle, facts.state, 'edit') === undefined) return err([why.intakeActionImpossible({ state: facts.state })]);
  const { fromYear: from, toYear: to } = wanted;
  const faults = [
    ...(to !== null && to < from ? [why.yearsReversed({ from, to })] : []),
    catalogueFault(wanted) ?? [],
    facts.overlap === null ? [] : why.offerOverlaps(facts.overlap),
  ].flat();
  return faults.length > 0 ? err(faults) : ok(wanted);
};

export const decideOfferMove = (action: OfferAction, state: OfferState): Result<OfferState, Rejection> => {
  const next = nextState(offerLifecycle, state, action);
  return next === undefined ? err(why.intakeActionImpossible({ state })) : ok(next);
};

/** What a class may say. That its major is not offered is a hint and no refusal: classes of old years are entered too. */
export const decideClass = (wanted: ClassValues, facts: { readonly taken: boolean }): Result<ClassValues, Rejection[]> => {
  const { entryYear: from, graduationYear: to } = wanted;
  const faults = [
    ...(to <= from || to > from + 6 ? [why.yearsReversed({ from, to }, 'graduationYear')] : []),
    ...(facts.taken ? [why.classNameTaken({ name: wanted.name, year: to })] : []),
  ];
  return faults.length > 0 ? err(faults) : ok(wanted);
};

/** `offered`: the school has an approved offer of the major for the year. Years that are over are approved as they were. */
export const decidePlanMove = (
  action: PlanAction,
  facts: { readonly state: PlanState; readonly entryYear: number; readonly offered: boolean },
  today: LocalDate,
): Result<PlanState, Rejection> => {
  const next = nextState(planLifecycle, facts.state, action);
  if (next === undefined) return err(why.intakeActionImpossible({ state: facts.state }));
  if (action === 'approve' && !facts.offered && facts.entryYear >= yearOf(today))
    return err(why.majorNotOffered({ year: facts.entryYear }));
  return ok(next);
};

export type ApplicantWanted = {
  readonly values: ApplicantValues;
  readonly identity: Pick<IdentityNumber, 'gender'> | null;
  /** the number stands on another list of the year, of somebody who has neither left nor declined */
  readonly taken: boolean;
  readonly entryYear: number;
};

/** What may be said of an applicant; the gender comes from the identity number where there is one. */
export const decideApplicant = (wanted: ApplicantWanted, state: ApplicantState): Result<ApplicantValues, Rejection[]> => {
  if (nextState(applicantLifecycle, state, 'edit') === undefined) return err([why.intakeActionImpossible({ state })]);
  const { values, identity } = wanted;
  const faults = [
    ...(wanted.taken ? [why.applicantExists({ year: wanted.entryYear })] : []),
    ...(identity !== null && values.gender !== null && values.gender !== identity.gender ? [why.genderDiffers({})] : []),
    ...(values.preference !== null && values.preferenceSource === null ? [why.preferenceUnfounded({})] : []),
  ];
  return faults.length > 0 ? err(faults) : ok({ ...values, gender: values.gender ?? identity?.gender ?? null });
};

export type ApplicantFacts = {
  readonly state: ApplicantState;
  readonly name: string;
  readonly entryYear: number;
  readonly majorCode: string;
  readonly intentOn: LocalDate;
  readonly admittedOn: LocalDate | null;
  readonly enrolledOn: LocalDate | null;
  readonly leftOn: LocalDate | null;
  readonly hasIdentity: boolean;
  /** the bureau has approved a plan of the school for the major and year */
  readonly planned: boolean;
};

/** First day on which a step may lie: not before the step before it. */
const notBefore = (action: ApplicantAction, facts: ApplicantFacts, year: number): LocalDate => {
  const last = facts.enrolledOn ?? facts.admittedOn ?? facts.intentOn;
  if (action === 'keep') {
    const due = keptFrom(facts.entryYear, year);
    return due > last ? due : last;
  }
  return action === 'resume' ? (facts.leftOn ?? last) : last;
};

/** Decides one step of one applicant on a day. `year` counts for keep alone. Admitted beyond the plan is shown and not refused. */
export const decideStep = (
  action: Exclude<ApplicantAction, 'edit'>,
  facts: ApplicantFacts,
  when: { readonly on: LocalDate; readonly today: LocalDate; readonly year?: number },
): Result<ApplicantState, Rejection> => {
  const next = nextState(applicantLifecycle, facts.state, action);
  if (next === undefined) return err(why.intakeActionImpossible({ state: facts.state }));
  const from = notBefore(action, facts, when.year ?? 1);
  if (when.on < from || when.on > when.today) return err(why.dateOutside({ from, to: when.today }));
  if (action === 'admit' && !facts.planned && facts.entryYear >= yearOf(when.today)) {
    return err(why.planMissing({ year: facts.entryYear, major: majorName(facts.majorCode) }));
  }
  if (action === 'enrol' && !facts.hasIdentity) return err(why.identityMissing({ name: facts.name }));
  return ok(next);
};
