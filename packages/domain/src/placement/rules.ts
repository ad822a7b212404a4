import { parseCreditCode } from '../kernel/credit-code.ts';
import { nextState } from '../kernel/lifecycle.ts';
import { type LocalDate, yearOf } from '../kernel/local-date.ts';
import type { Rejection } from '../kernel/rejection.ts';
import { type Result, err, ok } from '../kernel/result.ts';
import { destinationList } from './codes.ts';
import { acceptedEvidence, evidenceGrade, isAccepted } from './evidence.ts';
import { type PlacementState, placementLifecycle } from './lifecycle.ts';
import { type PlacementField, type PlacementValues, destinationGroup, isDirect, isEmployed } from './model.ts';
import * as why from './rejections.ts';
import * as proof from './evidence-rejections.ts';

export type PlacementFacts = {
  readonly state: PlacementState;
  /** what round/rules.ts whyNotEditable says of the school's report; null: it may be edited */
  readonly reportRefusal: Rejection | null;
  /** what cooperation/employer-rules.ts whyNotNamed says of an employer that the row did not name before; null or absent: it may be named */
  readonly employerRefusal?: Rejection | null;
  readonly graduatedOn: LocalDate;
  /** graduating year of the round */
  readonly graduationYear: number;
  readonly wanted: PlacementValues;
};

export type PlacementChange = {
  readonly state: PlacementState;
  readonly values: PlacementValues;
  readonly evidenceGrade: 'A' | 'B' | 'C' | null;
  readonly employed: boolean;
  readonly direct: boolean;
};

/** Destinations in a body that has a credit code: the employer is a part of the statement. */
const IN_A_BODY: ReadonlySet<string> = new Set(['D11', 'D12']);

/** What only work has. */
const WORK_FIELDS: readonly PlacementField[] = [
  'employerCode',
  'employerName',
  'nature',
  'industry',
  'post',
  'contract',
  'insurance',
  'wage',
  'startOn',
];

/** What FM21 counts of every directly employed graduate; asked for when the report is submitted, not while it is written. */
export const COUNTED_FIELDS: readonly PlacementField[] = ['region', 'channel', 'contract', 'insurance', 'matched'];

/** "No contract" and "no insurance" claim no work, so an unemployed graduate's row may carry them. */
const claims = (values: PlacementValues, field: PlacementField): boolean => {
  const value = values[field];
  if (value === null || value === false) return false;
  return !((field === 'contract' && value === 'N') || (field === 'insurance' && value === 'NONE'));
};

const employerFaults = (values: PlacementValues, destination: string): Rejection[] => {
  const { employerCode, employerName } = values;
  if (IN_A_BODY.has(destination) && (employerCode === null || employerName === null)) {
    if (employerCode === null) return [why.employerMissing({ destination })];
    return [why.employerNameMissing({})];
  }
  if (employerName !== null && employerCode === null) return [why.employerCodeMissing({})];
  if (employerCode !== null && employerName === null) return [why.employerNameMissing({})];
  if (employerCode !== null && !parseCreditCode(employerCode).ok) return [why.creditCodeInvalid({})];
  return [];
};

const evidenceFaults = (values: PlacementValues): Rejection[] => {
  if (values.evidence.includes('E11')) return [proof.internshipProof({})];
  const { destination } = values;
  if (destination === null) return [];
  return values.evidence.filter((kind) => !isAccepted(kind, destination)).map((kind) => proof.evidenceNotAccepted({ kind, destination }));
};

const dateFaults = (values: PlacementValues, graduatedOn: LocalDate, today: LocalDate): Rejection[] => {
  const { startOn } = values;
  if (startOn === null) return [];
  if (startOn < graduatedOn) return [why.startBeforeGraduation({ startOn, graduatedOn })];
  return startOn > today ? [why.startInFuture({ startOn, today })] : [];
};

const destinationFaults = (values: PlacementValues): Rejection[] => {
  const { destination } = values;
  if (destination === null) return [];
  const group = destinationGroup(destination);
  if (group === undefined || !destinationList.byCode.has(destination)) return [why.destinationUnknown({ destination })];
  const foreign: PlacementField[] =
    group === 'JOB' ? ['nextSchool'] : [...WORK_FIELDS, 'matched', ...(group === 'NONE' ? (['nextSchool'] as const) : [])];
  const faults = foreign.filter((field) => claims(values, field)).map((field) => why.fieldNotForDestination({ field, destination }, field));
  if (group === 'JOB') faults.push(...employerFaults(values, destination));
  if (group === 'STUDY' && values.nextSchool === null) faults.push(why.nextSchoolMissing({ destination }));
  return faults;
};

