/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Conditions on a value of type Boolean. Those given must all hold. */
export type BooleanFilter = {
  /** Equal to this value. */
  eq?: boolean | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: boolean | null | undefined;
};

/** Conditions on a coded value, by its plain code. Those given must all hold. */
export type CodeFilter = {
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: string | null | undefined;
};

/** Conditions on a value of type Date. Those given must all hold. */
export type DateFilter = {
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** After or above, the bound left out. */
  gt?: string | null | undefined;
  /** From here on, the bound included. */
  gte?: string | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Before or below, the bound left out. */
  lt?: string | null | undefined;
  /** Up to here, the bound included. */
  lte?: string | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: string | null | undefined;
};

/** Conditions on a value of type DateTime. Those given must all hold. */
export type DateTimeFilter = {
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** After or above, the bound left out. */
  gt?: string | null | undefined;
  /** From here on, the bound included. */
  gte?: string | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Before or below, the bound left out. */
  lt?: string | null | undefined;
  /** Up to here, the bound included. */
  lte?: string | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: string | null | undefined;
};

/** Conditions on a related Employer. Those given must all hold, and there must be such a row the caller may see. */
export type EmployerRelationFilter = {
  /** Day of closing by the business register; null: not known to be closed. */
  closedOn?: DateFilter | null | undefined;
  /** When it was first reported. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Unified social credit code, 18 characters, check digit verified. */
  creditCode?: StringFilter | null | undefined;
  /** Day of founding by the business register; null: not known. */
  foundedOn?: DateFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** Section of the economy. */
  industry?: CodeFilter | null | undefined;
  /** Registered name. */
  name?: StringFilter | null | undefined;
  /** Nature of the body. */
  nature?: CodeFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** How the bureau regards it. */
  status?: EmployerStatusFilter | null | undefined;
  /** When the status was last decided on. */
  statusAt?: DateTimeFilter | null | undefined;
  /** Why it is watched, blocked, or was released. */
  statusReason?: StringFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** When it was found in the business register. */
  verifiedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** How the bureau regards an employer. */
export type EmployerStatus =
  /** Verified, and an agreement with it was confirmed. */
  | 'ACTIVE'
  /** May not be named in a new placement, agreement or internship. */
  | 'BLOCKED'
  /** Named by a school, not looked up yet. */
  | 'NEW'
  /** Found in the business register. */
  | 'VERIFIED'
  /** To be looked at: what is reported of it is checked hardest. */
  | 'WATCH';

/** Conditions on a EmployerStatus. Those given must all hold. */
export type EmployerStatusFilter = {
  /** Equal to this value. */
  eq?: EmployerStatus | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<EmployerStatus> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: EmployerStatus | null | undefined;
};

/** How strongly the named evidence proves the destination. */
export type EvidenceGrade =
  /** Enough alone. */
  | 'A'
  /** Enough with a passed check. */
  | 'B'
  /** Only supports. */
  | 'C'
  /** May not be used as proof. */
  | 'X';

/** Conditions on a EvidenceGrade. Those given must all hold. */
export type EvidenceGradeFilter = {
  /** Equal to this value. */
  eq?: EvidenceGrade | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<EvidenceGrade> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: EvidenceGrade | null | undefined;
};

/** Conditions on a related Graduate. Those given must all hold, and there must be such a row the caller may see. */
export type GraduateRelationFilter = {
  /** Class; empty when not reported. */
  className?: StringFilter | null | undefined;
  /** When it was entered. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Gender as registered. */
  gender?: CodeFilter | null | undefined;
  /** Day of graduation; no job may start before it. */
  graduatedOn?: DateFilter | null | undefined;
  /** Year of graduation. */
  graduationYear?: IntFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** The school has an approved offer of the major for the year of entry. A hint; null where the school has entered no offers of that time. */
  majorOffered?: BooleanFilter | null | undefined;
  /** Full name. */
  name?: StringFilter | null | undefined;
  /** Category on the day of graduation; NONE when not in difficulty. */
  povertyCategory?: CodeFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** Conditions on a global id. Those given must all hold. */
export type IdFilter = {
  /** Equal to this value. */
  eq?: string | number | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<string | number> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: string | number | null | undefined;
};

/** Conditions on a value of type Int. Those given must all hold. */
export type IntFilter = {
  /** Equal to this value. */
  eq?: number | null | undefined;
  /** After or above, the bound left out. */
  gt?: number | null | undefined;
  /** From here on, the bound included. */
  gte?: number | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<number> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Before or below, the bound left out. */
  lt?: number | null | undefined;
  /** Up to here, the bound included. */
  lte?: number | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: number | null | undefined;
};

/** Conditions on a value of type Money. Those given must all hold. */
export type MoneyFilter = {
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** After or above, the bound left out. */
  gt?: string | null | undefined;
  /** From here on, the bound included. */
  gte?: string | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Before or below, the bound left out. */
  lt?: string | null | undefined;
  /** Up to here, the bound included. */
  lte?: string | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: string | null | undefined;
};

/** What a unit is. Levels are data: a province or a city is the same tree with a higher root. */
export type OrgUnitKind =
  /** Prefecture-level city. */
  | 'city'
  /** Section of a bureau. */
  | 'department'
  /** District or county. */
  | 'district'
  /** Province. */
  | 'province'
  /** School or kindergarten. */
  | 'school'
  /** Town or sub-district. */
  | 'town'
  /** School zone or inspection zone. */
  | 'zone';

/** Conditions on a OrgUnitKind. Those given must all hold. */
export type OrgUnitKindFilter = {
  /** Equal to this value. */
  eq?: OrgUnitKind | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<OrgUnitKind> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: OrgUnitKind | null | undefined;
};

/** Conditions on a related OrgUnit. Those given must all hold, and there must be such a row the caller may see. */
export type OrgUnitRelationFilter = {
  /** Official code: 6-digit division, 9-digit town, 10-digit school identifier; null for departments. */
  code?: StringFilter | null | undefined;
  /** When it was entered. */
  createdAt?: DateTimeFilter | null | undefined;
  /** true: exists today; false: was closed or merged, or does not exist yet. */
  current?: boolean | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** What kind of unit it is. */
  kind?: OrgUnitKindFilter | null | undefined;
  /** English name; empty when none is kept. */
  nameEn?: StringFilter | null | undefined;
  /** Official Chinese name. */
  nameZh?: StringFilter | null | undefined;
  /** Whether it lies in the countryside; null when not recorded. */
  rural?: BooleanFilter | null | undefined;
  /** Public, inclusive private or private; null unless it is a school. */
  schoolNature?: CodeFilter | null | undefined;
  /** Type of school by JY/T 1001; null unless it is a school. */
  schoolType?: CodeFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** First day of the unit. */
  validFrom?: DateFilter | null | undefined;
  /** Last day of the unit; null while it exists. */
  validTo?: DateFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
  /** Lies at or below this unit. */
  within?: string | number | null | undefined;
};

/** What placementEdit needs. */
export type PlacementEditInput = {
  /** What the graduate said when called, and when. */
  callBack?: string | null | undefined;
  /** Code of placement-channel: how the work was found. */
  channel?: string | null | undefined;
  /** Code of placement-contract; N says that there is none. */
  contract?: string | null | undefined;
  /** Code of placement-destination: where the graduate went. */
  destination?: string | null | undefined;
  /** Unified social credit code of the employer, 18 characters. */
  employerCode?: string | null | undefined;
  /** Name as on the business licence; may be left out when the credit code is known already. */
  employerName?: string | null | undefined;
  /** All kinds of evidence there are, codes of placement-evidence; what is left out of the list is taken away. */
  evidence?: Array<string> | null | undefined;
  /** The placement. */
  id: string | number;
  /** Code of industry-section. */
  industry?: string | null | undefined;
  /** Code of placement-insurance; NONE says that there is none. */
  insurance?: string | null | undefined;
  /** Whether the work is in the field of the major; only for direct employment. */
  matched?: boolean | null | undefined;
  /** Code of employer-nature. */
  nature?: string | null | undefined;
  /** School entered, as on the admission letter; only for further study. */
  nextSchool?: string | null | undefined;
  /** Six-digit division of the place of work, in any province. */
  place?: string | null | undefined;
  /** Code of placement-place: city, town or village, as the form FM21 counts it. */
  placeClass?: string | null | undefined;
  /** The work itself, such as car mechanic. */
  post?: string | null | undefined;
  /** Code of placement-region, seen from the own prefecture. */
  region?: string | null | undefined;
  /** First day of employment: not before graduation, not in the future. */
  startOn?: string | null | undefined;
  /** Whether the graduate still was at work half a year later. */
  stillAtSixMonths?: boolean | null | undefined;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
  /** Monthly wage before tax. */
  wage?: string | null | undefined;
};

/** What placementEvidenceAdd needs. */
export type PlacementEvidenceAddInput = {
  /** The uploaded file, if there is one already. */
  attachment?: string | number | null | undefined;
  /** Code of placement-evidence; it must be accepted for the destination. */
  kind: string;
  /** The placement. */
  placement: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What placementEvidenceRemove needs. */
export type PlacementEvidenceRemoveInput = {
  /** The piece of evidence to take away. */
  evidence: string | number;
  /** The placement. */
  placement: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Which placements are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type PlacementFilter = {
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<PlacementFilter> | null | undefined;
  /** Note of the telephone call-back. */
  callBack?: StringFilter | null | undefined;
  /** How the job was found. */
  channel?: CodeFilter | null | undefined;
  /** Kind of contract. */
  contract?: CodeFilter | null | undefined;
  /** The graduate and the employer gave answers that cannot both be true. */
  contradiction?: BooleanFilter | null | undefined;
  /** When the row was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When the bureau last decided. */
  decidedAt?: DateTimeFilter | null | undefined;
  /** Where the graduate went; null: not yet reported, which is not "not employed". */
  destination?: CodeFilter | null | undefined;
  /** Counts as directly employed: a job, no further study. */
  direct?: BooleanFilter | null | undefined;
  /** Directly employed in the first count that reports where the graduate went. */
  directAtFirst?: BooleanFilter | null | undefined;
  /** Counts as employed by the official definition: a job or further study. */
  employed?: BooleanFilter | null | undefined;
  /** By conditions on this: Who employs the graduate, where the destination has an employer. */
  employer?: EmployerRelationFilter | null | undefined;
  /** Best grade among the named evidence; null without evidence. */
  evidenceGrade?: EvidenceGradeFilter | null | undefined;
  /** There is evidence of this kind; a code of placement-evidence. */
  evidenceKind?: string | null | undefined;
  /** By conditions on this: Who. */
  graduate?: GraduateRelationFilter | null | undefined;
  /** Year of graduation. */
  graduationYear?: IntFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** Social insurance. */
  insurance?: CodeFilter | null | undefined;
  /** The destination is known: reported, and not lost contact. */
  known?: BooleanFilter | null | undefined;
  /** Field of the graduate's major, by the 2010 catalogue, as form FM21 counts it. */
  majorCategory?: string | null | undefined;
  /** Code of the graduate's major. */
  majorCode?: string | null | undefined;
  /** Whether the work matches the major; null when not said. */
  matched?: BooleanFilter | null | undefined;
  /** School of further study. */
  nextSchool?: StringFilter | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: PlacementFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<PlacementFilter> | null | undefined;
  /** Six-digit division of the place of work, any province. */
  place?: CodeFilter | null | undefined;
  /** City, town or village. */
  placeClass?: CodeFilter | null | undefined;
  /** Post held. */
  post?: StringFilter | null | undefined;
  /** Region of work, as the statistics form counts it. */
  region?: CodeFilter | null | undefined;
  /** Why it was sent back. */
  returnReason?: StringFilter | null | undefined;
  /** By conditions on this: In which round. */
  round?: RoundRelationFilter | null | undefined;
  /** Why it was drawn: OTHER_WAY, CONCENTRATION, TENTH, LATE; null when it was not. */
  sampleReason?: StringFilter | null | undefined;
  /** Drawn for a re-check when its round was closed. */
  sampled?: BooleanFilter | null | undefined;
  /** By conditions on this: School of graduation. */
  school?: OrgUnitRelationFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** First day of work. */
  startOn?: DateFilter | null | undefined;
  /** Where the row stands. */
  state?: PlacementStateFilter | null | undefined;
  /** Directly employed, and not said to have left within six months. */
  stayed?: BooleanFilter | null | undefined;
  /** Whether still there after six months; null when not asked. */
  stillAtSixMonths?: BooleanFilter | null | undefined;
  /** Went on to further study. */
  study?: BooleanFilter | null | undefined;
  /** When it was last submitted. */
  submittedAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Claimed, evidenced or verified; null where no employment is claimed. A refusal stands over it. */
  verification?: VerificationStateFilter | null | undefined;
  /** Employed with proof: grade A, or grade B with a passed check; and no failed check. */
  verified?: BooleanFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
  /** Monthly wage. */
  wage?: MoneyFilter | null | undefined;
};

/** Where one row of a report stands. */
export type PlacementState =
  /** Accepted by the bureau. */
  | 'ACCEPTED'
  /** With the school. */
  | 'DRAFT'
  /** Closed with the report. */
  | 'LOCKED'
  /** Sent back with a reason. */
  | 'RETURNED'
  /** With the bureau for review. */
  | 'SUBMITTED';

/** Conditions on a PlacementState. Those given must all hold. */
export type PlacementStateFilter = {
  /** Equal to this value. */
  eq?: PlacementState | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<PlacementState> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: PlacementState | null | undefined;
};

/** What placementSubmit needs. */
export type PlacementSubmitInput = {
  /** What the bureau should know with it. */
  note?: string | null | undefined;
  /** The report of one school in one round. */
  report: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Where the report of one unit stands. Not started is a state of its own: not reported is not zero. */
export type ReportState =
  /** Accepted by the bureau. */
  | 'ACCEPTED'
  /** Being filled in. */
  | 'DRAFT'
  /** Closed; the published figures rest on it. */
  | 'LOCKED'
  /** Nothing entered yet. */
  | 'NOT_STARTED'
  /** Sent back to the school to be mended. */
  | 'RETURNED'
  /** With the bureau for review. */
  | 'SUBMITTED';

/** Conditions on a related Round. Those given must all hold, and there must be such a row the caller may see. */
export type RoundRelationFilter = {
  /** When entries were closed; null while open. */
  closedAt?: DateTimeFilter | null | undefined;
  /** When it was opened. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day to submit in time. */
  dueOn?: DateFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** Which round of the period: FIRST (September), FINAL (December), M6, M12. */
  kind?: StringFilter | null | undefined;
  /** What is reported: placement. */
  noun?: StringFilter | null | undefined;
  /** First day for entries. */
  opensOn?: DateFilter | null | undefined;
  /** Period as figures name it: 2026-FINAL. */
  period?: StringFilter | null | undefined;
  /** Graduating year. */
  periodYear?: IntFilter | null | undefined;
  /** Title in English. */
  titleEn?: StringFilter | null | undefined;
  /** Title in Chinese. */
  titleZh?: StringFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** Conditions on a value of type String. Those given must all hold. */
export type StringFilter = {
  /** Holds this text anywhere, whatever its case. */
  contains?: string | null | undefined;
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: string | null | undefined;
  /** Begins with this text, whatever its case. */
  startsWith?: string | null | undefined;
};

/** What is known of a claimed employment. */
export type VerificationState =
  /** Said by the school, without proof that can stand. */
  | 'CLAIMED'
  /** With evidence of grade A or B, not found true yet. */
  | 'EVIDENCED'
  /** Refused by the bureau and not decided finally. */
  | 'REFUSED'
  /** Finally rejected. */
  | 'REJECTED'
  /** Found true: grade A, or grade B with a passed check; no failed check. */
  | 'VERIFIED';

/** Conditions on a VerificationState. Those given must all hold. */
export type VerificationStateFilter = {
  /** Equal to this value. */
  eq?: VerificationState | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<VerificationState> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: VerificationState | null | undefined;
};

export type PhoneViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneViewerQuery = { viewer: { isDemo: boolean, mustChangePassword: boolean, actions: Array<string>, account: { id: string, name: string, username: string } | null } | null };

export type PhoneReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneReportsQuery = { roundReports: { nodes: Array<{ id: string, version: number, state: ReportState, graduates: number, reported: number, returned: number, wrong: number, decisionNote: string | null, orgUnit: { id: string, name: string } | null, round: { id: string, title: string, periodYear: number, opensOn: string, dueOn: string } | null, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> }> } };

export type PhoneRowsQueryVariables = Exact<{
  report: string | number;
  first: number;
  after?: string | null | undefined;
  where?: PlacementFilter | null | undefined;
}>;


export type PhoneRowsQuery = { roundReport: { id: string, placements: { totalCount: number, nodes: Array<{ id: string, state: PlacementState, returnReason: string | null, nextSchool: string | null, graduate: { id: string, name: string, className: string } | null, destination: { code: string } | null, employer: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PhoneRowFactsFragment = { id: string, version: number, state: PlacementState, matched: boolean | null, wage: string | null, startOn: string | null, post: string | null, nextSchool: string | null, callBack: string | null, stillAtSixMonths: boolean | null, returnReason: string | null, updatedAt: string, graduate: { id: string, name: string, className: string, graduatedOn: string, major: { code: string, name: string } | null } | null, school: { id: string, name: string } | null, round: { id: string, title: string, periodYear: number, closedAt: string | null } | null, destination: { code: string } | null, region: { code: string } | null, place: { code: string } | null, placeClass: { code: string } | null, contract: { code: string } | null, insurance: { code: string } | null, channel: { code: string } | null, employer: { id: string, name: string, creditCode: string, nature: { code: string } | null, industry: { code: string } | null } | null, evidence: Array<{ id: string, kind: { code: string }, attachment: { id: string, fileName: string, mediaType: string, url: string } | null }>, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type PhoneRowQueryVariables = Exact<{
  id: string | number;
}>;


export type PhoneRowQuery = { placement: { id: string, version: number, state: PlacementState, matched: boolean | null, wage: string | null, startOn: string | null, post: string | null, nextSchool: string | null, callBack: string | null, stillAtSixMonths: boolean | null, returnReason: string | null, updatedAt: string, graduate: { id: string, name: string, className: string, graduatedOn: string, major: { code: string, name: string } | null } | null, school: { id: string, name: string } | null, round: { id: string, title: string, periodYear: number, closedAt: string | null } | null, destination: { code: string } | null, region: { code: string } | null, place: { code: string } | null, placeClass: { code: string } | null, contract: { code: string } | null, insurance: { code: string } | null, channel: { code: string } | null, employer: { id: string, name: string, creditCode: string, nature: { code: string } | null, industry: { code: string } | null } | null, evidence: Array<{ id: string, kind: { code: string }, attachment: { id: string, fileName: string, mediaType: string, url: string } | null }>, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type PhoneEmployersQueryVariables = Exact<{
  text: string;
}>;


export type PhoneEmployersQuery = { employers: { nodes: Array<{ id: string, name: string, creditCode: string, nature: { code: string } | null, industry: { code: string } | null }> } };

type PhoneRefusal_ConflictError_Fragment = { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null };

type PhoneRefusal_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null };

type PhoneRefusal_InputError_Fragment = { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> };

type PhoneRefusal_RuleError_Fragment = { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null };

export type PhoneRefusalFragment =
  | PhoneRefusal_ConflictError_Fragment
  | PhoneRefusal_ForbiddenError_Fragment
  | PhoneRefusal_InputError_Fragment
  | PhoneRefusal_RuleError_Fragment
;

export type PhoneEditMutationVariables = Exact<{
  input: PlacementEditInput;
}>;


export type PhoneEditMutation = { placementEdit:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Placement', id: string, version: number, state: PlacementState, matched: boolean | null, wage: string | null, startOn: string | null, post: string | null, nextSchool: string | null, callBack: string | null, stillAtSixMonths: boolean | null, returnReason: string | null, updatedAt: string, graduate: { id: string, name: string, className: string, graduatedOn: string, major: { code: string, name: string } | null } | null, school: { id: string, name: string } | null, round: { id: string, title: string, periodYear: number, closedAt: string | null } | null, destination: { code: string } | null, region: { code: string } | null, place: { code: string } | null, placeClass: { code: string } | null, contract: { code: string } | null, insurance: { code: string } | null, channel: { code: string } | null, employer: { id: string, name: string, creditCode: string, nature: { code: string } | null, industry: { code: string } | null } | null, evidence: Array<{ id: string, kind: { code: string }, attachment: { id: string, fileName: string, mediaType: string, url: string } | null }>, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PhoneEvidenceAddMutationVariables = Exact<{
  input: PlacementEvidenceAddInput;
}>;


export type PhoneEvidenceAddMutation = { placementEvidenceAdd:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Placement', id: string, version: number, state: PlacementState, matched: boolean | null, wage: string | null, startOn: string | null, post: string | null, nextSchool: string | null, callBack: string | null, stillAtSixMonths: boolean | null, returnReason: string | null, updatedAt: string, graduate: { id: string, name: string, className: string, graduatedOn: string, major: { code: string, name: string } | null } | null, school: { id: string, name: string } | null, round: { id: string, title: string, periodYear: number, closedAt: string | null } | null, destination: { code: string } | null, region: { code: string } | null, place: { code: string } | null, placeClass: { code: string } | null, contract: { code: string } | null, insurance: { code: string } | null, channel: { code: string } | null, employer: { id: string, name: string, creditCode: string, nature: { code: string } | null, industry: { code: string } | null } | null, evidence: Array<{ id: string, kind: { code: string }, attachment: { id: string, fileName: string, mediaType: string, url: string } | null }>, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PhoneEvidenceRemoveMutationVariables = Exact<{
  input: PlacementEvidenceRemoveInput;
}>;


export type PhoneEvidenceRemoveMutation = { placementEvidenceRemove:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Placement', id: string, version: number, state: PlacementState, matched: boolean | null, wage: string | null, startOn: string | null, post: string | null, nextSchool: string | null, callBack: string | null, stillAtSixMonths: boolean | null, returnReason: string | null, updatedAt: string, graduate: { id: string, name: string, className: string, graduatedOn: string, major: { code: string, name: string } | null } | null, school: { id: string, name: string } | null, round: { id: string, title: string, periodYear: number, closedAt: string | null } | null, destination: { code: string } | null, region: { code: string } | null, place: { code: string } | null, placeClass: { code: string } | null, contract: { code: string } | null, insurance: { code: string } | null, channel: { code: string } | null, employer: { id: string, name: string, creditCode: string, nature: { code: string } | null, industry: { code: string } | null } | null, evidence: Array<{ id: string, kind: { code: string }, attachment: { id: string, fileName: string, mediaType: string, url: string } | null }>, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PhoneSubmitMutationVariables = Exact<{
  input: PlacementSubmitInput;
}>;


export type PhoneSubmitMutation = { placementSubmit:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RoundReport', id: string, state: ReportState, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PhoneRowFactsFragmentDoc = new TypedDocumentString(`
    fragment PhoneRowFacts on Placement {
  id
  version
  state
  matched
  wage
  startOn
  post
  nextSchool
  callBack
  stillAtSixMonths
  returnReason
  updatedAt
  graduate {
    id
    name
    className
    graduatedOn
    major {
      code
      name
    }
  }
  school {
    id
    name
  }
  round {
    id
    title
    periodYear
    closedAt
  }
  destination {
    code
  }
  region {
    code
  }
  place {
    code
  }
  placeClass {
    code
  }
  contract {
    code
  }
  insurance {
    code
  }
  channel {
    code
  }
  employer {
    id
    name
    creditCode
    nature {
      code
    }
    industry {
      code
    }
  }
  evidence {
    id
    kind {
      code
    }
    attachment {
      id
      fileName
      mediaType
      url
    }
  }
  availableActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"PhoneRowFacts"}) as unknown as TypedDocumentString<PhoneRowFactsFragment, unknown>;
export const PhoneRefusalFragmentDoc = new TypedDocumentString(`
    fragment PhoneRefusal on UserError {
  __typename
  code
  message
  howToFix
  field
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}
    `, {"fragmentName":"PhoneRefusal"}) as unknown as TypedDocumentString<PhoneRefusalFragment, unknown>;
export const PhoneViewerDocument = new TypedDocumentString(`
    query PhoneViewer {
  viewer {
    account {
      id
      name
      username
    }
    isDemo
    mustChangePassword
    actions
  }
}
    `, {"hash":"0cbe6267b5ea2e59fbe4de679b545233cbad48c1c50d4de452aa8d62cc09a1b8"}) as unknown as TypedDocumentString<PhoneViewerQuery, PhoneViewerQueryVariables>;
export const PhoneReportsDocument = new TypedDocumentString(`
    query PhoneReports {
  roundReports(
    first: 20
    where: {round: {closedAt: {isNull: true}}}
    orderBy: [{field: UPDATED_AT, direction: DESC}]
  ) {
    nodes {
      id
      version
      state
      graduates
      reported
      returned
      wrong
      decisionNote
      orgUnit {
        id
        name
      }
      round {
        id
        title
        periodYear
        opensOn
        dueOn
      }
      availableActions {
        action
        allowed
        reason
      }
    }
  }
}
    `, {"hash":"91c52deb47e5e2997acefbe2cf76ed16b5b44c6ba86e419726113ba734ab9ecf"}) as unknown as TypedDocumentString<PhoneReportsQuery, PhoneReportsQueryVariables>;
export const PhoneRowsDocument = new TypedDocumentString(`
    query PhoneRows($report: ID!, $first: Int!, $after: String, $where: PlacementFilter) {
  roundReport(id: $report) {
    id
    placements(first: $first, after: $after, where: $where) {
      nodes {
        id
        state
        returnReason
        graduate {
          id
          name
          className
        }
        destination {
          code
        }
        employer {
          id
          name
        }
        nextSchool
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `, {"hash":"0080a5077ab8539b7c52dea1aad237936783120016786cd4812ce11f8a879e0d"}) as unknown as TypedDocumentString<PhoneRowsQuery, PhoneRowsQueryVariables>;
export const PhoneRowDocument = new TypedDocumentString(`
    query PhoneRow($id: ID!) {
  placement(id: $id) {
    ...PhoneRowFacts
  }
}
    fragment PhoneRowFacts on Placement {
  id
  version
  state
  matched
  wage
  startOn
  post
  nextSchool
  callBack
  stillAtSixMonths
  returnReason
  updatedAt
  graduate {
    id
    name
    className
    graduatedOn
    major {
      code
      name
    }
  }
  school {
    id
    name
  }
  round {
    id
    title
    periodYear
    closedAt
  }
  destination {
    code
  }
  region {
    code
  }
  place {
    code
  }
  placeClass {
    code
  }
  contract {
    code
  }
  insurance {
    code
  }
  channel {
    code
  }
  employer {
    id
    name
    creditCode
    nature {
      code
    }
    industry {
      code
    }
  }
  evidence {
    id
    kind {
      code
    }
    attachment {
      id
      fileName
      mediaType
      url
    }
  }
  availableActions {
    action
    allowed
    reason
  }
}`, {"hash":"4e05ea45649b7ca6c22cf278cd1f4b8510f4dd80307e75ea99e8663ada49e015"}) as unknown as TypedDocumentString<PhoneRowQuery, PhoneRowQueryVariables>;
export const PhoneEmployersDocument = new TypedDocumentString(`
    query PhoneEmployers($text: String!) {
  employers(first: 6, where: {search: $text}) {
    nodes {
      id
      name
      creditCode
      nature {
        code
      }
      industry {
        code
      }
    }
  }
}
    `, {"hash":"e087922bae6070d8c91bfce1db0baf960416e5734311efebef1b5c8648bced86"}) as unknown as TypedDocumentString<PhoneEmployersQuery, PhoneEmployersQueryVariables>;
export const PhoneEditDocument = new TypedDocumentString(`
    mutation PhoneEdit($input: PlacementEditInput!) {
  placementEdit(input: $input) {
    __typename
    ... on Placement {
      ...PhoneRowFacts
    }
    ...PhoneRefusal
  }
}
    fragment PhoneRowFacts on Placement {
  id
  version
  state
  matched
  wage
  startOn
  post
  nextSchool
  callBack
  stillAtSixMonths
  returnReason
  updatedAt
  graduate {
    id
    name
    className
    graduatedOn
    major {
      code
      name
    }
  }
  school {
    id
    name
  }
  round {
    id
    title
    periodYear
    closedAt
  }
  destination {
    code
  }
  region {
    code
  }
  place {
    code
  }
  placeClass {
    code
  }
  contract {
    code
  }
  insurance {
    code
  }
  channel {
    code
  }
  employer {
    id
    name
    creditCode
    nature {
      code
    }
    industry {
      code
    }
  }
  evidence {
    id
    kind {
      code
    }
    attachment {
      id
      fileName
      mediaType
      url
    }
  }
  availableActions {
    action
    allowed
    reason
  }
}
fragment PhoneRefusal on UserError {
  __typename
  code
  message
  howToFix
  field
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"d538535d280591be31811a660011e129f1c2e1d820da08898eafb718db5e54d8"}) as unknown as TypedDocumentString<PhoneEditMutation, PhoneEditMutationVariables>;
export const PhoneEvidenceAddDocument = new TypedDocumentString(`
    mutation PhoneEvidenceAdd($input: PlacementEvidenceAddInput!) {
  placementEvidenceAdd(input: $input) {
    __typename
    ... on Placement {
      ...PhoneRowFacts
    }
    ...PhoneRefusal
  }
}
    fragment PhoneRowFacts on Placement {
  id
  version
  state
  matched
  wage
  startOn
  post
  nextSchool
  callBack
  stillAtSixMonths
  returnReason
  updatedAt
  graduate {
    id
    name
    className
    graduatedOn
    major {
      code
      name
    }
  }
  school {
    id
    name
  }
  round {
    id
    title
    periodYear
    closedAt
  }
  destination {
    code
  }
  region {
    code
  }
  place {
    code
  }
  placeClass {
    code
  }
  contract {
    code
  }
  insurance {
    code
  }
  channel {
    code
  }
  employer {
    id
    name
    creditCode
    nature {
      code
    }
    industry {
      code
    }
  }
  evidence {
    id
    kind {
      code
    }
    attachment {
      id
      fileName
      mediaType
      url
    }
  }
  availableActions {
    action
    allowed
    reason
  }
}
fragment PhoneRefusal on UserError {
  __typename
  code
  message
  howToFix
  field
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"ecf95512f80e0c9338a3fe138d6fab4fed61005d1d100af4b7ee55be17692e8f"}) as unknown as TypedDocumentString<PhoneEvidenceAddMutation, PhoneEvidenceAddMutationVariables>;
export const PhoneEvidenceRemoveDocument = new TypedDocumentString(`
    mutation PhoneEvidenceRemove($input: PlacementEvidenceRemoveInput!) {
  placementEvidenceRemove(input: $input) {
    __typename
    ... on Placement {
      ...PhoneRowFacts
    }
    ...PhoneRefusal
  }
}
    fragment PhoneRowFacts on Placement {
  id
  version
  state
  matched
  wage
  startOn
  post
  nextSchool
  callBack
  stillAtSixMonths
  returnReason
  updatedAt
  graduate {
    id
    name
    className
    graduatedOn
    major {
      code
      name
    }
  }
  school {
    id
    name
  }
  round {
    id
    title
    periodYear
    closedAt
  }
  destination {
    code
  }
  region {
    code
  }
  place {
    code
  }
  placeClass {
    code
  }
  contract {
    code
  }
  insurance {
    code
  }
  channel {
    code
  }
  employer {
    id
    name
    creditCode
    nature {
      code
    }
    industry {
      code
    }
  }
  evidence {
    id
    kind {
      code
    }
    attachment {
      id
      fileName
      mediaType
      url
    }
  }
  availableActions {
    action
    allowed
    reason
  }
}
fragment PhoneRefusal on UserError {
  __typename
  code
  message
  howToFix
  field
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"1e92a6dfaee7f2d8b5cb3c659046705717ee397db052cd20aff5c794779f3a5a"}) as unknown as TypedDocumentString<PhoneEvidenceRemoveMutation, PhoneEvidenceRemoveMutationVariables>;
export const PhoneSubmitDocument = new TypedDocumentString(`
    mutation PhoneSubmit($input: PlacementSubmitInput!) {
  placementSubmit(input: $input) {
    __typename
    ... on RoundReport {
      id
      state
      version
    }
    ...PhoneRefusal
  }
}
    fragment PhoneRefusal on UserError {
  __typename
  code
  message
  howToFix
  field
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"cafe502c80d81ebc0cea434d7a6609cf203f7dad5c3efbd61ea053a7fc4f948e"}) as unknown as TypedDocumentString<PhoneSubmitMutation, PhoneSubmitMutationVariables>;