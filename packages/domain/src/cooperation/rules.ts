import { parseCreditCode } from '../kernel/credit-code.ts';
import { nextState } from '../kernel/lifecycle.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Rejection } from '../kernel/rejection.ts';
import { type Result, err, ok } from '../kernel/result.ts';
import * as employer from './employer-rejections.ts';
import { type AgreementAction, type AgreementState, agreementLifecycle, standingOf } from './lifecycle.ts';
import type { AgreementValues } from './model.ts';
import * as why from './rejections.ts';

export type AgreementFacts = {
  readonly state: AgreementState;
  readonly wanted: AgreementValues;
  /** employer-rules.ts whyNotNamed, asked for an employer that the agreement did not name before */
  readonly employerRefusal: Rejection | null;
  /** another agreement of the same school, employer and kind about one of the majors, in force on one of these days */
  readonly overlap: { readonly from: LocalDate; readonly to: LocalDate } | null;
};

const valueFaults = (values: AgreementValues): Rejection[] => [
  ...(parseCreditCode(values.employerCode).ok ? [] : [why.creditCodeInvalid({})]),
  ...(values.employerName === null ? [why.employerNameMissing({})] : []),
  ...(values.majors.length === 0 ? [why.majorMissing({})] : []),
  ...(values.to < values.from ? [why.endsBeforeStart({ from: values.from, to: values.to })] : []),
  ...(values.poor !== null && (values.students === null || values.poor > values.students)
    ? [why.morePoorThanStudents({ poor: values.poor, students: values.students ?? 0 })]
    : []),
];

/** Decides what an agreement may say, from whichever door it comes. All reasons are given. */
export const decideAgreement = (facts: AgreementFacts): Result<AgreementValues, Rejection[]> => {
  if (nextState(agreementLifecycle, facts.state, 'edit') === undefined)
    return err([why.agreementActionImpossible({ state: facts.state, action: 'edit' })]);
  const values = { ...facts.wanted, majors: [...new Set(facts.wanted.majors)].toSorted() };
  const faults = [
    ...valueFaults(values),
    ...(facts.employerRefusal === null ? [] : [facts.employerRefusal]),
    ...(facts.overlap === null ? [] : [why.agreementOverlaps(facts.overlap)]),
  ];
  return faults.length > 0 ? err(faults) : ok(values);
};

export type ConfirmFacts = {
  readonly state: AgreementState;
  readonly kind: string;
  readonly className: string | null;
  readonly equipment: bigint | null;
  readonly employer: {
    readonly name: string;
    readonly status: string;
    readonly statusReason: string | null;
    readonly closedOn: LocalDate | null;
  };
};

/** The bureau confirms: the employer must stand in the register, and the agreement must say what its kind is about. */
export const decideConfirmation = (facts: ConfirmFacts, today: LocalDate): Result<AgreementState, Rejection> => {
  const next = nextState(agreementLifecycle, facts.state, 'confirm');
  if (next === undefined) return err(why.agreementActionImpossible({ state: facts.state, action: 'confirm' }));
  const { name, status, statusReason, closedOn } = facts.employer;
  if (status === 'BLOCKED') return err(employer.employerBlocked({ name, reason: statusReason ?? '' }));
  if (status === 'NEW') return err(employer.employerNotVerified({ name }));
  if (closedOn !== null && closedOn <= today) return err(employer.employerClosed({ name, closedOn }));
  if (facts.kind === 'ORDER' && facts.className === null) return err(why.classNameMissing({}));
  if (facts.kind === 'EQP' && (facts.equipment ?? 0n) === 0n) return err(why.equipmentMissing({}));
  return ok(next);
};

/** Ends or cancels an agreement. An early end lies within its days and is not in the future. */
export const decideEnding = (
  action: Extract<AgreementAction, 'end' | 'cancel'>,
  facts: {
    readonly state: AgreementState;
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly endedOn: LocalDate | null;
  },
  today: LocalDate,
): Result<AgreementState, Rejection> => {
  const next = nextState(agreementLifecycle, facts.state, action);
  const standing = standingOf(facts.state, facts.to, today);
  if (next === undefined || (action === 'end' && standing === 'EXPIRED'))
    return err(why.agreementActionImpossible({ state: standing, action }));
  const { endedOn, from, to } = facts;
  if (action === 'end' && (endedOn === null || endedOn < from || endedOn > to || endedOn > today)) return err(why.endOutside({ from, to }));
  return ok(next);
};

export type OrderClassFacts = {
  readonly agreement: {
    readonly kind: string;
    readonly state: AgreementState;
    readonly majors: readonly string[];
    readonly from: LocalDate;
  };
  readonly majorCode: string;
  readonly pupils: number | null;
  readonly poor: number | null;
  /** another class of the agreement has this name */
  readonly taken: boolean;
};

/** An order class belongs to an agreement of order training that is not over, in one of its majors. */
export const decideOrderClass = ({ agreement, majorCode, pupils, poor, taken }: OrderClassFacts): Result<null, Rejection> => {
  if (agreement.kind !== 'ORDER') return err(why.noOrderTraining({}));
  if (agreement.state === 'ENDED' || agreement.state === 'CANCELLED') {
    return err(why.agreementActionImpossible({ state: agreement.state, action: 'edit' }));
  }
  if (!agreement.majors.includes(majorCode)) return err(why.majorNotAgreed({}));
  if (taken) return err(why.orderClassTaken({}));
  return poor !== null && (pupils === null || poor > pupils) ? err(why.morePoorThanStudents({ poor, students: pupils ?? 0 })) : ok(null);
};