const consistencyFaults = (
  facts: Pick<PlacementFacts, 'graduatedOn' | 'graduationYear'>,
  values: PlacementValues,
  today: LocalDate,
): Rejection[] => [
  ...(yearOf(facts.graduatedOn) === facts.graduationYear
    ? []
    : [why.graduationYear({ graduatedOn: facts.graduatedOn, year: facts.graduationYear })]),
  ...destinationFaults(values),
  ...(values.region === 'ABROAD' && values.place !== null && !/^(?:71|81|82)/u.test(values.place)
    ? [why.placeNotAbroad({ place: values.place })]
    : []),
  ...dateFaults(values, facts.graduatedOn, today),
  ...evidenceFaults(values),
];

/**
 * Decides an edit of one placement, from whichever door it comes. What is reported must be consistent at once; it need not be complete
 * before the report is submitted (reviewPlacement). All reasons are given, not only the first.
 */
export const decidePlacement = (facts: PlacementFacts, today: LocalDate): Result<PlacementChange, Rejection[]> => {
  if (facts.reportRefusal !== null) return err([facts.reportRefusal]);
  const state = nextState(placementLifecycle, facts.state, 'edit');
  if (state === undefined) return err([why.notEditable({ state: facts.state })]);
  const values = { ...facts.wanted, evidence: [...new Set(facts.wanted.evidence)].sort() };
  const faults = [...consistencyFaults(facts, values, today), ...(facts.employerRefusal ? [facts.employerRefusal] : [])];
  if (faults.length > 0) return err(faults);
  return ok({
    state,
    values,
    evidenceGrade: evidenceGrade(values.destination, values.evidence),
    employed: isEmployed(values.destination),
    direct: isDirect(values.destination),
  });
};

const proofFaults = (values: PlacementValues, destination: string): Rejection[] => {
  if (!isEmployed(destination)) return [];
  if (destination === 'D13' && values.employerCode === null && !values.evidence.includes('E06')) return [proof.ownBusinessUnproven({})];
  const kinds = values.evidence.filter((kind) => isAccepted(kind, destination));
  if (kinds.length === 0) return [proof.evidenceMissing({ destination })];
  // where nothing but a call-back is accepted at all (D16), it has to do
  if (kinds.every((kind) => kind === 'E10') && acceptedEvidence(destination).some((kind) => kind !== 'E10')) {
    return [proof.evidenceTooWeak({ destination })];
  }
  return kinds.every((kind) => kind === 'E12') ? [proof.statementNeedsCallBack({})] : [];
};

/**
 * What a row still lacks before its report may be submitted, with what is inconsistent in it. Empty: complete. This is the completeness
 * rule behind rowsIncomplete of a report.
 */
export const reviewPlacement = (
  facts: { readonly graduatedOn: LocalDate; readonly graduationYear: number; readonly values: PlacementValues },
  today: LocalDate,
): Rejection[] => {
  const { values } = facts;
  const { destination } = values;
  const faults = consistencyFaults(facts, values, today);
  if (destination === null) return [...faults, why.destinationMissing({})];
  const asked: readonly PlacementField[] = isDirect(destination)
    ? [...COUNTED_FIELDS, 'callBack']
    : destination === 'D39'
      ? ['callBack']
      : [];
  return [
    ...faults,
    ...asked.filter((field) => values[field] === null).map((field) => why.fieldMissing({ field }, field)),
    ...proofFaults(values, destination),
  ];
};

export type RowDecision = 'submit' | 'return' | 'accept' | 'lock' | 'reopen';

/** Moves one placement along its life; who may, and in which state of the report, is asked in access.ts. */
export const decideState = (state: PlacementState, action: RowDecision): Result<PlacementState, Rejection> => {
  const next = nextState(placementLifecycle, state, action);
  return next === undefined ? err(why.actionImpossible({ state })) : ok(next);
};
