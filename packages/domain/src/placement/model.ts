import type { Fen } from '../kernel/money.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { destinationList } from './codes.ts';

/** What is reported of one graduate in one round. Null is "not said", which is neither no nor zero. */
export type PlacementValues = {
  /** code of placement-destination; null: not yet reported */
  readonly destination: string | null;
  readonly employerCode: string | null;
  /** may be left null by an editor when the credit code is known: the use-case fills it in before the rules are asked */
  readonly employerName: string | null;
  readonly nature: string | null;
  readonly industry: string | null;
  readonly post: string | null;
  readonly region: string | null;
  /** six-digit division */
  readonly place: string | null;
  readonly placeClass: string | null;
  readonly matched: boolean | null;
  readonly channel: string | null;
  readonly contract: string | null;
  readonly insurance: string | null;
  /** monthly wage in fen */
  readonly wage: Fen | null;
  readonly startOn: LocalDate | null;
  readonly nextSchool: string | null;
  readonly callBack: string | null;
  readonly stillAtSixMonths: boolean | null;
  /** codes of placement-evidence, without repetition */
  readonly evidence: readonly string[];
};

export type PlacementField = keyof PlacementValues;

export const NOTHING_REPORTED: PlacementValues = {
  destination: null,
  employerCode: null,
  employerName: null,
  nature: null,
  industry: null,
  post: null,
  region: null,
  place: null,
  placeClass: null,
  matched: null,
  channel: null,
  contract: null,
  insurance: null,
  wage: null,
  startOn: null,
  nextSchool: null,
  callBack: null,
  stillAtSixMonths: null,
  evidence: [],
};

export const EVIDENCE_GRADES = ['A', 'B', 'C', 'X'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

export const CHECK_RESULTS = ['PASSED', 'FAILED', 'NOT_DONE'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** JOB, STUDY or NONE; undefined for an unknown code or none. */
export const destinationGroup = (destination: string | null): 'JOB' | 'STUDY' | 'NONE' | undefined =>
  (destination === null ? undefined : destinationList.byCode.get(destination)?.attributes['group']) as 'JOB' | 'STUDY' | 'NONE' | undefined;

/** Counted as employed by the official definition: direct employment or further study. */
export const isEmployed = (destination: string | null): boolean =>
  destination !== null && destinationList.byCode.get(destination)?.attributes['employed'] === '1';

/** Directly employed: employed without further study. */
export const isDirect = (destination: string | null): boolean =>
  destination !== null && destinationList.byCode.get(destination)?.attributes['direct'] === '1';

/** Codes of destinations with an attribute at a value, for filters: destinationsWith('employed', '1'). */
export const destinationsWith = (attribute: 'group' | 'employed' | 'direct', value: string): string[] =>
  destinationList.items.filter((item) => item.attributes[attribute] === value).map((item) => item.code);
