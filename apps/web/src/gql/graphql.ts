/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What accountCreate needs. */
export type AccountCreateInput = {
  /** Language of messages: zh-CN or en. */
  locale?: string | null | undefined;
  /** Name of the person, as colleagues know it. */
  name: string;
  /** Unit at which the role is held; it reaches that unit and all below it. */
  orgUnit: string | number;
  /** Code of the list `role`; decides what may be seen and done. */
  role: string;
  /** Name to sign in with: 2–40 small letters, digits or . _ -; unique over the installation. */
  username: string;
};

/** What accountDisable needs. */
export type AccountDisableInput = {
  /** The record that is meant, by its global id. */
  id: string | number;
};

/** What accountEnable needs. */
export type AccountEnableInput = {
  /** The record that is meant, by its global id. */
  id: string | number;
};

/** Which accounts are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type AccountFilter = {
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<AccountFilter> | null | undefined;
  /** When it was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** true: switched off; false: may sign in. */
  disabled?: boolean | null | undefined;
  /** When it was switched off; null while it may sign in. */
  disabledAt?: DateTimeFilter | null | undefined;
  /** Holds a grant at or below this unit. */
  grantedWithin?: string | number | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** Language of messages: zh-CN or en. */
  locale?: StringFilter | null | undefined;
  /** Locked after failed tries until then. */
  lockedUntil?: DateTimeFilter | null | undefined;
  /** Whether the next sign-in asks for a new password. */
  mustChangePassword?: BooleanFilter | null | undefined;
  /** The person's name. */
  name?: StringFilter | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: AccountFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<AccountFilter> | null | undefined;
  /** Holds this role today. */
  role?: string | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** Whether sign-in asks for a one-time code after the password. */
  secondFactor?: BooleanFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Name to sign in with. */
  username?: StringFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** One key of the order of accounts. Ties are broken by the id, so that pages never overlap. */
export type AccountOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: AccountOrderField | null | undefined;
};

/** What accounts can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type AccountOrderField =
  /** By when it was made. */
  | 'CREATED_AT'
  /** By the name's pinyin. */
  | 'NAME'
  /** By last change. */
  | 'UPDATED_AT'
  /** By sign-in name. */
  | 'USERNAME';

/** Conditions on a related Account. Those given must all hold, and there must be such a row the caller may see. */
export type AccountRelationFilter = {
  /** When it was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** true: switched off; false: may sign in. */
  disabled?: boolean | null | undefined;
  /** When it was switched off; null while it may sign in. */
  disabledAt?: DateTimeFilter | null | undefined;
  /** Holds a grant at or below this unit. */
  grantedWithin?: string | number | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** Language of messages: zh-CN or en. */
  locale?: StringFilter | null | undefined;
  /** Locked after failed tries until then. */
  lockedUntil?: DateTimeFilter | null | undefined;
  /** Whether the next sign-in asks for a new password. */
  mustChangePassword?: BooleanFilter | null | undefined;
  /** The person's name. */
  name?: StringFilter | null | undefined;
  /** Holds this role today. */
  role?: string | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** Whether sign-in asks for a one-time code after the password. */
  secondFactor?: BooleanFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Name to sign in with. */
  username?: StringFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** What accountUpdate needs. */
export type AccountUpdateInput = {
  /** The record that is meant, by its global id. */
  id: string | number;
  /** Name of the person, as colleagues know it. */
  name: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Which apiTokens are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type ApiTokenFilter = {
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<ApiTokenFilter> | null | undefined;
  /** When it was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it stops working. */
  expiresAt?: DateTimeFilter | null | undefined;
  /** First characters of the secret, to recognise it. */
  hint?: StringFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** Last request with it; null when never used. */
  lastUsedAt?: DateTimeFilter | null | undefined;
  /** What the token is for. */
  name?: StringFilter | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: ApiTokenFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ApiTokenFilter> | null | undefined;
  /** By conditions on this: Where; it reaches all units below. */
  orgUnit?: OrgUnitRelationFilter | null | undefined;
  /** By conditions on this: Who answers for it. */
  owner?: AccountRelationFilter | null | undefined;
  /** When it was ended early. */
  revokedAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** One key of the order of apiTokens. Ties are broken by the id, so that pages never overlap. */
export type ApiTokenOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: ApiTokenOrderField | null | undefined;
};

/** What apiTokens can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type ApiTokenOrderField =
  /** By when it was made. */
  | 'CREATED_AT'
  /** By when it stops working. */
  | 'EXPIRES_AT'
  /** By name. */
  | 'NAME';

/** What applicantAdmit needs. */
export type ApplicantAdmitInput = {
  /** On which day. */
  on: string;
  /** Which applicants, of one school. */
  rows: Array<ApplicantAdmitRowsInput>;
};

/** What applicantAdmitRows needs. */
export type ApplicantAdmitRowsInput = {
  /** Which record. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What applicantCreate needs. */
export type ApplicantCreateInput = {
  /** Year of entry. */
  entryYear: number;
  /** Gender; the identity number tells it where it is given. */
  gender?: string | null | undefined;
  /** Identity number; may come later, and stays when left out. Kept encrypted. */
  identityNumber?: string | null | undefined;
  /** Day on which the intent was said. */
  intentOn: string;
  /** Junior school. */
  juniorSchool?: string | null | undefined;
  /** Code of the major wanted. */
  majorCode: string;
  /** Full name. */
  name: string;
  /** Code of poverty-category; NONE when left out. */
  povertyCategory?: string | null | undefined;
  /** Code of intake-preference: how a poor household is treated with preference. */
  preference?: string | null | undefined;
  /** Paper or programme by which it is granted. */
  preferenceSource?: string | null | undefined;
  /** The vocational school. */
  school: string | number;
};

/** What applicantDecline needs. */
export type ApplicantDeclineInput = {
  /** On which day. */
  on: string;
  /** Why; kept in the audit trail. */
  reason: string;
  /** Which applicants, of one school. */
  rows: Array<ApplicantDeclineRowsInput>;
};

/** What applicantDeclineRows needs. */
export type ApplicantDeclineRowsInput = {
  /** Which record. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What applicantEdit needs. */
export type ApplicantEditInput = {
  /** Gender; the identity number tells it where it is given. */
  gender?: string | null | undefined;
  /** Which record. */
  id: string | number;
  /** Identity number; may come later, and stays when left out. Kept encrypted. */
  identityNumber?: string | null | undefined;
  /** Junior school. */
  juniorSchool?: string | null | undefined;
  /** Code of the major wanted. */
  majorCode: string;
  /** Full name. */
  name: string;
  /** Code of poverty-category; NONE when left out. */
  povertyCategory?: string | null | undefined;
  /** Code of intake-preference: how a poor household is treated with preference. */
  preference?: string | null | undefined;
  /** Paper or programme by which it is granted. */
  preferenceSource?: string | null | undefined;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What applicantEnrol needs. */
export type ApplicantEnrolInput = {
  /** On which day. */
  on: string;
  /** Which applicants, of one school. */
  rows: Array<ApplicantEnrolRowsInput>;
  /** Class they enter. */
  schoolClass?: string | number | null | undefined;
};

/** What applicantEnrolRows needs. */
export type ApplicantEnrolRowsInput = {
  /** Which record. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Which applicants are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type ApplicantFilter = {
  /** Was admitted, whatever came after. */
  admitted?: BooleanFilter | null | undefined;
  /** Day of admission. */
  admittedOn?: DateFilter | null | undefined;
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<ApplicantFilter> | null | undefined;
  /** When it was entered. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Day on which it was given up. */
  declinedOn?: DateFilter | null | undefined;
  /** Enrolled, and the first of September one year after entry has come. */
  dueOne?: BooleanFilter | null | undefined;
  /** Enrolled, and the first of September two years after entry has come. */
  dueTwo?: BooleanFilter | null | undefined;
  /** Has enrolled, whatever came after. */
  enrolled?: BooleanFilter | null | undefined;
  /** Day of enrolment. */
  enrolledOn?: DateFilter | null | undefined;
  /** Year of entry. */
  entryYear?: IntFilter | null | undefined;
  /** Gender; null: not said. */
  gender?: CodeFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** Day on which the intent was said. */
  intentOn?: DateFilter | null | undefined;
  /** Junior school. */
  juniorSchool?: StringFilter | null | undefined;
  /** Recorded as still there one year after entry. */
  keptOne?: BooleanFilter | null | undefined;
  /** Seen on this day, one year after entry. */
  keptOneOn?: DateFilter | null | undefined;
  /** Recorded as still there two years after entry. */
  keptTwo?: BooleanFilter | null | undefined;
  /** Seen on this day, two years after entry. */
  keptTwoOn?: DateFilter | null | undefined;
  /** Why the pupil left. */
  leftCause?: CodeFilter | null | undefined;
  /** Day of leaving. */
  leftOn?: DateFilter | null | undefined;
  /** By conditions on this: The major wanted, then the one entered. */
  major?: MajorRelationFilter | null | undefined;
  /** Full name. */
  name?: StringFilter | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: ApplicantFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ApplicantFilter> | null | undefined;
  /** Of a household in difficulty. */
  poor?: BooleanFilter | null | undefined;
  /** Category when it was entered; NONE when not in difficulty. */
  povertyCategory?: CodeFilter | null | undefined;
  /** How a poor household is treated with preference. */
  preference?: CodeFilter | null | undefined;
  /** Paper or programme by which it is granted. */
  preferenceSource?: StringFilter | null | undefined;
  /** By conditions on this: The vocational school. */
  school?: OrgUnitRelationFilter | null | undefined;
  /** By conditions on this: The class entered. */
  schoolClass?: SchoolClassRelationFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** How far it has come. */
  state?: ApplicantStateFilter | null | undefined;
  /** What was said when it was given up, left or resumed. */
  stateReason?: StringFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** What applicantKeep needs. */
export type ApplicantKeepInput = {
  /** On which day. */
  on: string;
  /** Which applicants, of one school. */
  rows: Array<ApplicantKeepRowsInput>;
  /** Years since entry: 1 or 2. */
  year: number;
};

/** What applicantKeepRows needs. */
export type ApplicantKeepRowsInput = {
  /** Which record. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What applicantLeave needs. */
export type ApplicantLeaveInput = {
  /** Code of dropout-reason. */
  cause: string;
  /** On which day. */
  on: string;
  /** Why; kept in the audit trail. */
  reason: string;
  /** Which applicants, of one school. */
  rows: Array<ApplicantLeaveRowsInput>;
};

/** What applicantLeaveRows needs. */
export type ApplicantLeaveRowsInput = {
  /** Which record. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** One key of the order of applicants. Ties are broken by the id, so that pages never overlap. */
export type ApplicantOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: ApplicantOrderField | null | undefined;
};

/** What applicants can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type ApplicantOrderField =
  /** By day of enrolment. */
  | 'ENROLLED_ON'
  /** By year of entry. */
  | 'ENTRY_YEAR'
  /** By the name's pinyin. */
  | 'NAME'
  /** By state, in the alphabet of the codes. */
  | 'STATE'
  /** By last change. */
  | 'UPDATED_AT';

/** What applicantResume needs. */
export type ApplicantResumeInput = {
  /** On which day. */
  on: string;
  /** Why; kept in the audit trail. */
  reason: string;
  /** Which applicants, of one school. */
  rows: Array<ApplicantResumeRowsInput>;
};

/** What applicantResumeRows needs. */
export type ApplicantResumeRowsInput = {
  /** Which record. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What applicantReveal needs. */
export type ApplicantRevealInput = {
  /** Whose number. */
  applicant: string | number;
  /** Why; kept in the audit trail. */
  reason: string;
};

/** How far somebody has come on the way into a vocational school. */
export type ApplicantState =
  /** Admitted. */
  | 'ADMITTED'
  /** Did not come. */
  | 'DECLINED'
  /** Has come and is there. */
  | 'ENROLLED'
  /** Has said to be interested. */
  | 'INTENT'
  /** Left after enrolment, with a reason. */
  | 'LEFT';

/** Conditions on a ApplicantState. Those given must all hold. */
export type ApplicantStateFilter = {
  /** Equal to this value. */
  eq?: ApplicantState | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<ApplicantState> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: ApplicantState | null | undefined;
};

/** Which auditEntries are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type AuditEntryFilter = {
  /** Changes made by this account. */
  actor?: string | number | null | undefined;
  /** Who did it, by the name at the time. */
  actorName?: StringFilter | null | undefined;
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<AuditEntryFilter> | null | undefined;
  /** When it happened. */
  at?: DateTimeFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: AuditEntryFilter | null | undefined;
  /** What kind of record was changed. */
  noun?: StringFilter | null | undefined;
  /** The command: placementSubmit, signIn, identityReveal. */
  operation?: StringFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<AuditEntryFilter> | null | undefined;
  /** By conditions on this: Unit the record belongs to. */
  orgUnit?: OrgUnitRelationFilter | null | undefined;
  /** Reason given, where the command asks for one. */
  reason?: StringFilter | null | undefined;
  /** Changes of this record, by its global id. */
  record?: string | number | null | undefined;
  /** Request it came with, to find it in the logs. */
  requestId?: StringFilter | null | undefined;
};

/** One key of the order of auditEntries. Ties are broken by the id, so that pages never overlap. */
export type AuditEntryOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: AuditEntryOrderField | null | undefined;
};

/** What auditEntries can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type AuditEntryOrderField =
  /** By time. */
  | 'AT';

/** Conditions on a value of type Boolean. Those given must all hold. */
export type BooleanFilter = {
  /** Equal to this value. */
  eq?: boolean | null | undefined;
  /** true: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: boolean | null | undefined;
};

/** How a check was made. */
export type CheckChannel =
  /** The employer answered a one-time link. */
  | 'EMPLOYER_LINK'
  /** The graduate answered a one-time link. */
  | 'GRADUATE_LINK'
  /** From papers and registers. */
  | 'OFFICE'
  /** A call to the employer. */
  | 'PHONE_EMPLOYER'
  /** A call to the graduate. */
  | 'PHONE_GRADUATE'
  /** A visit. */
  | 'SITE_VISIT';

/** Outcome of a check. */
export type CheckResult =
  /** Found untrue. */
  | 'FAILED'
  /** Could not be done. */
  | 'NOT_DONE'
  /** Found true. */
  | 'PASSED';

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

/** What cooperationCancel needs. */
export type CooperationCancelInput = {
  /** The agreement. */
  id: string | number;
  /** Why; kept in the audit trail. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What cooperationConfirm needs. */
export type CooperationConfirmInput = {
  /** The agreement. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What cooperationCreate needs. */
export type CooperationCreateInput = {
  /** Name of the order class; needed for order training before it is confirmed. */
  className?: string | null | undefined;
  /** Unified social credit code of the enterprise, 18 characters. */
  employerCode: string;
  /** Name as on the business licence; may be left out when the credit code is known already. */
  employerName?: string | null | undefined;
  /** Worth of donated equipment. */
  equipment?: string | null | undefined;
  /** First day of the agreement. */
  from: string;
  /** Hired so far, as the school says. */
  hired?: number | null | undefined;
  /** Code of cooperation-type. */
  kind: string;
  /** Codes of the majors it is about. */
  majors: Array<string>;
  /** Of them from families in difficulty. */
  poor?: number | null | undefined;
  /** The vocational school. */
  school: string | number;
  /** Pupils it reaches. */
  students?: number | null | undefined;
  /** Last day of the agreement. */
  to: string;
};

/** What cooperationEdit needs. */
export type CooperationEditInput = {
  /** Name of the order class; needed for order training before it is confirmed. */
  className?: string | null | undefined;
  /** Unified social credit code of the enterprise, 18 characters. */
  employerCode?: string | null | undefined;
  /** Name as on the business licence; may be left out when the credit code is known already. */
  employerName?: string | null | undefined;
  /** Worth of donated equipment. */
  equipment?: string | null | undefined;
  /** First day of the agreement. */
  from?: string | null | undefined;
  /** Hired so far, as the school says. */
  hired?: number | null | undefined;
  /** The agreement. */
  id: string | number;
  /** Code of cooperation-type. */
  kind?: string | null | undefined;
  /** Codes of the majors it is about. */
  majors?: Array<string> | null | undefined;
  /** Of them from families in difficulty. */
  poor?: number | null | undefined;
  /** Pupils it reaches. */
  students?: number | null | undefined;
  /** Last day of the agreement. */
  to?: string | null | undefined;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What cooperationEnd needs. */
export type CooperationEndInput = {
  /** Last day on which it was in force. */
  endedOn: string;
  /** The agreement. */
  id: string | number;
  /** Why; kept in the audit trail. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Which cooperations are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type CooperationFilter = {
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<CooperationFilter> | null | undefined;
  /** Name of the order class, as the form has it. */
  className?: StringFilter | null | undefined;
  /** When the bureau confirmed it. */
  confirmedAt?: DateTimeFilter | null | undefined;
  /** When it was entered. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By conditions on this: The enterprise. */
  employer?: EmployerRelationFilter | null | undefined;
  /** Last day, where it ended early. */
  endedOn?: DateFilter | null | undefined;
  /** Worth of donated equipment. */
  equipment?: MoneyFilter | null | undefined;
  /** First day. */
  from?: DateFilter | null | undefined;
  /** Hired so far, as the school says. */
  hired?: IntFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** Confirmed, and in force on this day. */
  inForceOn?: string | null | undefined;
  /** Kind of co-operation. */
  kind?: CodeFilter | null | undefined;
  /** It is about this major. */
  majorCode?: string | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: CooperationFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CooperationFilter> | null | undefined;
  /** Of them from families in difficulty. */
  poor?: IntFilter | null | undefined;
  /** By conditions on this: The school. */
  school?: OrgUnitRelationFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** Where it stands today. */
  state?: CooperationStateFilter | null | undefined;
  /** Why it was ended or cancelled. */
  stateReason?: StringFilter | null | undefined;
  /** Pupils it reaches. */
  students?: IntFilter | null | undefined;
  /** Last day. */
  to?: DateFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** One key of the order of cooperations. Ties are broken by the id, so that pages never overlap. */
export type CooperationOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: CooperationOrderField | null | undefined;
};

/** What cooperations can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type CooperationOrderField =
  /** By first day. */
  | 'FROM'
  /** By last day. */
  | 'TO'
  /** By last change. */
  | 'UPDATED_AT';

/** Conditions on a related Cooperation. Those given must all hold, and there must be such a row the caller may see. */
export type CooperationRelationFilter = {
  /** Name of the order class, as the form has it. */
  className?: StringFilter | null | undefined;
  /** When the bureau confirmed it. */
  confirmedAt?: DateTimeFilter | null | undefined;
  /** When it was entered. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Last day, where it ended early. */
  endedOn?: DateFilter | null | undefined;
  /** Worth of donated equipment. */
  equipment?: MoneyFilter | null | undefined;
  /** First day. */
  from?: DateFilter | null | undefined;
  /** Hired so far, as the school says. */
  hired?: IntFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** Confirmed, and in force on this day. */
  inForceOn?: string | null | undefined;
  /** Kind of co-operation. */
  kind?: CodeFilter | null | undefined;
  /** It is about this major. */
  majorCode?: string | null | undefined;
  /** Of them from families in difficulty. */
  poor?: IntFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** Where it stands today. */
  state?: CooperationStateFilter | null | undefined;
  /** Why it was ended or cancelled. */
  stateReason?: StringFilter | null | undefined;
  /** Pupils it reaches. */
  students?: IntFilter | null | undefined;
  /** Last day. */
  to?: DateFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** Where an agreement stands today. */
export type CooperationState =
  /** Void. */
  | 'CANCELLED'
  /** Confirmed by the bureau, and its last day has not passed. */
  | 'CONFIRMED'
  /** Entered by the school. */
  | 'DRAFT'
  /** Ended before its last day. */
  | 'ENDED'
  /** Confirmed, and its last day has passed. */
  | 'EXPIRED';

/** Conditions on a CooperationState. Those given must all hold. */
export type CooperationStateFilter = {
  /** Equal to this value. */
  eq?: CooperationState | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<CooperationState> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: CooperationState | null | undefined;
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

/** Where the refusal of a row stands. */
export type DecisionState =
  /** The school answered; somebody other than who refused decides. */
  | 'APPEALED'
  /** Final: the claim stands. */
  | 'CONFIRMED'
  /** The school may answer. */
  | 'REFUSED'
  /** Final: it does not. */
  | 'REJECTED';

/** Where another name of an employer comes from. */
export type EmployerAliasSource =
  /** Entered by the bureau. */
  | 'BUREAU'
  /** The registered name until it was changed. */
  | 'RENAMED'
  /** A school wrote it so. */
  | 'REPORT';

/** What employerBlock needs. */
export type EmployerBlockInput = {
  /** The employer. */
  id: string | number;
  /** Why; shown with the employer and kept. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Which employers are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type EmployerFilter = {
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<EmployerFilter> | null | undefined;
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
  /** This does not hold, rows without a value included. */
  not?: EmployerFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<EmployerFilter> | null | undefined;
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

/** One key of the order of employers. Ties are broken by the id, so that pages never overlap. */
export type EmployerOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: EmployerOrderField | null | undefined;
};

/** What employers can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type EmployerOrderField =
  /** By name. */
  | 'NAME'
  /** By status, in the alphabet of the codes. */
  | 'STATUS'
  /** By last change. */
  | 'UPDATED_AT';

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

/** What employerRelease needs. */
export type EmployerReleaseInput = {
  /** The employer. */
  id: string | number;
  /** Why; shown with the employer and kept. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
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

/** What employerUpdate needs. */
export type EmployerUpdateInput = {
  /** All earlier and other names; what is left out of the list is taken away. */
  aliases?: Array<string> | null | undefined;
  /** Day of closing by the business register; null while it exists. */
  closedOn?: string | null | undefined;
  /** Day of founding by the business register. */
  foundedOn?: string | null | undefined;
  /** The employer. */
  id: string | number;
  /** Code of industry-section. */
  industry?: string | null | undefined;
  /** Name as registered now; the one until now becomes an earlier name. */
  name?: string | null | undefined;
  /** Code of employer-nature. */
  nature?: string | null | undefined;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What employerVerify needs. */
export type EmployerVerifyInput = {
  /** Day of founding by the business register, where it is not known yet. */
  foundedOn?: string | null | undefined;
  /** The employer. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What employerWatch needs. */
export type EmployerWatchInput = {
  /** The employer. */
  id: string | number;
  /** Why; shown with the employer and kept. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
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

/** Which graduates are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type GraduateFilter = {
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<GraduateFilter> | null | undefined;
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
  /** By conditions on this: Major studied. */
  major?: MajorRelationFilter | null | undefined;
  /** The school has an approved offer of the major for the year of entry. A hint; null where the school has entered no offers of that time. */
  majorOffered?: BooleanFilter | null | undefined;
  /** Full name. */
  name?: StringFilter | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: GraduateFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<GraduateFilter> | null | undefined;
  /** Category on the day of graduation; NONE when not in difficulty. */
  povertyCategory?: CodeFilter | null | undefined;
  /** By conditions on this: School of graduation. */
  school?: OrgUnitRelationFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
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

/** What graduateRemove needs. */
export type GraduateRemoveInput = {
  /** Who. */
  graduate: string | number;
  /** Why the graduate does not belong on the roll. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What grantAdd needs. */
export type GrantAddInput = {
  /** Who gets the role. */
  account: string | number;
  /** Unit at which the role is held; it reaches that unit and all below it. */
  orgUnit: string | number;
  /** Code of the list `role`; decides what may be seen and done. */
  role: string;
  /** First day; today when absent. */
  validFrom?: string | null | undefined;
  /** Last day; open when absent. */
  validTo?: string | null | undefined;
};

/** What grantEnd needs. */
export type GrantEndInput = {
  /** The record that is meant, by its global id. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
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

/** What identityReveal needs. */
export type IdentityRevealInput = {
  /** Which hidden field. */
  field: string;
  /** Whose number. */
  graduate: string | number;
  /** Why; kept in the audit trail. */
  reason: string;
};

/** Which importBatches are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type ImportBatchFilter = {
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<ImportBatchFilter> | null | undefined;
  /** How it was taken over; null before. */
  commitMode?: ImportCommitModeFilter | null | undefined;
  /** When it was taken over. */
  committedAt?: DateTimeFilter | null | undefined;
  /** When it was uploaded. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: ImportBatchFilter | null | undefined;
  /** What the workbook holds: placement. */
  noun?: StringFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ImportBatchFilter> | null | undefined;
  /** By conditions on this: The unit it is for. */
  orgUnit?: OrgUnitRelationFilter | null | undefined;
  /** Rows handled so far by the step at work. */
  progress?: IntFilter | null | undefined;
  /** By conditions on this: The round it is for. */
  round?: RoundRelationFilter | null | undefined;
  /** Rows that change a record. */
  rowsChanged?: IntFilter | null | undefined;
  /** Rows that add a record. */
  rowsNew?: IntFilter | null | undefined;
  /** Rows that change nothing. */
  rowsSame?: IntFilter | null | undefined;
  /** Rows found. */
  rowsTotal?: IntFilter | null | undefined;
  /** Rows that are refused. */
  rowsWrong?: IntFilter | null | undefined;
  /** Where it stands. */
  state?: ImportStateFilter | null | undefined;
  /** When it was taken back. */
  undoneAt?: DateTimeFilter | null | undefined;
  /** When it last moved on. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with a command, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** Conditions on a related ImportBatch. Those given must all hold, and there must be such a row the caller may see. */
export type ImportBatchRelationFilter = {
  /** How it was taken over; null before. */
  commitMode?: ImportCommitModeFilter | null | undefined;
  /** When it was taken over. */
  committedAt?: DateTimeFilter | null | undefined;
  /** When it was uploaded. */
  createdAt?: DateTimeFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** What the workbook holds: placement. */
  noun?: StringFilter | null | undefined;
  /** Rows handled so far by the step at work. */
  progress?: IntFilter | null | undefined;
  /** Rows that change a record. */
  rowsChanged?: IntFilter | null | undefined;
  /** Rows that add a record. */
  rowsNew?: IntFilter | null | undefined;
  /** Rows that change nothing. */
  rowsSame?: IntFilter | null | undefined;
  /** Rows found. */
  rowsTotal?: IntFilter | null | undefined;
  /** Rows that are refused. */
  rowsWrong?: IntFilter | null | undefined;
  /** Where it stands. */
  state?: ImportStateFilter | null | undefined;
  /** When it was taken back. */
  undoneAt?: DateTimeFilter | null | undefined;
  /** When it last moved on. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with a command, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** What importCommit needs. */
export type ImportCommitInput = {
  /** The upload. */
  batchId: string | number;
  /** ALL: only if nothing is wrong. GOOD: the good rows; the others stay in the marked workbook. */
  mode: ImportMode;
};

/** How a batch was taken over. */
export type ImportCommitMode =
  /** Only as a whole. */
  | 'ALL'
  /** The good rows; the others went back in the marked workbook. */
  | 'GOOD';

/** Conditions on a ImportCommitMode. Those given must all hold. */
export type ImportCommitModeFilter = {
  /** Equal to this value. */
  eq?: ImportCommitMode | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<ImportCommitMode> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: ImportCommitMode | null | undefined;
};

/** What importDiscard needs. */
export type ImportDiscardInput = {
  /** The upload. */
  batchId: string | number;
};

/** ALL: only if nothing is wrong. GOOD: the good rows; the others stay in the marked workbook. */
export type ImportMode =
  | 'ALL'
  | 'GOOD';

/** Which importRows are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type ImportRowFilter = {
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<ImportRowFilter> | null | undefined;
  /** By conditions on this: The upload it belongs to. */
  batch?: ImportBatchRelationFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** Name and masked number, to recognise the row. */
  label?: StringFilter | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: ImportRowFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ImportRowFilter> | null | undefined;
  /** Row number in the sheet as a person counts it, from 1. */
  rowNo?: IntFilter | null | undefined;
  /** What taking it over would do. */
  verdict?: ImportVerdictFilter | null | undefined;
};

/** What importRowFix needs. */
export type ImportRowFixInput = {
  /** Key of the form’s column, as in issues. */
  column: string;
  /** The row to be mended. */
  rowId: string | number;
  /** The cell’s new text, as it would stand in the sheet; empty clears it. */
  value: string;
};

/** One key of the order of importRows. Ties are broken by the id, so that pages never overlap. */
export type ImportRowOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: ImportRowOrderField | null | undefined;
};

/** What importRows can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type ImportRowOrderField =
  /** As in the sheet. */
  | 'ROW_NO';

/** Where an uploaded workbook stands on its way in. */
export type ImportState =
  /** Taken over. */
  | 'COMMITTED'
  /** Being taken over. */
  | 'COMMITTING'
  /** Thrown away before it was taken over. */
  | 'DISCARDED'
  /** Could not be read as a whole; `failure` says why. */
  | 'FAILED'
  /** Being read and checked. */
  | 'READING'
  /** Checked; nothing is stored yet. */
  | 'READY'
  /** Being taken back. */
  | 'UNDOING'
  /** Taken back. */
  | 'UNDONE';

/** Conditions on a ImportState. Those given must all hold. */
export type ImportStateFilter = {
  /** Equal to this value. */
  eq?: ImportState | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<ImportState> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: ImportState | null | undefined;
};

/** What importUndo needs. */
export type ImportUndoInput = {
  /** The upload. */
  batchId: string | number;
};

/** What taking over a row would do. */
export type ImportVerdict =
  /** Changes a record. */
  | 'CHANGED'
  /** Adds a record. */
  | 'NEW'
  /** Changes nothing. */
  | 'SAME'
  /** Is refused; `issues` says why. */
  | 'WRONG';

/** Conditions on a ImportVerdict. Those given must all hold. */
export type ImportVerdictFilter = {
  /** Equal to this value. */
  eq?: ImportVerdict | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<ImportVerdict> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: ImportVerdict | null | undefined;
};

/** What a figure is broken down by: school, major, field of majors (2010 catalogue, as on form FM21), poverty category, region of work, nature of the employer, section of the economy. */
export type IndicatorGroupKey =
  | 'CATEGORY'
  | 'FIELD'
  | 'INDUSTRY'
  | 'MAJOR'
  | 'NATURE'
  | 'REGION'
  | 'SCHOOL';

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

/** What intakePlanApprove needs. */
export type IntakePlanApproveInput = {
  /** Which record. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What intakePlanCreate needs. */
export type IntakePlanCreateInput = {
  /** Year of entry. */
  entryYear: number;
  /** Code of the major. */
  majorCode: string;
  /** Places planned. */
  quota: number;
  /** The vocational school. */
  school: string | number;
};

/** What intakePlanEdit needs. */
export type IntakePlanEditInput = {
  /** Which record. */
  id: string | number;
  /** Places planned. */
  quota: number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Which intakePlans are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type IntakePlanFilter = {
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<IntakePlanFilter> | null | undefined;
  /** When the bureau approved it. */
  approvedAt?: DateTimeFilter | null | undefined;
  /** When it was entered. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Year of entry. */
  entryYear?: IntFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** By conditions on this: The major. */
  major?: MajorRelationFilter | null | undefined;
  /** The school has an approved offer of the major for the year. */
  majorOffered?: BooleanFilter | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: IntakePlanFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<IntakePlanFilter> | null | undefined;
  /** Places planned. */
  quota?: IntFilter | null | undefined;
  /** By conditions on this: The school. */
  school?: OrgUnitRelationFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** Where it stands. */
  state?: IntakePlanStateFilter | null | undefined;
  /** Why it was taken back for a change. */
  stateReason?: StringFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** One key of the order of intakePlans. Ties are broken by the id, so that pages never overlap. */
export type IntakePlanOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: IntakePlanOrderField | null | undefined;
};

/** What intakePlans can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type IntakePlanOrderField =
  /** By year of entry. */
  | 'ENTRY_YEAR'
  /** By places. */
  | 'QUOTA'
  /** By last change. */
  | 'UPDATED_AT';

/** What intakePlanReopen needs. */
export type IntakePlanReopenInput = {
  /** Which record. */
  id: string | number;
  /** Why; kept in the audit trail. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Where a plan of intake stands. */
export type IntakePlanState =
  /** Approved by the bureau. */
  | 'APPROVED'
  /** Entered by the school. */
  | 'DRAFT';

/** Conditions on a IntakePlanState. Those given must all hold. */
export type IntakePlanStateFilter = {
  /** Equal to this value. */
  eq?: IntakePlanState | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<IntakePlanState> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: IntakePlanState | null | undefined;
};

/** What internshipCancel needs. */
export type InternshipCancelInput = {
  /** The internship. */
  id: string | number;
  /** Why; kept in the audit trail. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What internshipConfirm needs. */
export type InternshipConfirmInput = {
  /** The internship. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What internshipCreate needs. */
export type InternshipCreateInput = {
  /** An agency organises it. */
  agency?: boolean | null | undefined;
  /** Class. */
  className: string;
  /** The agreement it rests on. */
  cooperation?: string | number | null | undefined;
  /** A deposit, a fee or a cut of the pay is taken. */
  deposit?: boolean | null | undefined;
  /** Unified social credit code of the employer, 18 characters. */
  employerCode: string;
  /** Name as on the business licence; may be left out when the credit code is known already. */
  employerName?: string | null | undefined;
  /** First day. */
  from: string;
  /** Grade at the start, 1 for the first year; null for graduates. */
  grade?: number | null | undefined;
  /** The graduate, where the intern has graduated since. */
  graduate?: string | number | null | undefined;
  /** The guardian has signed a consent. */
  guardianConsent?: boolean | null | undefined;
  /** There is liability insurance. */
  insured?: boolean | null | undefined;
  /** Code of the major. */
  majorCode: string;
  /** Whether the post matches the major, is close to it, or lies in another category of majors. */
  matching?: string | null | undefined;
  /** Name of the pupil or graduate. */
  name: string;
  /** The intern's monthly pay. */
  pay?: string | null | undefined;
  /** The work itself. */
  post: string;
  /** What the same post usually pays a month. */
  postPay?: string | null | undefined;
  /** The pupil has signed a consent. */
  pupilConsent?: boolean | null | undefined;
  /** The vocational school. */
  school: string | number;
  /** There is a three-party agreement. */
  threeParty?: boolean | null | undefined;
  /** Last day as agreed. */
  to: string;
};

/** What internshipEdit needs. */
export type InternshipEditInput = {
  /** An agency organises it. */
  agency?: boolean | null | undefined;
  /** Class. */
  className?: string | null | undefined;
  /** The agreement it rests on. */
  cooperation?: string | number | null | undefined;
  /** A deposit, a fee or a cut of the pay is taken. */
  deposit?: boolean | null | undefined;
  /** Unified social credit code of the employer, 18 characters. */
  employerCode?: string | null | undefined;
  /** Name as on the business licence; may be left out when the credit code is known already. */
  employerName?: string | null | undefined;
  /** First day. */
  from?: string | null | undefined;
  /** Grade at the start, 1 for the first year; null for graduates. */
  grade?: number | null | undefined;
  /** The graduate, where the intern has graduated since. */
  graduate?: string | number | null | undefined;
  /** The guardian has signed a consent. */
  guardianConsent?: boolean | null | undefined;
  /** The internship. */
  id: string | number;
  /** There is liability insurance. */
  insured?: boolean | null | undefined;
  /** Code of the major. */
  majorCode?: string | null | undefined;
  /** Whether the post matches the major, is close to it, or lies in another category of majors. */
  matching?: string | null | undefined;
  /** Name of the pupil or graduate. */
  name?: string | null | undefined;
  /** The intern's monthly pay. */
  pay?: string | null | undefined;
  /** The work itself. */
  post?: string | null | undefined;
  /** What the same post usually pays a month. */
  postPay?: string | null | undefined;
  /** The pupil has signed a consent. */
  pupilConsent?: boolean | null | undefined;
  /** There is a three-party agreement. */
  threeParty?: boolean | null | undefined;
  /** Last day as agreed. */
  to?: string | null | undefined;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What internshipEnd needs. */
export type InternshipEndInput = {
  /** Last day of work. */
  endedOn: string;
  /** The internship. */
  id: string | number;
  /** Why; kept in the audit trail. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Which internships are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type InternshipFilter = {
  /** An agency organises it; null: not said. */
  agency?: BooleanFilter | null | undefined;
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<InternshipFilter> | null | undefined;
  /** Class. */
  className?: StringFilter | null | undefined;
  /** The rules find this clause in it; a code of internship-rule. */
  clause?: string | null | undefined;
  /** When the bureau confirmed it. */
  confirmedAt?: DateTimeFilter | null | undefined;
  /** By conditions on this: The agreement it rests on. */
  cooperation?: CooperationRelationFilter | null | undefined;
  /** When it was entered. */
  createdAt?: DateTimeFilter | null | undefined;
  /** A deposit, a fee or a cut of the pay is taken; null: not said. */
  deposit?: BooleanFilter | null | undefined;
  /** By conditions on this: Where the internship is. */
  employer?: EmployerRelationFilter | null | undefined;
  /** Last day of work, once it is over. */
  endedOn?: DateFilter | null | undefined;
  /** First day. */
  from?: DateFilter | null | undefined;
  /** Grade at the start; null: not said, or a graduate. */
  grade?: IntFilter | null | undefined;
  /** By conditions on this: The graduate, where the intern has graduated since. */
  graduate?: GraduateRelationFilter | null | undefined;
  /** The guardian has signed a consent; null: not said. */
  guardianConsent?: BooleanFilter | null | undefined;
  /** true: the rules find something in it; false: nothing. */
  hasFindings?: boolean | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** There is liability insurance; null: not said. */
  insured?: BooleanFilter | null | undefined;
  /** By conditions on this: Major. */
  major?: MajorRelationFilter | null | undefined;
  /** Code of the major. */
  majorCode?: string | null | undefined;
  /** How the post fits the major. */
  matching?: InternshipMatchingFilter | null | undefined;
  /** Name of the pupil or graduate. */
  name?: StringFilter | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: InternshipFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<InternshipFilter> | null | undefined;
  /** The intern's monthly pay. */
  pay?: MoneyFilter | null | undefined;
  /** The work itself. */
  post?: StringFilter | null | undefined;
  /** What the same post usually pays a month. */
  postPay?: MoneyFilter | null | undefined;
  /** The pupil has signed a consent; null: not said. */
  pupilConsent?: BooleanFilter | null | undefined;
  /** A clause that binds stands against it. */
  refused?: BooleanFilter | null | undefined;
  /** By conditions on this: The school. */
  school?: OrgUnitRelationFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** Where it stands. */
  state?: InternshipStateFilter | null | undefined;
  /** Why it was ended or cancelled. */
  stateReason?: StringFilter | null | undefined;
  /** There is a three-party agreement; null: not said. */
  threeParty?: BooleanFilter | null | undefined;
  /** Last day as agreed. */
  to?: DateFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** How the post fits the major. */
export type InternshipMatching =
  /** It lies in another category of majors. */
  | 'CROSS'
  /** It is close to it. */
  | 'NEAR'
  /** It is work of the major. */
  | 'SAME';

/** Conditions on a InternshipMatching. Those given must all hold. */
export type InternshipMatchingFilter = {
  /** Equal to this value. */
  eq?: InternshipMatching | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<InternshipMatching> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: InternshipMatching | null | undefined;
};

/** One key of the order of internships. Ties are broken by the id, so that pages never overlap. */
export type InternshipOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: InternshipOrderField | null | undefined;
};

/** What internships can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type InternshipOrderField =
  /** By class. */
  | 'CLASS_NAME'
  /** By first day. */
  | 'FROM'
  /** By the name's pinyin. */
  | 'NAME'
  /** By last change. */
  | 'UPDATED_AT';

/** Where an internship stands. */
export type InternshipState =
  /** Void. */
  | 'CANCELLED'
  /** Confirmed by the bureau. */
  | 'CONFIRMED'
  /** Entered by the school. */
  | 'DRAFT'
  /** Over. */
  | 'ENDED';

/** Conditions on a InternshipState. Those given must all hold. */
export type InternshipStateFilter = {
  /** Equal to this value. */
  eq?: InternshipState | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<InternshipState> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: InternshipState | null | undefined;
};

/** Who a one-time link is for. */
export type LinkAudience =
  /** The employer. */
  | 'EMPLOYER'
  /** The graduate. */
  | 'GRADUATE';

/** Whether a link can be answered. */
export type LinkState =
  /** It was. */
  | 'ANSWERED'
  /** Who answered could not say who it was, too often. */
  | 'DEAD'
  /** Its days are over. */
  | 'EXPIRED'
  /** It can. */
  | 'LIVE'
  /** The bureau took it back. */
  | 'REVOKED';

/** What localeSet needs. */
export type LocaleSetInput = {
  /** Language of messages: zh-CN or en. */
  locale: string;
};

/** What majorOfferApprove needs. */
export type MajorOfferApproveInput = {
  /** Which record. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What majorOfferCreate needs. */
export type MajorOfferCreateInput = {
  /** First year of entry. */
  fromYear: number;
  /** Length of schooling in years. */
  length: number;
  /** Code of the major, of the catalogue of 2010 or of 2021. */
  majorCode: string;
  /** The vocational school. */
  school: string | number;
  /** Last year of entry; left out: without an end. */
  toYear?: number | null | undefined;
};

/** What majorOfferEdit needs. */
export type MajorOfferEditInput = {
  /** First year of entry. */
  fromYear: number;
  /** Which record. */
  id: string | number;
  /** Length of schooling in years. */
  length: number;
  /** Code of the major, of the catalogue of 2010 or of 2021. */
  majorCode: string;
  /** Last year of entry; left out: without an end. */
  toYear?: number | null | undefined;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Which majorOffers are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type MajorOfferFilter = {
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<MajorOfferFilter> | null | undefined;
  /** When the bureau approved it. */
  approvedAt?: DateTimeFilter | null | undefined;
  /** When it was entered. */
  createdAt?: DateTimeFilter | null | undefined;
  /** First year of entry. */
  fromYear?: IntFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** Offered to those who enter in this year, whatever its state. */
  inYear?: number | null | undefined;
  /** Length of schooling in years. */
  length?: IntFilter | null | undefined;
  /** By conditions on this: The major, with the catalogue it is of. */
  major?: MajorRelationFilter | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: MajorOfferFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<MajorOfferFilter> | null | undefined;
  /** By conditions on this: The school. */
  school?: OrgUnitRelationFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** How the bureau regards it. */
  state?: MajorOfferStateFilter | null | undefined;
  /** Why it is suspended, withdrawn, or was resumed. */
  stateReason?: StringFilter | null | undefined;
  /** Last year of entry; null: without an end. */
  toYear?: IntFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** One key of the order of majorOffers. Ties are broken by the id, so that pages never overlap. */
export type MajorOfferOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: MajorOfferOrderField | null | undefined;
};

/** What majorOffers can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type MajorOfferOrderField =
  /** By first year. */
  | 'FROM_YEAR'
  /** By state, in the alphabet of the codes. */
  | 'STATE'
  /** By last change. */
  | 'UPDATED_AT';

/** What majorOfferResume needs. */
export type MajorOfferResumeInput = {
  /** Which record. */
  id: string | number;
  /** Why; kept in the audit trail. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** How the bureau regards a major that a school offers. */
export type MajorOfferState =
  /** Approved by the bureau. */
  | 'APPROVED'
  /** Entered by the school. */
  | 'DRAFT'
  /** No intake at present. */
  | 'SUSPENDED'
  /** Given up, or entered by mistake. */
  | 'WITHDRAWN';

/** Conditions on a MajorOfferState. Those given must all hold. */
export type MajorOfferStateFilter = {
  /** Equal to this value. */
  eq?: MajorOfferState | null | undefined;
  /** One of these values, at most 200. An empty list matches nothing. */
  in?: Array<MajorOfferState> | null | undefined;
  /** Different from this value; rows without a value match. */
  ne?: MajorOfferState | null | undefined;
};

/** What majorOfferSuspend needs. */
export type MajorOfferSuspendInput = {
  /** Which record. */
  id: string | number;
  /** Why; kept in the audit trail. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What majorOfferWithdraw needs. */
export type MajorOfferWithdrawInput = {
  /** Which record. */
  id: string | number;
  /** Why; kept in the audit trail. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Conditions on a related Major. Those given must all hold, and there must be such a row the caller may see. */
export type MajorRelationFilter = {
  /** Edition of the catalogue: 2010 or 2021. */
  catalogue?: StringFilter | null | undefined;
  /** Category of the 2010 catalogue, which the statistics form FM21 counts by. */
  category2010?: CodeFilter | null | undefined;
  /** Category in its catalogue, in Chinese. */
  categoryZh?: StringFilter | null | undefined;
  /** Code of the catalogue, as printed on forms. */
  code?: StringFilter | null | undefined;
  /** English name. */
  en?: StringFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** Section of the economy it prepares for, where there is one. */
  industrySection?: CodeFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** Chinese name. */
  zh?: StringFilter | null | undefined;
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

/** What orderClassCreate needs. */
export type OrderClassCreateInput = {
  /** Class of the school's graduates that is counted; the name of the order class when left out. */
  className?: string | null | undefined;
  /** The agreement. */
  cooperation: string | number;
  /** What the enterprise and the school teach in it. */
  curriculumNote?: string | null | undefined;
  /** Year in which the class graduates. */
  graduationYear: number;
  /** Major of the class, one of the agreement. */
  majorCode: string;
  /** Name of the order class. */
  name: string;
  /** Of them from families in difficulty. */
  poor?: number | null | undefined;
  /** Pupils of the class. */
  pupils?: number | null | undefined;
  /** How many the enterprise has promised to hire. */
  quota: number;
};

/** What orderClassEdit needs. */
export type OrderClassEditInput = {
  /** Class of the school's graduates that is counted; the name of the order class when left out. */
  className?: string | null | undefined;
  /** What the enterprise and the school teach in it. */
  curriculumNote?: string | null | undefined;
  /** Year in which the class graduates. */
  graduationYear: number;
  /** The order class. */
  id: string | number;
  /** Major of the class, one of the agreement. */
  majorCode: string;
  /** Name of the order class. */
  name: string;
  /** Of them from families in difficulty. */
  poor?: number | null | undefined;
  /** Pupils of the class. */
  pupils?: number | null | undefined;
  /** How many the enterprise has promised to hire. */
  quota: number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Which way a list runs. Rows without a value come last both ways. */
export type OrderDirection =
  /** Small to large, early to late. */
  | 'ASC'
  /** Large to small, late to early. */
  | 'DESC';

/** What orgUnitClose needs. */
export type OrgUnitCloseInput = {
  /** The record that is meant, by its global id. */
  id: string | number;
  /** Why; kept in the audit trail. */
  reason: string;
  /** The successor. */
  successor?: string | number | null | undefined;
  /** The valid to. */
  validTo: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What orgUnitCreate needs. */
export type OrgUnitCreateInput = {
  /** The code. */
  code?: string | null | undefined;
  /** The kind. */
  kind: string;
  /** The name en. */
  nameEn?: string | null | undefined;
  /** The name zh. */
  nameZh: string;
  /** The parent. */
  parent: string | number;
  /** The rural. */
  rural?: boolean | null | undefined;
  /** The school nature. */
  schoolNature?: string | null | undefined;
  /** The school type. */
  schoolType?: string | null | undefined;
  /** The valid from. */
  validFrom: string;
};

/** Which orgUnits are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type OrgUnitFilter = {
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<OrgUnitFilter> | null | undefined;
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
  /** This does not hold, rows without a value included. */
  not?: OrgUnitFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<OrgUnitFilter> | null | undefined;
  /** By conditions on this: The unit above. */
  parent?: OrgUnitRelationFilter | null | undefined;
  /** Whether it lies in the countryside; null when not recorded. */
  rural?: BooleanFilter | null | undefined;
  /** Public, inclusive private or private; null unless it is a school. */
  schoolNature?: CodeFilter | null | undefined;
  /** Type of school by JY/T 1001; null unless it is a school. */
  schoolType?: CodeFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** By conditions on this: The unit that took over when this one was merged. */
  successor?: OrgUnitRelationFilter | null | undefined;
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

/** One key of the order of orgUnits. Ties are broken by the id, so that pages never overlap. */
export type OrgUnitOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: OrgUnitOrderField | null | undefined;
};

/** What orgUnits can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type OrgUnitOrderField =
  /** By official code. */
  | 'CODE'
  /** By kind of unit. */
  | 'KIND'
  /** By the name's pinyin. */
  | 'NAME'
  /** As the bureau lists its units. */
  | 'ORDER'
  /** By last change, to follow along. */
  | 'UPDATED_AT';

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

/** What orgUnitRename needs. */
export type OrgUnitRenameInput = {
  /** The record that is meant, by its global id. */
  id: string | number;
  /** The name en. */
  nameEn?: string | null | undefined;
  /** The name zh. */
  nameZh: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What passwordChange needs. */
export type PasswordChangeInput = {
  /** The present password: proves that it is the person who asks, not a screen left open. */
  current: string;
  /** 10–128 characters without the user name in them, neither repetitive nor common. */
  next: string;
};

/** What passwordReset needs. */
export type PasswordResetInput = {
  /** The record that is meant, by its global id. */
  id: string | number;
};

/** What placementAccept needs. */
export type PlacementAcceptInput = {
  /** The rows. */
  rows: Array<PlacementAcceptRowsInput>;
};

/** What placementAcceptRows needs. */
export type PlacementAcceptRowsInput = {
  /** The placement. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What placementAppealEvidence needs. */
export type PlacementAppealEvidenceInput = {
  /** Its file, where there is one. */
  attachment?: string | number | null | undefined;
  /** Code of placement-evidence, accepted for the destination. */
  kind: string;
};

/** What placementAppeal needs. */
export type PlacementAppealInput = {
  /** The school's answer. */
  answer: string;
  /** The refusal. */
  decision: string | number;
  /** Evidence to add. */
  evidence?: Array<PlacementAppealEvidenceInput> | null | undefined;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What placementCheckRecord needs. */
export type PlacementCheckRecordInput = {
  /** How it was made. */
  channel: string;
  /** The day; not in the future. */
  checkedOn: string;
  /** Who was spoken to; null when nobody was. */
  contact?: string | null | undefined;
  /** Code of placement-check: C3 for calls. */
  kind: string;
  /** What was found, for the school to read too. */
  note?: string | null | undefined;
  /** The placement. */
  placement: string | number;
  /** NOT_DONE says that it was tried: nobody answered. */
  result: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What placementDecide needs. */
export type PlacementDecideInput = {
  /** True: the claim stands after all. False: it is finally rejected. */
  confirm: boolean;
  /** The refusal. */
  decision: string | number;
  /** Why, for the school to read. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What placementDecisionReopen needs. */
export type PlacementDecisionReopenInput = {
  /** The final decision. */
  decision: string | number;
  /** Why; kept in the audit trail. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
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

/** What placements can be counted by. Several keys give one group for each combination that occurs. */
export type PlacementGroupKey =
  /** By channel. */
  | 'CHANNEL'
  /** By graduate.className. */
  | 'CLASS'
  /** By contract. */
  | 'CONTRACT'
  /** By destination. */
  | 'DESTINATION'
  /** By employed. */
  | 'EMPLOYED'
  /** By employer. */
  | 'EMPLOYER'
  /** By employer.nature. */
  | 'EMPLOYER_NATURE'
  /** By evidenceGrade. */
  | 'EVIDENCE_GRADE'
  /** By graduate.gender. */
  | 'GENDER'
  /** By graduationYear. */
  | 'GRADUATION_YEAR'
  /** By employer.industry. */
  | 'INDUSTRY'
  /** By insurance. */
  | 'INSURANCE'
  /** By graduate.major. */
  | 'MAJOR'
  /** By graduate.major.category2010. */
  | 'MAJOR_CATEGORY'
  /** By matched. */
  | 'MATCHED'
  /** By place. */
  | 'PLACE'
  /** By placeClass. */
  | 'PLACE_CLASS'
  /** By graduate.povertyCategory. */
  | 'POVERTY_CATEGORY'
  /** By region. */
  | 'REGION'
  /** By round. */
  | 'ROUND'
  /** By school. */
  | 'SCHOOL'
  /** By state. */
  | 'STATE';

/** What placementLinkCreate needs. */
export type PlacementLinkCreateInput = {
  /** GRADUATE: the person; EMPLOYER: the body that is said to employ the person. */
  audience: string;
  /** The rows, each once. */
  placements: Array<string | number>;
};

/** What placementLinkRevoke needs. */
export type PlacementLinkRevokeInput = {
  /** The links; answered and expired ones stay as they are. */
  links: Array<string | number>;
};

/** One key of the order of placements. Ties are broken by the id, so that pages never overlap. */
export type PlacementOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: PlacementOrderField | null | undefined;
};

/** What placements can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type PlacementOrderField =
  /** By class. */
  | 'CLASS_NAME'
  /** By destination code. */
  | 'DESTINATION'
  /** By name of the employer. */
  | 'EMPLOYER_NAME'
  /** By grade of evidence. */
  | 'EVIDENCE_GRADE'
  /** By the graduate's name in pinyin. */
  | 'GRADUATE_NAME'
  /** By year of graduation. */
  | 'GRADUATION_YEAR'
  /** As the bureau lists its schools. */
  | 'SCHOOL'
  /** By first day of work. */
  | 'START_ON'
  /** By state. */
  | 'STATE'
  /** By last change. */
  | 'UPDATED_AT'
  /** By monthly wage. */
  | 'WAGE';

/** What placementQuestionAnswer needs. */
export type PlacementQuestionAnswerInput = {
  /** What the school says to it. */
  answer: string;
  /** Key of the question, as liveQuestions and PlacementQuestion give it. */
  key: string;
  /** The report the question is about. */
  report: string | number;
  /** Version of the question as it was read; left out when it was not on record. */
  version?: number | null | undefined;
};

/** What placementQuestionAsk needs. */
export type PlacementQuestionAskInput = {
  /** The question. */
  id: string | number;
  /** Why, for the school to read. */
  note: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What placementQuestionSettle needs. */
export type PlacementQuestionSettleInput = {
  /** The question. */
  id: string | number;
  /** Why, for the school to read. */
  note: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Where a question stands. */
export type PlacementQuestionState =
  /** Waits for the bureau. */
  | 'ANSWERED'
  /** The rows changed and nothing is left to ask. */
  | 'CLEARED'
  /** Waits for the school. */
  | 'OPEN'
  /** The bureau accepts the explanation. */
  | 'SETTLED'
  /** The bureau has heard the school and still doubts. */
  | 'UPHELD';

/** What placementQuestionUphold needs. */
export type PlacementQuestionUpholdInput = {
  /** The question. */
  id: string | number;
  /** Why, for the school to read. */
  note: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** How much a question asks for a look. Neither weight says that anything is wrong. */
export type PlacementQuestionWeight =
  /** There often is an honest reason. */
  | 'LOW'
  /** Look at it first. */
  | 'NORMAL';

/** What placementRefuse needs. */
export type PlacementRefuseInput = {
  /** A row of the sample one of whose checks failed. */
  placement: string | number;
  /** What was found untrue, for the school to read and to answer. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What placementReturn needs. */
export type PlacementReturnInput = {
  /** The rows. */
  rows: Array<PlacementReturnRowsInput>;
};

/** What placementReturnRows needs. */
export type PlacementReturnRowsInput = {
  /** The placement. */
  id: string | number;
  /** What is to be mended, for the school to read. */
  reason: string;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What placementSampleCommit needs. */
export type PlacementSampleCommitInput = {
  /** The round, which still runs. */
  round: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
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

/** What reportAccept needs. */
export type ReportAcceptInput = {
  /** The report of one school in one round. */
  id: string | number;
  /** Kept with the decision. */
  note?: string | null | undefined;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What reportLock needs. */
export type ReportLockInput = {
  /** The report of one school in one round. */
  id: string | number;
  /** Kept with the decision. */
  note?: string | null | undefined;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What reportReopen needs. */
export type ReportReopenInput = {
  /** The report of one school in one round. */
  id: string | number;
  /** Why, for the school to read. */
  reason: string;
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

/** What happened to the roll. */
export type RollChangeKind =
  /** A graduate was put on it. */
  | 'ADDED'
  /** A graduate was taken off it. */
  | 'REMOVED';

/** What roundClose needs. */
export type RoundCloseInput = {
  /** The round. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What roundExtend needs. */
export type RoundExtendInput = {
  /** The new due date, later than the present one. */
  dueOn: string;
  /** The round. */
  id: string | number;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** What roundOpen needs. */
export type RoundOpenInput = {
  /** Last day on which a report is on time. */
  dueOn: string;
  /** FIRST in September, FINAL in December, M6 and M12 the follow-up calls. */
  kind: string;
  /** What is reported. */
  noun?: string | null | undefined;
  /** First day on which schools may report. */
  opensOn: string;
  /** The district whose vocational schools report. */
  orgUnit: string | number;
  /** Graduating year. */
  periodYear: number;
};

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

/** What savedViewDelete needs. */
export type SavedViewDeleteInput = {
  /** The record that is meant, by its global id. */
  id: string | number;
};

/** What savedViewSave needs. */
export type SavedViewSaveInput = {
  /** The view to overwrite; a new one is made when absent. */
  id?: string | number | null | undefined;
  /** Which list it is a view of: "placements". */
  list: string;
  /** Title of the view, unique among one’s own of the list. */
  name: string;
  /** Everybody granted at this unit or below sees it; only oneself when null. */
  sharedWith?: string | number | null | undefined;
  /** Filter, order and columns as in the page’s address; at most 8 KB. */
  state: unknown;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version?: number | null | undefined;
};

/** What schoolClassCreate needs. */
export type SchoolClassCreateInput = {
  /** Male pupils, counted. */
  boys?: number | null | undefined;
  /** Places. */
  capacity?: number | null | undefined;
  /** Code of vocational-class-type. */
  classType: string;
  /** Year of entry. */
  entryYear: number;
  /** Female pupils, counted. */
  girls?: number | null | undefined;
  /** Planned year of graduation. */
  graduationYear: number;
  /** Head teacher's name. */
  headTeacher?: string | null | undefined;
  /** Code of the major. */
  majorCode: string;
  /** Name of the class, as it stands with its graduates. */
  name: string;
  /** Who has ordered the class. */
  orderedBy?: string | null | undefined;
  /** The vocational school. */
  school: string | number;
};

/** What schoolClassEdit needs. */
export type SchoolClassEditInput = {
  /** Male pupils, counted. */
  boys?: number | null | undefined;
  /** Places. */
  capacity?: number | null | undefined;
  /** Code of vocational-class-type. */
  classType: string;
  /** Year of entry. */
  entryYear: number;
  /** Female pupils, counted. */
  girls?: number | null | undefined;
  /** Planned year of graduation. */
  graduationYear: number;
  /** Head teacher's name. */
  headTeacher?: string | null | undefined;
  /** Which record. */
  id: string | number;
  /** Code of the major. */
  majorCode: string;
  /** Name of the class, as it stands with its graduates. */
  name: string;
  /** Who has ordered the class. */
  orderedBy?: string | null | undefined;
  /** Version of the record as it was read; another one means that somebody was faster. */
  version: number;
};

/** Which schoolClasses are meant. Saved views, exports and the rows behind a figure use the same object. Conditions given side by side must all hold. */
export type SchoolClassFilter = {
  /** All of these hold. Nesting reaches four levels. */
  and?: Array<SchoolClassFilter> | null | undefined;
  /** Male pupils as the school counts them; null: not said. */
  boys?: IntFilter | null | undefined;
  /** Places; null: not said. */
  capacity?: IntFilter | null | undefined;
  /** Kind of class. */
  classType?: CodeFilter | null | undefined;
  /** When it was entered. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Year of entry. */
  entryYear?: IntFilter | null | undefined;
  /** Female pupils as the school counts them; null: not said. */
  girls?: IntFilter | null | undefined;
  /** Planned year of graduation. */
  graduationYear?: IntFilter | null | undefined;
  /** Head teacher's name. */
  headTeacher?: StringFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** By conditions on this: The major. */
  major?: MajorRelationFilter | null | undefined;
  /** The school has an approved offer of the major for the year of entry. A hint: offers of old years may not be entered. */
  majorOffered?: BooleanFilter | null | undefined;
  /** Name, by which its graduates are found. */
  name?: StringFilter | null | undefined;
  /** This does not hold, rows without a value included. */
  not?: SchoolClassFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<SchoolClassFilter> | null | undefined;
  /** Who has ordered the class. */
  orderedBy?: StringFilter | null | undefined;
  /** By conditions on this: The school. */
  school?: OrgUnitRelationFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** One key of the order of schoolClasses. Ties are broken by the id, so that pages never overlap. */
export type SchoolClassOrder = {
  /** ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** What to order by. */
  field?: SchoolClassOrderField | null | undefined;
};

/** What schoolClasses can be ordered by; each is backed by an index or cheap for the lists it serves. */
export type SchoolClassOrderField =
  /** By year of entry. */
  | 'ENTRY_YEAR'
  /** By name. */
  | 'NAME'
  /** By last change. */
  | 'UPDATED_AT';

/** Conditions on a related SchoolClass. Those given must all hold, and there must be such a row the caller may see. */
export type SchoolClassRelationFilter = {
  /** Male pupils as the school counts them; null: not said. */
  boys?: IntFilter | null | undefined;
  /** Places; null: not said. */
  capacity?: IntFilter | null | undefined;
  /** Kind of class. */
  classType?: CodeFilter | null | undefined;
  /** When it was entered. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Year of entry. */
  entryYear?: IntFilter | null | undefined;
  /** Female pupils as the school counts them; null: not said. */
  girls?: IntFilter | null | undefined;
  /** Planned year of graduation. */
  graduationYear?: IntFilter | null | undefined;
  /** Head teacher's name. */
  headTeacher?: StringFilter | null | undefined;
  /** By global ids. */
  id?: IdFilter | null | undefined;
  /** The school has an approved offer of the major for the year of entry. A hint: offers of old years may not be entered. */
  majorOffered?: BooleanFilter | null | undefined;
  /** Name, by which its graduates are found. */
  name?: StringFilter | null | undefined;
  /** Who has ordered the class. */
  orderedBy?: StringFilter | null | undefined;
  /** Free text: part of a name, its pinyin or the initials of its pinyin, or a code where there is one. */
  search?: string | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Pass it with an edit, so that a change in between is noticed. */
  version?: IntFilter | null | undefined;
};

/** What secondFactorConfirm needs. */
export type SecondFactorConfirmInput = {
  /** The six digits that the authenticator app shows now. */
  code: string;
};

/** What secondFactorDisable needs. */
export type SecondFactorDisableInput = {
  /** The six digits that the authenticator app shows now, or a backup code. */
  code: string;
  /** The present password: proves that it is the person who asks, not a screen left open. */
  current: string;
};

/** What secondFactorEnrol needs. */
export type SecondFactorEnrolInput = {
  /** The present password: proves that it is the person who asks, not a screen left open. */
  current: string;
};

/** What secondFactorReset needs. */
export type SecondFactorResetInput = {
  /** The record that is meant, by its global id. */
  id: string | number;
};

/** What sessionRevoke needs. */
export type SessionRevokeInput = {
  /** The record that is meant, by its global id. */
  id: string | number;
};

/** What signOutEverywhere needs. */
export type SignOutEverywhereInput = {
  /** Whose sessions end; the own ones when absent, the present session included. */
  account?: string | number | null | undefined;
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

/** What tokenCreate needs. */
export type TokenCreateInput = {
  /** Last day on which it works, at most two years ahead. */
  expiresOn: string;
  /** What the token is for, so that it is recognised in the list. */
  name: string;
  /** Unit that the token is bound to: it reaches nothing outside. */
  orgUnit: string | number;
  /** What it may do: <noun>:read, <noun>:write, or *:read for all that may be read. */
  scopes: Array<string>;
};

/** What tokenRevoke needs. */
export type TokenRevokeInput = {
  /** The record that is meant, by its global id. */
  id: string | number;
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

export type OpenTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenTasksQuery = { inboxItems: { totalCount: number } };

export type SignOutEverywhereMutationVariables = Exact<{
  input: SignOutEverywhereInput;
}>;


export type SignOutEverywhereMutation = { signOutEverywhere:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'SessionsEnded' }
   };

export type SearchUnitsQueryVariables = Exact<{
  text: string;
}>;


export type SearchUnitsQuery = { orgUnits: { nodes: Array<{ id: string, name: string, kind: OrgUnitKind, pathNames: Array<string> }> } };

export type SearchPersonsQueryVariables = Exact<{
  text: string;
}>;


export type SearchPersonsQuery = { graduates: { nodes: Array<{ id: string, name: string, graduationYear: number, className: string, school: { id: string, name: string } | null }> } };

export type AccountListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AccountFilter | null | undefined;
  orderBy?: Array<AccountOrder> | AccountOrder | null | undefined;
  withTotal: boolean;
}>;


export type AccountListQuery = { accounts: { totalCount?: number, nodes: Array<{ id: string, username: string, name: string, disabledAt: string | null, lockedUntil: string | null, lastSeen: string | null, createdAt: string, updatedAt: string, grants: { nodes: Array<{ id: string, role: { code: string, zh: string, en: string }, orgUnit: { id: string, name: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountRecordQuery = { account: { id: string, username: string, name: string, locale: string, disabledAt: string | null, lockedUntil: string | null, mustChangePassword: boolean, secondFactor: boolean, lastSeen: string | null, createdAt: string, updatedAt: string, version: number, grants: { nodes: Array<{ id: string, version: number, validFrom: string, validTo: string | null, role: { code: string, zh: string, en: string }, orgUnit: { id: string, name: string } | null }> }, sessions: { nodes: Array<{ id: string, createdAt: string, lastSeenAt: string, ipAddress: string | null, userAgent: string | null, current: boolean }> } } | null };

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { viewer: { account: { id: string, sessions: { nodes: Array<{ id: string, createdAt: string, lastSeenAt: string, ipAddress: string | null, userAgent: string | null, current: boolean }> } } | null } | null };

export type TokenListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ApiTokenFilter | null | undefined;
  orderBy?: Array<ApiTokenOrder> | ApiTokenOrder | null | undefined;
  withTotal: boolean;
}>;


export type TokenListQuery = { apiTokens: { totalCount?: number, nodes: Array<{ id: string, name: string, hint: string, scopes: Array<string>, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, createdAt: string, orgUnit: { id: string, name: string } | null, owner: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountCreateMutationVariables = Exact<{
  input: AccountCreateInput;
}>;


export type AccountCreateMutation = { accountCreate:
    | { __typename: 'AccountSecret', oneTimePassword: string, account: { id: string, username: string, name: string } | null }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type AccountUpdateMutationVariables = Exact<{
  input: AccountUpdateInput;
}>;


export type AccountUpdateMutation = { accountUpdate:
    | { __typename: 'Account', id: string, name: string, version: number }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type AccountDisableMutationVariables = Exact<{
  input: AccountDisableInput;
}>;


export type AccountDisableMutation = { accountDisable:
    | { __typename: 'Account', id: string, disabledAt: string | null }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type AccountEnableMutationVariables = Exact<{
  input: AccountEnableInput;
}>;


export type AccountEnableMutation = { accountEnable:
    | { __typename: 'Account', id: string, disabledAt: string | null }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PasswordResetMutationVariables = Exact<{
  input: PasswordResetInput;
}>;


export type PasswordResetMutation = { passwordReset:
    | { __typename: 'AccountSecret', oneTimePassword: string, account: { id: string, username: string } | null }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange:
    | { __typename: 'Account', id: string }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type GrantAddMutationVariables = Exact<{
  input: GrantAddInput;
}>;


export type GrantAddMutation = { grantAdd:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'Grant', id: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type GrantEndMutationVariables = Exact<{
  input: GrantEndInput;
}>;


export type GrantEndMutation = { grantEnd:
    | { __typename: 'Account', id: string }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type SessionRevokeMutationVariables = Exact<{
  input: SessionRevokeInput;
}>;


export type SessionRevokeMutation = { sessionRevoke:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'SessionsEnded', count: number, own: boolean }
   };

export type TokenCreateMutationVariables = Exact<{
  input: TokenCreateInput;
}>;


export type TokenCreateMutation = { tokenCreate:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'TokenSecret', secret: string, token: { id: string, name: string } | null }
   };

export type TokenRevokeMutationVariables = Exact<{
  input: TokenRevokeInput;
}>;


export type TokenRevokeMutation = { tokenRevoke:
    | { __typename: 'ApiToken', id: string, revokedAt: string | null }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type OwnSecondFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSecondFactorQuery = { viewer: { account: { id: string, secondFactor: boolean } | null } | null };

export type SecondFactorEnrolMutationVariables = Exact<{
  input: SecondFactorEnrolInput;
}>;


export type SecondFactorEnrolMutation = { secondFactorEnrol:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'SecondFactorEnrolment', secret: string, uri: string }
   };

export type SecondFactorConfirmMutationVariables = Exact<{
  input: SecondFactorConfirmInput;
}>;


export type SecondFactorConfirmMutation = { secondFactorConfirm:
    | { __typename: 'BackupCodes', codes: Array<string> }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type SecondFactorDisableMutationVariables = Exact<{
  input: SecondFactorDisableInput;
}>;


export type SecondFactorDisableMutation = { secondFactorDisable:
    | { __typename: 'Account', id: string, secondFactor: boolean }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type SecondFactorResetMutationVariables = Exact<{
  input: SecondFactorResetInput;
}>;


export type SecondFactorResetMutation = { secondFactorReset:
    | { __typename: 'Account', id: string, secondFactor: boolean }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type AuditListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AuditEntryFilter | null | undefined;
  orderBy?: Array<AuditEntryOrder> | AuditEntryOrder | null | undefined;
  withTotal: boolean;
}>;


export type AuditListQuery = { auditEntries: { totalCount?: number, nodes: Array<{ id: string, at: string, actorName: string, operation: string, noun: string, recordId: string, before: unknown, after: unknown, reason: string | null, requestId: string, orgUnit: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EmployerListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: EmployerFilter | null | undefined;
  orderBy?: Array<EmployerOrder> | EmployerOrder | null | undefined;
  withTotal: boolean;
}>;


export type EmployerListQuery = { employers: { totalCount?: number, nodes: Array<{ id: string, name: string, creditCode: string, status: EmployerStatus, statusReason: string | null, foundedOn: string | null, closedOn: string | null, updatedAt: string, nature: { code: string, zh: string, en: string } | null, industry: { code: string, zh: string, en: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EmployerRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type EmployerRecordQuery = { employer: { id: string, version: number, name: string, creditCode: string, status: EmployerStatus, statusReason: string | null, statusAt: string | null, statusByName: string | null, foundedOn: string | null, closedOn: string | null, verifiedAt: string | null, verifiedByName: string | null, aliases: Array<{ id: string, name: string, source: EmployerAliasSource }>, nature: { code: string, zh: string, en: string } | null, industry: { code: string, zh: string, en: string } | null, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type EmployerTiesQueryVariables = Exact<{
  employer: string | number;
}>;


export type EmployerTiesQuery = { placements: { totalCount: number, nodes: Array<{ id: string, post: string | null, wage: string | null, startOn: string | null, graduate: { id: string, name: string, className: string } | null, school: { id: string, name: string } | null, round: { id: string, title: string } | null }> }, cooperations: { totalCount: number, nodes: Array<{ id: string, state: CooperationState, from: string, to: string, kind: { code: string, zh: string, en: string }, school: { id: string, name: string } | null }> } };

export type CooperationListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: CooperationFilter | null | undefined;
  orderBy?: Array<CooperationOrder> | CooperationOrder | null | undefined;
  withTotal: boolean;
}>;


export type CooperationListQuery = { cooperations: { totalCount?: number, nodes: Array<{ id: string, state: CooperationState, from: string, to: string, className: string | null, students: number | null, poor: number | null, hired: number | null, equipment: string | null, updatedAt: string, kind: { code: string, zh: string, en: string }, majors: Array<{ id: string, code: string, name: string }>, school: { id: string, name: string } | null, employer: { id: string, name: string, status: EmployerStatus } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CooperationRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type CooperationRecordQuery = { cooperation: { id: string, version: number, state: CooperationState, stateReason: string | null, endedOn: string | null, from: string, to: string, className: string | null, students: number | null, poor: number | null, hired: number | null, equipment: string | null, confirmedAt: string | null, confirmedByName: string | null, kind: { code: string, zh: string, en: string }, majors: Array<{ id: string, code: string, name: string }>, school: { id: string, name: string } | null, employer: { id: string, name: string, creditCode: string, status: EmployerStatus, statusReason: string | null } | null, orderClasses: Array<{ id: string, version: number, name: string, className: string, graduationYear: number, quota: number, pupils: number | null, poor: number | null, curriculumNote: string | null, hired: number, kept: number, major: { id: string, code: string, name: string } | null }>, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type InternshipListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: InternshipFilter | null | undefined;
  orderBy?: Array<InternshipOrder> | InternshipOrder | null | undefined;
  withTotal: boolean;
}>;


export type InternshipListQuery = { internships: { totalCount?: number, nodes: Array<{ id: string, name: string, className: string, post: string, from: string, to: string, pay: string | null, postPay: string | null, clauses: Array<string>, refused: boolean, state: InternshipState, updatedAt: string, school: { id: string, name: string } | null, employer: { id: string, name: string, status: EmployerStatus } | null, major: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InternshipRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type InternshipRecordQuery = { internship: { id: string, version: number, name: string, className: string, grade: number | null, post: string, matching: InternshipMatching | null, from: string, to: string, pay: string | null, postPay: string | null, threeParty: boolean | null, pupilConsent: boolean | null, guardianConsent: boolean | null, insured: boolean | null, agency: boolean | null, deposit: boolean | null, refused: boolean, state: InternshipState, stateReason: string | null, endedOn: string | null, confirmedAt: string | null, confirmedByName: string | null, findings: Array<{ clause: string, binding: boolean, messageZh: string, messageEn: string }>, school: { id: string, name: string } | null, employer: { id: string, name: string, creditCode: string, status: EmployerStatus, statusReason: string | null } | null, major: { id: string, code: string, name: string } | null, graduate: { id: string, name: string } | null, cooperation: { id: string, className: string | null } | null, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type EmployerVerifyMutationVariables = Exact<{
  input: EmployerVerifyInput;
}>;


export type EmployerVerifyMutation = { employerVerify:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'Employer', id: string, version: number }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type EmployerWatchMutationVariables = Exact<{
  input: EmployerWatchInput;
}>;


export type EmployerWatchMutation = { employerWatch:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'Employer', id: string, version: number }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type EmployerBlockMutationVariables = Exact<{
  input: EmployerBlockInput;
}>;


export type EmployerBlockMutation = { employerBlock:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'Employer', id: string, version: number }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type EmployerReleaseMutationVariables = Exact<{
  input: EmployerReleaseInput;
}>;


export type EmployerReleaseMutation = { employerRelease:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'Employer', id: string, version: number }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type EmployerUpdateMutationVariables = Exact<{
  input: EmployerUpdateInput;
}>;


export type EmployerUpdateMutation = { employerUpdate:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'Employer', id: string, version: number }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type CooperationCreateMutationVariables = Exact<{
  input: CooperationCreateInput;
}>;


export type CooperationCreateMutation = { cooperationCreate:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'Cooperation', id: string, version: number }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type CooperationEditMutationVariables = Exact<{
  input: CooperationEditInput;
}>;


export type CooperationEditMutation = { cooperationEdit:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'Cooperation', id: string, version: number }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type CooperationConfirmMutationVariables = Exact<{
  input: CooperationConfirmInput;
}>;


export type CooperationConfirmMutation = { cooperationConfirm:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'Cooperation', id: string, version: number }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type CooperationEndMutationVariables = Exact<{
  input: CooperationEndInput;
}>;


export type CooperationEndMutation = { cooperationEnd:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'Cooperation', id: string, version: number }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type CooperationCancelMutationVariables = Exact<{
  input: CooperationCancelInput;
}>;


export type CooperationCancelMutation = { cooperationCancel:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'Cooperation', id: string, version: number }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type OrderClassCreateMutationVariables = Exact<{
  input: OrderClassCreateInput;
}>;


export type OrderClassCreateMutation = { orderClassCreate:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'OrderClass', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type OrderClassEditMutationVariables = Exact<{
  input: OrderClassEditInput;
}>;


export type OrderClassEditMutation = { orderClassEdit:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'OrderClass', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type InternshipCreateMutationVariables = Exact<{
  input: InternshipCreateInput;
}>;


export type InternshipCreateMutation = { internshipCreate:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Internship', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type InternshipEditMutationVariables = Exact<{
  input: InternshipEditInput;
}>;


export type InternshipEditMutation = { internshipEdit:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Internship', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type InternshipConfirmMutationVariables = Exact<{
  input: InternshipConfirmInput;
}>;


export type InternshipConfirmMutation = { internshipConfirm:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Internship', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type InternshipEndMutationVariables = Exact<{
  input: InternshipEndInput;
}>;


export type InternshipEndMutation = { internshipEnd:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Internship', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type InternshipCancelMutationVariables = Exact<{
  input: InternshipCancelInput;
}>;


export type InternshipCancelMutation = { internshipCancel:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Internship', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type HomeTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeTasksQuery = { inboxItems: { totalCount: number, nodes: Array<{ id: string, kind: string, title: string, link: string, dueOn: string | null, createdAt: string, orgUnit: { id: string, name: string } | null }> } };

export type HomeFiguresQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  org: string | number;
  period: string;
}>;


export type HomeFiguresQuery = { indicators: Array<{ id: string, zh: string, en: string, unit: string, value: number | null, numerator: number, denominator: number, better: string, numeratorWhere: unknown, target: { value: number, source: string } | null, trend: Array<{ period: string, value: number | null }> }> | null };

export type HomePeriodQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePeriodQuery = { rounds: { nodes: Array<{ id: string, kind: string, periodYear: number, opensOn: string }> } };

export type DashboardRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardRoundsQuery = { rounds: { nodes: Array<{ id: string, period: string, title: string, opensOn: string }> } };

export type DashboardFiguresQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  org: string | number;
  period: string;
}>;


export type DashboardFiguresQuery = { indicators: Array<{ id: string, zh: string, en: string, unit: string, value: number | null, numerator: number, denominator: number, better: string, definition: string, numeratorLabel: string, denominatorLabel: string, exclusions: Array<string>, source: string, numeratorWhere: unknown, denominatorWhere: unknown, restWhere: unknown, target: { value: number, source: string } | null, trend: Array<{ period: string, value: number | null, numerator: number, denominator: number }> }> | null };

export type DashboardGroupsQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  org: string | number;
  period: string;
  by: IndicatorGroupKey;
  first?: number | null | undefined;
}>;


export type DashboardGroupsQuery = { indicators: Array<{ id: string, zh: string, en: string, unit: string, numeratorLabel: string, denominatorLabel: string, target: { value: number, source: string } | null, groups: Array<{ key: string, label: string, value: number | null, numerator: number, denominator: number, numeratorWhere: unknown, denominatorWhere: unknown }> }> | null };

export type MajorOfferListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: MajorOfferFilter | null | undefined;
  orderBy?: Array<MajorOfferOrder> | MajorOfferOrder | null | undefined;
  withTotal: boolean;
}>;


export type MajorOfferListQuery = { majorOffers: { totalCount?: number, nodes: Array<{ id: string, fromYear: number, toYear: number | null, length: number, state: MajorOfferState, version: number, updatedAt: string, school: { id: string, name: string } | null, major: { id: string, code: string, name: string, catalogue: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MajorOfferRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type MajorOfferRecordQuery = { majorOffer: { id: string, fromYear: number, toYear: number | null, length: number, state: MajorOfferState, stateReason: string | null, approvedAt: string | null, approvedByName: string | null, version: number, school: { id: string, name: string } | null, major: { id: string, code: string, name: string, catalogue: string, categoryZh: string } | null, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type SchoolClassListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: SchoolClassFilter | null | undefined;
  orderBy?: Array<SchoolClassOrder> | SchoolClassOrder | null | undefined;
  withTotal: boolean;
}>;


export type SchoolClassListQuery = { schoolClasses: { totalCount?: number, nodes: Array<{ id: string, name: string, entryYear: number, graduationYear: number, headTeacher: string | null, capacity: number | null, boys: number | null, girls: number | null, majorOffered: boolean, updatedAt: string, school: { id: string, name: string } | null, major: { id: string, code: string, name: string } | null, classType: { code: string, zh: string, en: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, aggregates?: { capacity: number | null, boys: number | null, girls: number | null } } };

export type SchoolClassRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type SchoolClassRecordQuery = { schoolClass: { id: string, name: string, entryYear: number, graduationYear: number, headTeacher: string | null, capacity: number | null, boys: number | null, girls: number | null, orderedBy: string | null, majorOffered: boolean, version: number, school: { id: string, name: string } | null, major: { id: string, code: string, name: string } | null, classType: { code: string, zh: string, en: string }, graduates: { totalCount: number, nodes: Array<{ id: string, name: string, identityMasked: string, gender: { code: string, zh: string, en: string } | null, povertyCategory: { code: string, zh: string, en: string } }> }, applicants: { totalCount: number, nodes: Array<{ id: string, name: string, state: ApplicantState }> }, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type IntakePlanListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: IntakePlanFilter | null | undefined;
  orderBy?: Array<IntakePlanOrder> | IntakePlanOrder | null | undefined;
  withTotal: boolean;
}>;


export type IntakePlanListQuery = { intakePlans: { totalCount?: number, nodes: Array<{ id: string, entryYear: number, quota: number, state: IntakePlanState, majorOffered: boolean, version: number, updatedAt: string, school: { id: string, name: string } | null, major: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, aggregates?: { quota: number | null } } };

export type IntakePlanRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type IntakePlanRecordQuery = { intakePlan: { id: string, entryYear: number, quota: number, state: IntakePlanState, stateReason: string | null, majorOffered: boolean, approvedAt: string | null, approvedByName: string | null, version: number, school: { id: string, name: string } | null, major: { id: string, code: string, name: string } | null, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type ApplicantListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ApplicantFilter | null | undefined;
  orderBy?: Array<ApplicantOrder> | ApplicantOrder | null | undefined;
  withTotal: boolean;
}>;


export type ApplicantListQuery = { applicants: { totalCount?: number, nodes: Array<{ id: string, name: string, entryYear: number, identityMasked: string, juniorSchool: string | null, state: ApplicantState, enrolledOn: string | null, leftOn: string | null, version: number, updatedAt: string, school: { id: string, name: string } | null, major: { id: string, code: string, name: string } | null, schoolClass: { id: string, name: string } | null, gender: { code: string, zh: string, en: string } | null, povertyCategory: { code: string, zh: string, en: string }, preference: { code: string, zh: string, en: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ApplicantRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type ApplicantRecordQuery = { applicant: { id: string, name: string, entryYear: number, identityMasked: string, juniorSchool: string | null, state: ApplicantState, stateReason: string | null, intentOn: string, admittedOn: string | null, enrolledOn: string | null, keptOneOn: string | null, keptTwoOn: string | null, leftOn: string | null, declinedOn: string | null, preferenceSource: string | null, version: number, school: { id: string, name: string } | null, major: { id: string, code: string, name: string } | null, schoolClass: { id: string, name: string } | null, gender: { code: string, zh: string, en: string } | null, povertyCategory: { code: string, zh: string, en: string }, preference: { code: string, zh: string, en: string } | null, leftCause: { code: string, zh: string, en: string } | null, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type ClassChoicesQueryVariables = Exact<{
  where?: SchoolClassFilter | null | undefined;
}>;


export type ClassChoicesQuery = { schoolClasses: { nodes: Array<{ id: string, name: string }> } };

export type IntakeFiguresQueryVariables = Exact<{
  applicants?: ApplicantFilter | null | undefined;
  plans?: IntakePlanFilter | null | undefined;
  graduates?: GraduateFilter | null | undefined;
}>;


export type IntakeFiguresQuery = { unoffered: { totalCount: number }, all: { aggregates: { count: number, admitted: number, enrolled: number, dueOne: number, keptOne: number, dueTwo: number, keptTwo: number } }, planned: { aggregates: { quota: number | null } }, byMajor: Array<{ label: string, key: { major: { id: string, code: string } | null }, aggregates: { count: number, admitted: number, enrolled: number, dueOne: number, keptOne: number, dueTwo: number, keptTwo: number } }>, plannedByMajor: Array<{ label: string, key: { major: { id: string, code: string } | null }, aggregates: { quota: number | null } }>, byCategory: Array<{ label: string, key: { povertyCategory: { code: string } | null }, aggregates: { count: number, admitted: number, enrolled: number, dueOne: number, keptOne: number, dueTwo: number, keptTwo: number } }> };

export type IntakeYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeYearsQuery = { applicantGroups: Array<{ key: { entryYear: number | null }, aggregates: { count: number, admitted: number, enrolled: number, dueOne: number, keptOne: number, dueTwo: number, keptTwo: number } }>, intakePlanGroups: Array<{ key: { entryYear: number | null }, aggregates: { quota: number | null } }> };

export type IntakeCountsFragment = { count: number, admitted: number, enrolled: number, dueOne: number, keptOne: number, dueTwo: number, keptTwo: number };

export type MajorOfferCreateMutationVariables = Exact<{
  input: MajorOfferCreateInput;
}>;


export type MajorOfferCreateMutation = { majorOfferCreate:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'MajorOffer', id: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type MajorOfferEditMutationVariables = Exact<{
  input: MajorOfferEditInput;
}>;


export type MajorOfferEditMutation = { majorOfferEdit:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'MajorOffer', id: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type MajorOfferApproveMutationVariables = Exact<{
  input: MajorOfferApproveInput;
}>;


export type MajorOfferApproveMutation = { majorOfferApprove:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'MajorOffer', id: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type MajorOfferSuspendMutationVariables = Exact<{
  input: MajorOfferSuspendInput;
}>;


export type MajorOfferSuspendMutation = { majorOfferSuspend:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'MajorOffer', id: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type MajorOfferResumeMutationVariables = Exact<{
  input: MajorOfferResumeInput;
}>;


export type MajorOfferResumeMutation = { majorOfferResume:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'MajorOffer', id: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type MajorOfferWithdrawMutationVariables = Exact<{
  input: MajorOfferWithdrawInput;
}>;


export type MajorOfferWithdrawMutation = { majorOfferWithdraw:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'MajorOffer', id: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type SchoolClassCreateMutationVariables = Exact<{
  input: SchoolClassCreateInput;
}>;


export type SchoolClassCreateMutation = { schoolClassCreate:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'SchoolClass', id: string }
   };

export type SchoolClassEditMutationVariables = Exact<{
  input: SchoolClassEditInput;
}>;


export type SchoolClassEditMutation = { schoolClassEdit:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'SchoolClass', id: string }
   };

export type IntakePlanCreateMutationVariables = Exact<{
  input: IntakePlanCreateInput;
}>;


export type IntakePlanCreateMutation = { intakePlanCreate:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'IntakePlan', id: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type IntakePlanEditMutationVariables = Exact<{
  input: IntakePlanEditInput;
}>;


export type IntakePlanEditMutation = { intakePlanEdit:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'IntakePlan', id: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type IntakePlanApproveMutationVariables = Exact<{
  input: IntakePlanApproveInput;
}>;


export type IntakePlanApproveMutation = { intakePlanApprove:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'IntakePlan', id: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type IntakePlanReopenMutationVariables = Exact<{
  input: IntakePlanReopenInput;
}>;


export type IntakePlanReopenMutation = { intakePlanReopen:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'IntakePlan', id: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ApplicantCreateMutationVariables = Exact<{
  input: ApplicantCreateInput;
}>;


export type ApplicantCreateMutation = { applicantCreate:
    | { __typename: 'Applicant', id: string }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ApplicantEditMutationVariables = Exact<{
  input: ApplicantEditInput;
}>;


export type ApplicantEditMutation = { applicantEdit:
    | { __typename: 'Applicant', id: string }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ApplicantAdmitMutationVariables = Exact<{
  input: ApplicantAdmitInput;
}>;


export type ApplicantAdmitMutation = { applicantAdmit:
    | { __typename: 'ApplicantList', count: number }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ApplicantEnrolMutationVariables = Exact<{
  input: ApplicantEnrolInput;
}>;


export type ApplicantEnrolMutation = { applicantEnrol:
    | { __typename: 'ApplicantList', count: number }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ApplicantKeepMutationVariables = Exact<{
  input: ApplicantKeepInput;
}>;


export type ApplicantKeepMutation = { applicantKeep:
    | { __typename: 'ApplicantList', count: number }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ApplicantLeaveMutationVariables = Exact<{
  input: ApplicantLeaveInput;
}>;


export type ApplicantLeaveMutation = { applicantLeave:
    | { __typename: 'ApplicantList', count: number }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ApplicantResumeMutationVariables = Exact<{
  input: ApplicantResumeInput;
}>;


export type ApplicantResumeMutation = { applicantResume:
    | { __typename: 'ApplicantList', count: number }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ApplicantDeclineMutationVariables = Exact<{
  input: ApplicantDeclineInput;
}>;


export type ApplicantDeclineMutation = { applicantDecline:
    | { __typename: 'ApplicantList', count: number }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ApplicantRevealMutationVariables = Exact<{
  input: ApplicantRevealInput;
}>;


export type ApplicantRevealMutation = { applicantReveal:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RevealedNumber', value: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type UnitListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: OrgUnitFilter | null | undefined;
  orderBy?: Array<OrgUnitOrder> | OrgUnitOrder | null | undefined;
  withTotal: boolean;
}>;


export type UnitListQuery = { orgUnits: { totalCount?: number, nodes: Array<{ id: string, name: string, kind: OrgUnitKind, code: string | null, pathNames: Array<string>, rural: boolean | null, validFrom: string, validTo: string | null, updatedAt: string, schoolType: { code: string, zh: string, en: string } | null, schoolNature: { code: string, zh: string, en: string } | null, parent: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnitRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitRecordQuery = { orgUnit: { id: string, name: string, nameZh: string, nameEn: string, kind: OrgUnitKind, code: string | null, pathNames: Array<string>, rural: boolean | null, validFrom: string, validTo: string | null, updatedAt: string, version: number, schoolType: { code: string, zh: string, en: string } | null, schoolNature: { code: string, zh: string, en: string } | null, parent: { id: string, name: string } | null, successor: { id: string, name: string } | null, children: { totalCount: number, nodes: Array<{ id: string, name: string, kind: OrgUnitKind }> } } | null };

export type UnitRootsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitRootsQuery = { orgUnits: { nodes: Array<{ id: string, name: string, kind: OrgUnitKind, parent: { id: string } | null }> } };

export type UnitChildrenQueryVariables = Exact<{
  parent: string | number;
}>;


export type UnitChildrenQuery = { orgUnits: { nodes: Array<{ id: string, name: string, kind: OrgUnitKind }> } };

export type OrgUnitCreateMutationVariables = Exact<{
  input: OrgUnitCreateInput;
}>;


export type OrgUnitCreateMutation = { orgUnitCreate:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'OrgUnit', id: string, name: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type OrgUnitRenameMutationVariables = Exact<{
  input: OrgUnitRenameInput;
}>;


export type OrgUnitRenameMutation = { orgUnitRename:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'OrgUnit', id: string, name: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type OrgUnitCloseMutationVariables = Exact<{
  input: OrgUnitCloseInput;
}>;


export type OrgUnitCloseMutation = { orgUnitClose:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'OrgUnit', id: string, name: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: PlacementFilter | null | undefined;
  orderBy?: Array<PlacementOrder> | PlacementOrder | null | undefined;
  withTotal: boolean;
}>;


export type PlacementListQuery = { placements: { totalCount?: number, nodes: Array<{ id: string, version: number, state: PlacementState, matched: boolean | null, wage: string | null, startOn: string | null, post: string | null, nextSchool: string | null, evidenceGrade: EvidenceGrade | null, employed: boolean, returnReason: string | null, updatedAt: string, graduate: { id: string, name: string, identityMasked: string, className: string, major: { code: string, name: string } | null, povertyCategory: { code: string, zh: string, en: string } } | null, school: { id: string, name: string } | null, round: { id: string, title: string, period: string } | null, destination: { code: string, zh: string, en: string } | null, region: { code: string, zh: string, en: string } | null, place: { code: string, zh: string, en: string } | null, contract: { code: string, zh: string, en: string } | null, insurance: { code: string, zh: string, en: string } | null, channel: { code: string, zh: string, en: string } | null, employer: { id: string, name: string, creditCode: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, aggregates?: { count: number, reported: number, employed: number, direct: number, matched: number, known: number, verified: number, wageAverage: string | null } } };

export type PlacementPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacementPeriodsQuery = { rounds: { nodes: Array<{ id: string, period: string, title: string }> } };

export type PlacementSummaryQueryVariables = Exact<{
  by: Array<PlacementGroupKey> | PlacementGroupKey;
  where?: PlacementFilter | null | undefined;
}>;


export type PlacementSummaryQuery = { placementGroups: Array<{ label: string, count: number, key: { state: PlacementState | null, evidenceGrade: EvidenceGrade | null, class: string | null, graduationYear: number | null, school: { id: string, name: string } | null, destination: { code: string } | null, region: { code: string } | null, majorCategory: { code: string } | null, povertyCategory: { code: string } | null }, aggregates: { count: number, reported: number, employed: number, direct: number, matched: number, known: number, verified: number, wageAverage: string | null } }> };

export type PlacementRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type PlacementRecordQuery = { placement: { id: string, version: number, state: PlacementState, matched: boolean | null, wage: string | null, startOn: string | null, post: string | null, nextSchool: string | null, callBack: string | null, stillAtSixMonths: boolean | null, evidenceGrade: EvidenceGrade | null, employed: boolean, direct: boolean, verified: boolean, returnReason: string | null, submittedAt: string | null, decidedAt: string | null, createdAt: string, updatedAt: string, graduate: { id: string, name: string, identityMasked: string, className: string, graduationYear: number, graduatedOn: string, gender: { code: string, zh: string, en: string } | null, major: { code: string, name: string } | null, povertyCategory: { code: string, zh: string, en: string }, placements: { nodes: Array<{ id: string, state: PlacementState, destination: { code: string, zh: string, en: string } | null, round: { id: string, title: string } | null }> } } | null, school: { id: string, name: string } | null, round: { id: string, title: string, period: string, dueOn: string, closedAt: string | null } | null, destination: { code: string, zh: string, en: string } | null, region: { code: string, zh: string, en: string } | null, place: { code: string, zh: string, en: string } | null, placeClass: { code: string, zh: string, en: string } | null, contract: { code: string, zh: string, en: string } | null, insurance: { code: string, zh: string, en: string } | null, channel: { code: string, zh: string, en: string } | null, employer: { id: string, name: string, creditCode: string, nature: { code: string, zh: string, en: string } | null, industry: { code: string, zh: string, en: string } | null } | null, evidence: Array<{ id: string, createdAt: string, kind: { code: string, zh: string, en: string }, attachment: { id: string, fileName: string, mediaType: string, byteSize: number, url: string } | null }>, checks: Array<{ id: string, result: CheckResult, note: string | null, checkedByName: string | null, checkedAt: string | null, kind: { code: string, zh: string, en: string } }>, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type PlacementReportOfQueryVariables = Exact<{
  round: string | number;
  school: string | number;
}>;


export type PlacementReportOfQuery = { roundReports: { nodes: Array<{ id: string, state: ReportState }> } };

export type GraduateRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type GraduateRecordQuery = { graduate: { id: string, name: string, identityMasked: string, className: string, graduationYear: number, graduatedOn: string, gender: { code: string, zh: string, en: string } | null, major: { code: string, name: string } | null, povertyCategory: { code: string, zh: string, en: string }, school: { id: string, name: string } | null, placements: { nodes: Array<{ id: string, state: PlacementState, evidenceGrade: EvidenceGrade | null, updatedAt: string, nextSchool: string | null, destination: { code: string, zh: string, en: string } | null, employer: { id: string, name: string } | null, round: { id: string, title: string } | null }> } } | null };

export type ImportReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportReportQuery = { roundReport: { id: string, state: ReportState, graduates: number, reported: number, orgUnit: { id: string, name: string } | null, round: { id: string, title: string, period: string } | null, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type ImportReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportReportsQuery = { roundReports: { nodes: Array<{ id: string, state: ReportState, graduates: number, reported: number, orgUnit: { id: string, name: string } | null, round: { id: string, title: string, dueOn: string, closedAt: string | null } | null, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> }> } };

export type ImportHistoryQueryVariables = Exact<{
  where?: ImportBatchFilter | null | undefined;
}>;


export type ImportHistoryQuery = { importBatches: { nodes: Array<{ id: string, state: ImportState, rowsTotal: number, rowsNew: number, rowsChanged: number, rowsSame: number, rowsWrong: number, createdAt: string, createdByName: string | null, attachment: { id: string, fileName: string } | null, orgUnit: { id: string, name: string } | null, round: { id: string, title: string } | null }> } };

export type PlacementEditMutationVariables = Exact<{
  input: PlacementEditInput;
}>;


export type PlacementEditMutation = { placementEdit:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Placement', id: string, version: number, state: PlacementState }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementReturnMutationVariables = Exact<{
  input: PlacementReturnInput;
}>;


export type PlacementReturnMutation = { placementReturn:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'PlacementList', count: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementAcceptMutationVariables = Exact<{
  input: PlacementAcceptInput;
}>;


export type PlacementAcceptMutation = { placementAccept:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'PlacementList', count: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementEvidenceAddMutationVariables = Exact<{
  input: PlacementEvidenceAddInput;
}>;


export type PlacementEvidenceAddMutation = { placementEvidenceAdd:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Placement', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementEvidenceRemoveMutationVariables = Exact<{
  input: PlacementEvidenceRemoveInput;
}>;


export type PlacementEvidenceRemoveMutation = { placementEvidenceRemove:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Placement', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type IdentityRevealMutationVariables = Exact<{
  input: IdentityRevealInput;
}>;


export type IdentityRevealMutation = { identityReveal:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RevealedField', value: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type VerificationRoundQueryVariables = Exact<{
  id: string | number;
}>;


export type VerificationRoundQuery = { round: { id: string, version: number, title: string, closedAt: string | null, sampleCommitment: string | null, sampleCommittedAt: string | null, sampleSeed: string | null, sampleFrozenAt: string | null } | null, sampled: { totalCount: number }, refused: { totalCount: number }, contradicting: { totalCount: number }, frame: { totalCount: number } };

export type VerificationRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: PlacementFilter | null | undefined;
  orderBy?: Array<PlacementOrder> | PlacementOrder | null | undefined;
  withTotal: boolean;
}>;


export type VerificationRowsQuery = { placements: { totalCount?: number, nodes: Array<{ id: string, version: number, state: PlacementState, evidenceGrade: EvidenceGrade | null, verification: VerificationState | null, sampleReason: string | null, contradiction: boolean, nextSchool: string | null, graduate: { id: string, name: string, className: string } | null, school: { id: string, name: string } | null, destination: { code: string, zh: string, en: string } | null, employer: { id: string, name: string } | null, checks: Array<{ id: string, channel: CheckChannel, result: CheckResult, superseded: boolean }>, links: Array<{ id: string, audience: LinkAudience, state: LinkState }>, decisions: Array<{ id: string, state: DecisionState }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, aggregates?: { count: number, verified: number } } };

export type VerificationRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type VerificationRecordQuery = { placement: { id: string, version: number, state: PlacementState, verification: VerificationState | null, sampled: boolean, sampleReason: string | null, contradiction: boolean, evidenceGrade: EvidenceGrade | null, destination: { code: string, zh: string, en: string } | null, school: { id: string, name: string } | null, checks: Array<{ id: string, channel: CheckChannel, result: CheckResult, superseded: boolean }>, links: Array<{ id: string, audience: LinkAudience, state: LinkState, expiresAt: string, createdAt: string }>, answers: Array<{ id: string, audience: LinkAudience, said: string, place: string | null, since: string | null, result: CheckResult, differences: Array<string>, answeredAt: string, wageBand: { code: string, zh: string, en: string } | null, contract: { code: string, zh: string, en: string } | null }>, decisions: Array<{ id: string, version: number, state: DecisionState, reason: string, refusedByName: string | null, refusedAt: string, appealUntil: string, answer: string | null, answeredByName: string | null, answeredAt: string | null, decisionReason: string | null, decidedByName: string | null, decidedAt: string | null, reopenReason: string | null, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> }> } | null };

export type PlacementSampleCommitMutationVariables = Exact<{
  input: PlacementSampleCommitInput;
}>;


export type PlacementSampleCommitMutation = { placementSampleCommit:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Round', id: string, sampleCommitment: string | null }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementLinkCreateMutationVariables = Exact<{
  input: PlacementLinkCreateInput;
}>;


export type PlacementLinkCreateMutation = { placementLinkCreate:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'MadeLinks', links: Array<{ id: string, name: string, employer: string | null, path: string, expiresAt: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementLinkRevokeMutationVariables = Exact<{
  input: PlacementLinkRevokeInput;
}>;


export type PlacementLinkRevokeMutation = { placementLinkRevoke:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'PlacementLinkList', count: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementCheckRecordMutationVariables = Exact<{
  input: PlacementCheckRecordInput;
}>;


export type PlacementCheckRecordMutation = { placementCheckRecord:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Placement', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementRefuseMutationVariables = Exact<{
  input: PlacementRefuseInput;
}>;


export type PlacementRefuseMutation = { placementRefuse:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Placement', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementAppealMutationVariables = Exact<{
  input: PlacementAppealInput;
}>;


export type PlacementAppealMutation = { placementAppeal:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Placement', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementDecideMutationVariables = Exact<{
  input: PlacementDecideInput;
}>;


export type PlacementDecideMutation = { placementDecide:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Placement', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementDecisionReopenMutationVariables = Exact<{
  input: PlacementDecisionReopenInput;
}>;


export type PlacementDecisionReopenMutation = { placementDecisionReopen:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Placement', id: string, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type VerificationGraduateQueryVariables = Exact<{
  id: string | number;
}>;


export type VerificationGraduateQuery = { graduate: { id: string, version: number } | null };

export type VerificationRollQueryVariables = Exact<{
  round: string | number;
}>;


export type VerificationRollQuery = { graduateRollChanges: { nodes: Array<{ id: string, kind: RollChangeKind, nameMasked: string, className: string, reason: string, changedByName: string | null, changedAt: string, school: { id: string, name: string } | null, destination: { code: string, zh: string, en: string } | null }> } };

export type GraduateRemoveMutationVariables = Exact<{
  input: GraduateRemoveInput;
}>;


export type GraduateRemoveMutation = { graduateRemove:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'GraduateRollChange', id: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ReportQuestionsQueryVariables = Exact<{
  report: string | number;
  live: boolean;
}>;


export type ReportQuestionsQuery = { liveQuestions?: Array<{ key: string, weight: PlacementQuestionWeight, reason: string, hint: string, count: number, where: unknown, question: string | null, version: number | null, state: PlacementQuestionState | null, answer: string | null, kind: { code: string, label: string }, people: Array<{ id: string, name: string, className: string }> }> | null, placementQuestions: { nodes: Array<{ id: string, key: string, weight: PlacementQuestionWeight, state: PlacementQuestionState, reason: string, hint: string, count: number, where: unknown, askedNote: string | null, answer: string | null, answeredAt: string | null, answeredByName: string | null, decisionNote: string | null, decidedAt: string | null, decidedByName: string | null, version: number, kind: { code: string, label: string }, rows: { nodes: Array<{ id: string, graduate: { id: string, name: string, className: string } | null }> }, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }> }> } };

export type PlacementQuestionAnswerMutationVariables = Exact<{
  input: PlacementQuestionAnswerInput;
}>;


export type PlacementQuestionAnswerMutation = { placementQuestionAnswer:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'PlacementQuestion', id: string, version: number, state: PlacementQuestionState, answer: string | null }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementQuestionSettleMutationVariables = Exact<{
  input: PlacementQuestionSettleInput;
}>;


export type PlacementQuestionSettleMutation = { placementQuestionSettle:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'PlacementQuestion', id: string, version: number, state: PlacementQuestionState }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementQuestionUpholdMutationVariables = Exact<{
  input: PlacementQuestionUpholdInput;
}>;


export type PlacementQuestionUpholdMutation = { placementQuestionUphold:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'PlacementQuestion', id: string, version: number, state: PlacementQuestionState }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type PlacementQuestionAskMutationVariables = Exact<{
  input: PlacementQuestionAskInput;
}>;


export type PlacementQuestionAskMutation = { placementQuestionAsk:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'PlacementQuestion', id: string, version: number, state: PlacementQuestionState }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ReportFactsFragment = { id: string, version: number, state: ReportState, graduates: number, reported: number, employed: number, returned: number, refused: number, removed: number, sampled: number, openQuestions: number, wrong: number, submittedAt: string | null, submittedByName: string | null, decidedAt: string | null, decidedByName: string | null, decisionNote: string | null, updatedAt: string, orgUnit: { id: string, name: string } | null };

export type RoundListQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundListQuery = { rounds: { nodes: Array<{ id: string, version: number, title: string, kind: string, period: string, periodYear: number, opensOn: string, dueOn: string, closedAt: string | null, orgUnit: { id: string, name: string } | null, reports: { nodes: Array<{ id: string, version: number, state: ReportState, graduates: number, reported: number, employed: number, returned: number, refused: number, removed: number, sampled: number, openQuestions: number, wrong: number, submittedAt: string | null, submittedByName: string | null, decidedAt: string | null, decidedByName: string | null, decisionNote: string | null, updatedAt: string, orgUnit: { id: string, name: string } | null }> } }> } };

export type ReportRecordQueryVariables = Exact<{
  id: string | number;
  missing: PlacementFilter;
  incomplete: PlacementFilter;
  returned: PlacementFilter;
}>;


export type ReportRecordQuery = { roundReport: { id: string, version: number, state: ReportState, graduates: number, reported: number, employed: number, returned: number, refused: number, removed: number, sampled: number, openQuestions: number, wrong: number, submittedAt: string | null, submittedByName: string | null, decidedAt: string | null, decidedByName: string | null, decisionNote: string | null, updatedAt: string, round: { id: string, title: string, period: string, opensOn: string, dueOn: string, closedAt: string | null } | null, availableActions: Array<{ action: string, allowed: boolean, reason: string | null }>, missing: { totalCount: number }, incomplete: { totalCount: number }, sentBack: { totalCount: number }, orgUnit: { id: string, name: string } | null } | null };

export type ReportRowsQueryVariables = Exact<{
  report: string | number;
  first: number;
  after?: string | null | undefined;
  where?: PlacementFilter | null | undefined;
  orderBy?: Array<PlacementOrder> | PlacementOrder | null | undefined;
  withTotal: boolean;
}>;


export type ReportRowsQuery = { roundReport: { id: string, placements: { totalCount?: number, nodes: Array<{ id: string, version: number, state: PlacementState, evidenceGrade: EvidenceGrade | null, employed: boolean, returnReason: string | null, nextSchool: string | null, post: string | null, updatedAt: string, graduate: { id: string, name: string, identityMasked: string, className: string, major: { code: string, name: string } | null } | null, destination: { code: string, zh: string, en: string } | null, employer: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, aggregates?: { count: number, reported: number, employed: number, verified: number } } } | null };

export type RoundOpenMutationVariables = Exact<{
  input: RoundOpenInput;
}>;


export type RoundOpenMutation = { roundOpen:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Round', id: string, title: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type RoundExtendMutationVariables = Exact<{
  input: RoundExtendInput;
}>;


export type RoundExtendMutation = { roundExtend:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Round', id: string, dueOn: string }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type RoundCloseMutationVariables = Exact<{
  input: RoundCloseInput;
}>;


export type RoundCloseMutation = { roundClose:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'Round', id: string, closedAt: string | null }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ReportSubmitMutationVariables = Exact<{
  input: PlacementSubmitInput;
}>;


export type ReportSubmitMutation = { placementSubmit:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RoundReport', id: string, state: ReportState, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ReportAcceptMutationVariables = Exact<{
  input: ReportAcceptInput;
}>;


export type ReportAcceptMutation = { reportAccept:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RoundReport', id: string, state: ReportState, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ReportLockMutationVariables = Exact<{
  input: ReportLockInput;
}>;


export type ReportLockMutation = { reportLock:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RoundReport', id: string, state: ReportState, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ReportReopenMutationVariables = Exact<{
  input: ReportReopenInput;
}>;


export type ReportReopenMutation = { reportReopen:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RoundReport', id: string, state: ReportState, version: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ReportRowsReturnMutationVariables = Exact<{
  input: PlacementReturnInput;
}>;


export type ReportRowsReturnMutation = { placementReturn:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'PlacementList', count: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ReportRowsAcceptMutationVariables = Exact<{
  input: PlacementAcceptInput;
}>;


export type ReportRowsAcceptMutation = { placementAccept:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'PlacementList', count: number }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
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

export type SavedViewListQueryVariables = Exact<{
  list: string;
}>;


export type SavedViewListQuery = { savedViews: { nodes: Array<{ id: string, name: string, state: unknown, mine: boolean, version: number, sharedWith: { id: string, name: string } | null }> } };

export type SavedViewSaveMutationVariables = Exact<{
  input: SavedViewSaveInput;
}>;


export type SavedViewSaveMutation = { savedViewSave:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'SavedView', id: string }
   };

export type SavedViewDeleteMutationVariables = Exact<{
  input: SavedViewDeleteInput;
}>;


export type SavedViewDeleteMutation = { savedViewDelete:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'Deleted' }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type EmployerFinderQueryVariables = Exact<{
  text: string;
}>;


export type EmployerFinderQuery = { employers: { nodes: Array<{ id: string, name: string, creditCode: string, nature: { code: string, zh: string, en: string } | null, industry: { code: string, zh: string, en: string } | null }> } };

export type Fm21StatusQueryVariables = Exact<{
  round: string | number;
  org: string | number;
}>;


export type Fm21StatusQuery = { fm21: { isDraft: boolean, frozenAt: string | null, reports: number, frozenReports: number, differing: number | null, faults: Array<{ cell: string, message: string }>, cells: Array<{ key: string, group: string, name: string, value: number | null, where: unknown }> } | null };

export type ImportBatchFactsFragment = { id: string, noun: string, state: ImportState, failure: unknown, understood: unknown, rowsTotal: number, rowsNew: number, rowsChanged: number, rowsSame: number, rowsWrong: number, progress: number, commitMode: ImportCommitMode | null, committedAt: string | null, undoneAt: string | null, createdAt: string, createdByName: string | null, availableActions: Array<string>, version: number, round: { id: string, title: string } | null, orgUnit: { id: string, name: string } | null, attachment: { id: string, fileName: string, byteSize: number } | null };

export type ImportBatchQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportBatchQuery = { importBatch: { id: string, noun: string, state: ImportState, failure: unknown, understood: unknown, rowsTotal: number, rowsNew: number, rowsChanged: number, rowsSame: number, rowsWrong: number, progress: number, commitMode: ImportCommitMode | null, committedAt: string | null, undoneAt: string | null, createdAt: string, createdByName: string | null, availableActions: Array<string>, version: number, round: { id: string, title: string } | null, orgUnit: { id: string, name: string } | null, attachment: { id: string, fileName: string, byteSize: number } | null } | null };

export type ImportRowsQueryVariables = Exact<{
  batch: string | number;
  first: number;
  after?: string | null | undefined;
  where?: ImportRowFilter | null | undefined;
  orderBy?: Array<ImportRowOrder> | ImportRowOrder | null | undefined;
  withTotal: boolean;
}>;


export type ImportRowsQuery = { importBatch: { id: string, rows: { totalCount?: number, nodes: Array<{ id: string, rowNo: number, verdict: ImportVerdict, label: string, issues: unknown, repairs: unknown, changes: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportCommitMutationVariables = Exact<{
  input: ImportCommitInput;
}>;


export type ImportCommitMutation = { importCommit:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ImportBatch', id: string, noun: string, state: ImportState, failure: unknown, understood: unknown, rowsTotal: number, rowsNew: number, rowsChanged: number, rowsSame: number, rowsWrong: number, progress: number, commitMode: ImportCommitMode | null, committedAt: string | null, undoneAt: string | null, createdAt: string, createdByName: string | null, availableActions: Array<string>, version: number, round: { id: string, title: string } | null, orgUnit: { id: string, name: string } | null, attachment: { id: string, fileName: string, byteSize: number } | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ImportUndoMutationVariables = Exact<{
  input: ImportUndoInput;
}>;


export type ImportUndoMutation = { importUndo:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ImportBatch', id: string, noun: string, state: ImportState, failure: unknown, understood: unknown, rowsTotal: number, rowsNew: number, rowsChanged: number, rowsSame: number, rowsWrong: number, progress: number, commitMode: ImportCommitMode | null, committedAt: string | null, undoneAt: string | null, createdAt: string, createdByName: string | null, availableActions: Array<string>, version: number, round: { id: string, title: string } | null, orgUnit: { id: string, name: string } | null, attachment: { id: string, fileName: string, byteSize: number } | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ImportDiscardMutationVariables = Exact<{
  input: ImportDiscardInput;
}>;


export type ImportDiscardMutation = { importDiscard:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ImportBatch', id: string, noun: string, state: ImportState, failure: unknown, understood: unknown, rowsTotal: number, rowsNew: number, rowsChanged: number, rowsSame: number, rowsWrong: number, progress: number, commitMode: ImportCommitMode | null, committedAt: string | null, undoneAt: string | null, createdAt: string, createdByName: string | null, availableActions: Array<string>, version: number, round: { id: string, title: string } | null, orgUnit: { id: string, name: string } | null, attachment: { id: string, fileName: string, byteSize: number } | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type ImportRowFixMutationVariables = Exact<{
  input: ImportRowFixInput;
}>;


export type ImportRowFixMutation = { importRowFix:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ImportRow', id: string, verdict: ImportVerdict, label: string, issues: unknown, repairs: unknown, changes: unknown }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

export type OrgPickerQueryVariables = Exact<{
  where?: OrgUnitFilter | null | undefined;
}>;


export type OrgPickerQuery = { orgUnits: { nodes: Array<{ id: string, name: string, code: string | null, kind: OrgUnitKind, pathNames: Array<string> }> } };

export type OrgNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type OrgNamesQuery = { nodes: Array<
    | { __typename: 'Account', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Applicant', id: string }
    | { __typename: 'Attachment', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Cooperation', id: string }
    | { __typename: 'Employer', id: string }
    | { __typename: 'EmployerAlias', id: string }
    | { __typename: 'Graduate', id: string }
    | { __typename: 'GraduateRollChange', id: string }
    | { __typename: 'Grant', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'InboxItem', id: string }
    | { __typename: 'IntakePlan', id: string }
    | { __typename: 'Internship', id: string }
    | { __typename: 'Major', id: string }
    | { __typename: 'MajorOffer', id: string }
    | { __typename: 'OrderClass', id: string }
    | { __typename: 'OrgUnit', name: string, id: string }
    | { __typename: 'Placement', id: string }
    | { __typename: 'PlacementAnswer', id: string }
    | { __typename: 'PlacementCheck', id: string }
    | { __typename: 'PlacementDecision', id: string }
    | { __typename: 'PlacementEvidence', id: string }
    | { __typename: 'PlacementLink', id: string }
    | { __typename: 'PlacementQuestion', id: string }
    | { __typename: 'PlacementSampleRow', id: string }
    | { __typename: 'Round', id: string }
    | { __typename: 'RoundReport', id: string }
    | { __typename: 'SavedView', id: string }
    | { __typename: 'SchoolClass', id: string }
    | { __typename: 'Session', id: string }
   | null> };

export type RecordHistoryQueryVariables = Exact<{
  record: string | number;
  after?: string | null | undefined;
}>;


export type RecordHistoryQuery = { auditEntries: { nodes: Array<{ id: string, at: string, actorName: string, operation: string, before: unknown, after: unknown, reason: string | null, requestId: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { isDemo: boolean, mustChangePassword: boolean, actions: Array<string>, account: { id: string, username: string, name: string, locale: string, version: number } | null, grants: Array<{ role: { code: string, zh: string, en: string, label: string }, orgUnit: { id: string, name: string, kind: OrgUnitKind, pathNames: Array<string> } | null }> } | null };

export type LocaleSetMutationVariables = Exact<{
  input: LocaleSetInput;
}>;


export type LocaleSetMutation = { localeSet:
    | { __typename: 'Account' }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null }
   };

type Refusal_ConflictError_Fragment = { __typename: 'ConflictError', code: string, message: string, howToFix: string, field: string | null };

type Refusal_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: string, message: string, howToFix: string, field: string | null };

type Refusal_InputError_Fragment = { __typename: 'InputError', code: string, message: string, howToFix: string, field: string | null, fields: Array<{ field: string, message: string, howToFix: string }> };

type Refusal_RuleError_Fragment = { __typename: 'RuleError', code: string, message: string, howToFix: string, field: string | null };

export type RefusalFragment =
  | Refusal_ConflictError_Fragment
  | Refusal_ForbiddenError_Fragment
  | Refusal_InputError_Fragment
  | Refusal_RuleError_Fragment
;

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
export const IntakeCountsFragmentDoc = new TypedDocumentString(`
    fragment IntakeCounts on ApplicantAggregates {
  count
  admitted
  enrolled
  dueOne
  keptOne
  dueTwo
  keptTwo
}
    `, {"fragmentName":"IntakeCounts"}) as unknown as TypedDocumentString<IntakeCountsFragment, unknown>;
export const ReportFactsFragmentDoc = new TypedDocumentString(`
    fragment ReportFacts on RoundReport {
  id
  version
  state
  graduates
  reported
  employed
  returned
  refused
  removed
  sampled
  openQuestions
  wrong
  submittedAt
  submittedByName
  decidedAt
  decidedByName
  decisionNote
  updatedAt
  orgUnit {
    id
    name
  }
}
    `, {"fragmentName":"ReportFacts"}) as unknown as TypedDocumentString<ReportFactsFragment, unknown>;
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
export const ImportBatchFactsFragmentDoc = new TypedDocumentString(`
    fragment ImportBatchFacts on ImportBatch {
  id
  noun
  state
  failure
  understood
  rowsTotal
  rowsNew
  rowsChanged
  rowsSame
  rowsWrong
  progress
  commitMode
  committedAt
  undoneAt
  createdAt
  createdByName
  availableActions
  version
  round {
    id
    title
  }
  orgUnit {
    id
    name
  }
  attachment {
    id
    fileName
    byteSize
  }
}
    `, {"fragmentName":"ImportBatchFacts"}) as unknown as TypedDocumentString<ImportBatchFactsFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
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
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const OpenTasksDocument = new TypedDocumentString(`
    query OpenTasks {
  inboxItems(first: 1) {
    totalCount
  }
}
    `, {"hash":"bdc057a3666bb8be76c70a14a873708387fb725c9fa309feafe375bd42b3995c"}) as unknown as TypedDocumentString<OpenTasksQuery, OpenTasksQueryVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere($input: SignOutEverywhereInput!) {
  signOutEverywhere(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"87003137e39f0ebbfa9e17375c556fd62d1b4b5c281124734a5e29768ae1c576"}) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const SearchUnitsDocument = new TypedDocumentString(`
    query SearchUnits($text: String!) {
  orgUnits(first: 8, where: {and: [{search: $text}, {current: true}]}) {
    nodes {
      id
      name
      kind
      pathNames
    }
  }
}
    `, {"hash":"87eaf965869ed8eb56676e5019476580ce2535a486a0e7f7b3d98c2bcfa74809"}) as unknown as TypedDocumentString<SearchUnitsQuery, SearchUnitsQueryVariables>;
export const SearchPersonsDocument = new TypedDocumentString(`
    query SearchPersons($text: String!) {
  graduates(first: 8, where: {search: $text}) {
    nodes {
      id
      name
      graduationYear
      className
      school {
        id
        name
      }
    }
  }
}
    `, {"hash":"f4e3bf248acfc878551e9160750074ef3e31cd19dfed1ca450a96900638f79f5"}) as unknown as TypedDocumentString<SearchPersonsQuery, SearchPersonsQueryVariables>;
export const AccountListDocument = new TypedDocumentString(`
    query AccountList($first: Int!, $after: String, $where: AccountFilter, $orderBy: [AccountOrder!], $withTotal: Boolean!) {
  accounts(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      username
      name
      disabledAt
      lockedUntil
      lastSeen
      createdAt
      updatedAt
      grants(first: 3, where: {current: true}) {
        nodes {
          id
          role {
            code
            zh
            en
          }
          orgUnit {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    `, {"hash":"ac1a46e5afe31a9fd7a399fe0b80ab4f0a23ece8f617b9dca27fa67533df1353"}) as unknown as TypedDocumentString<AccountListQuery, AccountListQueryVariables>;
export const AccountRecordDocument = new TypedDocumentString(`
    query AccountRecord($id: ID!) {
  account(id: $id) {
    id
    username
    name
    locale
    disabledAt
    lockedUntil
    mustChangePassword
    secondFactor
    lastSeen
    createdAt
    updatedAt
    version
    grants(first: 100) {
      nodes {
        id
        version
        validFrom
        validTo
        role {
          code
          zh
          en
        }
        orgUnit {
          id
          name
        }
      }
    }
    sessions(first: 50) {
      nodes {
        id
        createdAt
        lastSeenAt
        ipAddress
        userAgent
        current
      }
    }
  }
}
    `, {"hash":"085324e1f78477598d3ccccec7e2c94bc6502a49b334dea54875b04d3481f289"}) as unknown as TypedDocumentString<AccountRecordQuery, AccountRecordQueryVariables>;
export const OwnSessionsDocument = new TypedDocumentString(`
    query OwnSessions {
  viewer {
    account {
      id
      sessions(first: 50) {
        nodes {
          id
          createdAt
          lastSeenAt
          ipAddress
          userAgent
          current
        }
      }
    }
  }
}
    `, {"hash":"e39d373f2e23c7cf6d7db9d3731cfb9eb62105022477d943142b58d023679cb7"}) as unknown as TypedDocumentString<OwnSessionsQuery, OwnSessionsQueryVariables>;
export const TokenListDocument = new TypedDocumentString(`
    query TokenList($first: Int!, $after: String, $where: ApiTokenFilter, $orderBy: [ApiTokenOrder!], $withTotal: Boolean!) {
  apiTokens(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      name
      hint
      scopes
      expiresAt
      revokedAt
      lastUsedAt
      createdAt
      orgUnit {
        id
        name
      }
      owner {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    `, {"hash":"de1529da84f1b124c880cb4a80a77db71f17b0c3cbafc1063b40d9cd07a79e3c"}) as unknown as TypedDocumentString<TokenListQuery, TokenListQueryVariables>;
export const AccountCreateDocument = new TypedDocumentString(`
    mutation AccountCreate($input: AccountCreateInput!) {
  accountCreate(input: $input) {
    __typename
    ... on AccountSecret {
      oneTimePassword
      account {
        id
        username
        name
      }
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"d5cd3142d875353fe8f9aa9454ed2855fe2d553fe5eb4e8bc60d8480f8939bb3"}) as unknown as TypedDocumentString<AccountCreateMutation, AccountCreateMutationVariables>;
export const AccountUpdateDocument = new TypedDocumentString(`
    mutation AccountUpdate($input: AccountUpdateInput!) {
  accountUpdate(input: $input) {
    __typename
    ... on Account {
      id
      name
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"eb3f21d7f644f163da6bd0f670f4a0abe1f0a84a4e2323c86279d8a87c80ab17"}) as unknown as TypedDocumentString<AccountUpdateMutation, AccountUpdateMutationVariables>;
export const AccountDisableDocument = new TypedDocumentString(`
    mutation AccountDisable($input: AccountDisableInput!) {
  accountDisable(input: $input) {
    __typename
    ... on Account {
      id
      disabledAt
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"0857eff17401e630ed36ac1c52723a873df852398fbf947002ac1f8b4deb0249"}) as unknown as TypedDocumentString<AccountDisableMutation, AccountDisableMutationVariables>;
export const AccountEnableDocument = new TypedDocumentString(`
    mutation AccountEnable($input: AccountEnableInput!) {
  accountEnable(input: $input) {
    __typename
    ... on Account {
      id
      disabledAt
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"0634acabf63e9bb9b15db8bb4070ea86b8f4de060876f2d68755eae6c4ed6e5f"}) as unknown as TypedDocumentString<AccountEnableMutation, AccountEnableMutationVariables>;
export const PasswordResetDocument = new TypedDocumentString(`
    mutation PasswordReset($input: PasswordResetInput!) {
  passwordReset(input: $input) {
    __typename
    ... on AccountSecret {
      oneTimePassword
      account {
        id
        username
      }
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"cfef583025e567a27b4115ea63f57d25c490b6594e181aa2f8d4902be97bc178"}) as unknown as TypedDocumentString<PasswordResetMutation, PasswordResetMutationVariables>;
export const PasswordChangeDocument = new TypedDocumentString(`
    mutation PasswordChange($input: PasswordChangeInput!) {
  passwordChange(input: $input) {
    __typename
    ... on Account {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"a5f89cf03c1a68c0fe2961dde8619a99fa246ae0be0fc8c2c8f07b382d597cc6"}) as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const GrantAddDocument = new TypedDocumentString(`
    mutation GrantAdd($input: GrantAddInput!) {
  grantAdd(input: $input) {
    __typename
    ... on Grant {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"1c8a2349fc4ccf8fb0ff5b9b62c1d83f87743d3a0bb2f0fddec7022b70b8d0b4"}) as unknown as TypedDocumentString<GrantAddMutation, GrantAddMutationVariables>;
export const GrantEndDocument = new TypedDocumentString(`
    mutation GrantEnd($input: GrantEndInput!) {
  grantEnd(input: $input) {
    __typename
    ... on Account {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"6e53939b8c993089ae8657f030e1959b1be380910cd090106901414a65078e73"}) as unknown as TypedDocumentString<GrantEndMutation, GrantEndMutationVariables>;
export const SessionRevokeDocument = new TypedDocumentString(`
    mutation SessionRevoke($input: SessionRevokeInput!) {
  sessionRevoke(input: $input) {
    __typename
    ... on SessionsEnded {
      count
      own
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"a0a1ce5f81c251fb39eda38e67cecce07a498b0af04491c956d54ee0adb48105"}) as unknown as TypedDocumentString<SessionRevokeMutation, SessionRevokeMutationVariables>;
export const TokenCreateDocument = new TypedDocumentString(`
    mutation TokenCreate($input: TokenCreateInput!) {
  tokenCreate(input: $input) {
    __typename
    ... on TokenSecret {
      secret
      token {
        id
        name
      }
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"bd0022da7368c0f86cc4a8ea70b5fa9e1ad3c8aba155643357a69fa7d65cef1b"}) as unknown as TypedDocumentString<TokenCreateMutation, TokenCreateMutationVariables>;
export const TokenRevokeDocument = new TypedDocumentString(`
    mutation TokenRevoke($input: TokenRevokeInput!) {
  tokenRevoke(input: $input) {
    __typename
    ... on ApiToken {
      id
      revokedAt
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"3701ebf0afabfdec75065c834b89a623ccf458256790543eb9615c5e1587ae43"}) as unknown as TypedDocumentString<TokenRevokeMutation, TokenRevokeMutationVariables>;
export const OwnSecondFactorDocument = new TypedDocumentString(`
    query OwnSecondFactor {
  viewer {
    account {
      id
      secondFactor
    }
  }
}
    `, {"hash":"16764d5f410628c57526cc6ce3d967312902d622c4a26b8aedec2bf2a45ecf56"}) as unknown as TypedDocumentString<OwnSecondFactorQuery, OwnSecondFactorQueryVariables>;
export const SecondFactorEnrolDocument = new TypedDocumentString(`
    mutation SecondFactorEnrol($input: SecondFactorEnrolInput!) {
  secondFactorEnrol(input: $input) {
    __typename
    ... on SecondFactorEnrolment {
      secret
      uri
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"988cd236d3a6d7164f62d3ec578c48490fbf6802831439682c8322327ab1e16c"}) as unknown as TypedDocumentString<SecondFactorEnrolMutation, SecondFactorEnrolMutationVariables>;
export const SecondFactorConfirmDocument = new TypedDocumentString(`
    mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) {
  secondFactorConfirm(input: $input) {
    __typename
    ... on BackupCodes {
      codes
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"a12da27afc7c386970ef3dd4bfe4b9d60d5dd59ca49e79add200645ee8729e84"}) as unknown as TypedDocumentString<SecondFactorConfirmMutation, SecondFactorConfirmMutationVariables>;
export const SecondFactorDisableDocument = new TypedDocumentString(`
    mutation SecondFactorDisable($input: SecondFactorDisableInput!) {
  secondFactorDisable(input: $input) {
    __typename
    ... on Account {
      id
      secondFactor
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"598a3effd74265b1c69090fd1b0763a5ff7bee223e52391db8299f442b984c40"}) as unknown as TypedDocumentString<SecondFactorDisableMutation, SecondFactorDisableMutationVariables>;
export const SecondFactorResetDocument = new TypedDocumentString(`
    mutation SecondFactorReset($input: SecondFactorResetInput!) {
  secondFactorReset(input: $input) {
    __typename
    ... on Account {
      id
      secondFactor
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"a2e7fbec6b6fb580c83c812cef5c0969b586dde853e74748832c54685a8da28e"}) as unknown as TypedDocumentString<SecondFactorResetMutation, SecondFactorResetMutationVariables>;
export const AuditListDocument = new TypedDocumentString(`
    query AuditList($first: Int!, $after: String, $where: AuditEntryFilter, $orderBy: [AuditEntryOrder!], $withTotal: Boolean!) {
  auditEntries(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      at
      actorName
      operation
      noun
      recordId
      before
      after
      reason
      requestId
      orgUnit {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    `, {"hash":"074d5fa7dab6aa6933f6c53d44900118465ec97e9cf7c5e4e7d1d04506992465"}) as unknown as TypedDocumentString<AuditListQuery, AuditListQueryVariables>;
export const EmployerListDocument = new TypedDocumentString(`
    query EmployerList($first: Int!, $after: String, $where: EmployerFilter, $orderBy: [EmployerOrder!], $withTotal: Boolean!) {
  employers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      name
      creditCode
      nature {
        code
        zh
        en
      }
      industry {
        code
        zh
        en
      }
      status
      statusReason
      foundedOn
      closedOn
      updatedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    `, {"hash":"1d09da835890206ec5bf24f14ade6a2600baab1ded32106afb6a582fb700d3de"}) as unknown as TypedDocumentString<EmployerListQuery, EmployerListQueryVariables>;
export const EmployerRecordDocument = new TypedDocumentString(`
    query EmployerRecord($id: ID!) {
  employer(id: $id) {
    id
    version
    name
    creditCode
    aliases {
      id
      name
      source
    }
    nature {
      code
      zh
      en
    }
    industry {
      code
      zh
      en
    }
    status
    statusReason
    statusAt
    statusByName
    foundedOn
    closedOn
    verifiedAt
    verifiedByName
    availableActions {
      action
      allowed
      reason
    }
  }
}
    `, {"hash":"6bbaf27837b178e59127927d9537d291da0ce33f74aaff6cfe3805999fa941ac"}) as unknown as TypedDocumentString<EmployerRecordQuery, EmployerRecordQueryVariables>;
export const EmployerTiesDocument = new TypedDocumentString(`
    query EmployerTies($employer: ID!) {
  placements(
    first: 12
    where: {employer: {id: {eq: $employer}}}
    orderBy: [{field: UPDATED_AT, direction: DESC}]
  ) {
    nodes {
      id
      post
      wage
      startOn
      graduate {
        id
        name
        className
      }
      school {
        id
        name
      }
      round {
        id
        title
      }
    }
    totalCount
  }
  cooperations(first: 20, where: {employer: {id: {eq: $employer}}}) {
    nodes {
      id
      state
      from
      to
      kind {
        code
        zh
        en
      }
      school {
        id
        name
      }
    }
    totalCount
  }
}
    `, {"hash":"55c5a8ccca1189effd90bf00a57ad02bf9d45610eb9e17c71596c3187017ac1c"}) as unknown as TypedDocumentString<EmployerTiesQuery, EmployerTiesQueryVariables>;
export const CooperationListDocument = new TypedDocumentString(`
    query CooperationList($first: Int!, $after: String, $where: CooperationFilter, $orderBy: [CooperationOrder!], $withTotal: Boolean!) {
  cooperations(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      state
      from
      to
      className
      students
      poor
      hired
      equipment
      updatedAt
      kind {
        code
        zh
        en
      }
      majors {
        id
        code
        name
      }
      school {
        id
        name
      }
      employer {
        id
        name
        status
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    `, {"hash":"3730a48a418037ae679568c80417abea657be7441e0dbeacce6c4bb2ee8d2944"}) as unknown as TypedDocumentString<CooperationListQuery, CooperationListQueryVariables>;
export const CooperationRecordDocument = new TypedDocumentString(`
    query CooperationRecord($id: ID!) {
  cooperation(id: $id) {
    id
    version
    state
    stateReason
    endedOn
    from
    to
    className
    students
    poor
    hired
    equipment
    confirmedAt
    confirmedByName
    kind {
      code
      zh
      en
    }
    majors {
      id
      code
      name
    }
    school {
      id
      name
    }
    employer {
      id
      name
      creditCode
      status
      statusReason
    }
    orderClasses {
      id
      version
      name
      className
      graduationYear
      quota
      pupils
      poor
      curriculumNote
      hired
      kept
      major {
        id
        code
        name
      }
    }
    availableActions {
      action
      allowed
      reason
    }
  }
}
    `, {"hash":"aa8e3170d89432f005056741aaabdb1f422b64df531a4a62b986238997456c5c"}) as unknown as TypedDocumentString<CooperationRecordQuery, CooperationRecordQueryVariables>;
export const InternshipListDocument = new TypedDocumentString(`
    query InternshipList($first: Int!, $after: String, $where: InternshipFilter, $orderBy: [InternshipOrder!], $withTotal: Boolean!) {
  internships(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      name
      className
      post
      from
      to
      pay
      postPay
      clauses
      refused
      state
      updatedAt
      school {
        id
        name
      }
      employer {
        id
        name
        status
      }
      major {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    `, {"hash":"111caa30c756faddedf193288925d350053f472d2ee437bcb028f90ba7df3335"}) as unknown as TypedDocumentString<InternshipListQuery, InternshipListQueryVariables>;
export const InternshipRecordDocument = new TypedDocumentString(`
    query InternshipRecord($id: ID!) {
  internship(id: $id) {
    id
    version
    name
    className
    grade
    post
    matching
    from
    to
    pay
    postPay
    threeParty
    pupilConsent
    guardianConsent
    insured
    agency
    deposit
    refused
    state
    stateReason
    endedOn
    confirmedAt
    confirmedByName
    findings {
      clause
      binding
      messageZh
      messageEn
    }
    school {
      id
      name
    }
    employer {
      id
      name
      creditCode
      status
      statusReason
    }
    major {
      id
      code
      name
    }
    graduate {
      id
      name
    }
    cooperation {
      id
      className
    }
    availableActions {
      action
      allowed
      reason
    }
  }
}
    `, {"hash":"6df7a96adddd9d569e6429406a4cda154f744a26b557e952525aba780c9691aa"}) as unknown as TypedDocumentString<InternshipRecordQuery, InternshipRecordQueryVariables>;
export const EmployerVerifyDocument = new TypedDocumentString(`
    mutation EmployerVerify($input: EmployerVerifyInput!) {
  employerVerify(input: $input) {
    __typename
    ... on Employer {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"63358e82848f01a26a115fdf32acf7696c386e9522edc59fa42440b52478d9d4"}) as unknown as TypedDocumentString<EmployerVerifyMutation, EmployerVerifyMutationVariables>;
export const EmployerWatchDocument = new TypedDocumentString(`
    mutation EmployerWatch($input: EmployerWatchInput!) {
  employerWatch(input: $input) {
    __typename
    ... on Employer {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"b50ff6278e111ac0e33fbc2cd1932a6c7ac46f2a45a4c03875289280a635c65c"}) as unknown as TypedDocumentString<EmployerWatchMutation, EmployerWatchMutationVariables>;
export const EmployerBlockDocument = new TypedDocumentString(`
    mutation EmployerBlock($input: EmployerBlockInput!) {
  employerBlock(input: $input) {
    __typename
    ... on Employer {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"fc9d5489e8d613ce519a0a7b8b638cb4d034ea8412d58a838201ce6a63c761fa"}) as unknown as TypedDocumentString<EmployerBlockMutation, EmployerBlockMutationVariables>;
export const EmployerReleaseDocument = new TypedDocumentString(`
    mutation EmployerRelease($input: EmployerReleaseInput!) {
  employerRelease(input: $input) {
    __typename
    ... on Employer {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"c2bc9c48ac67dd2c0cbd4f34ccf6e860df0e2aba0c56021c6198599cb0019f7a"}) as unknown as TypedDocumentString<EmployerReleaseMutation, EmployerReleaseMutationVariables>;
export const EmployerUpdateDocument = new TypedDocumentString(`
    mutation EmployerUpdate($input: EmployerUpdateInput!) {
  employerUpdate(input: $input) {
    __typename
    ... on Employer {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"7c1c812ad52317a879d66209e9940a5caa133f483ec8eaf99ceb5b7f5fb8f084"}) as unknown as TypedDocumentString<EmployerUpdateMutation, EmployerUpdateMutationVariables>;
export const CooperationCreateDocument = new TypedDocumentString(`
    mutation CooperationCreate($input: CooperationCreateInput!) {
  cooperationCreate(input: $input) {
    __typename
    ... on Cooperation {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"9a8afc3824b905c6a638a8bb4af3d2908c2e1c3d714c1facf29e16fb185ce9fe"}) as unknown as TypedDocumentString<CooperationCreateMutation, CooperationCreateMutationVariables>;
export const CooperationEditDocument = new TypedDocumentString(`
    mutation CooperationEdit($input: CooperationEditInput!) {
  cooperationEdit(input: $input) {
    __typename
    ... on Cooperation {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"6fff628e55f99f986d64e01190c5ea06b8249244c5df9a01a17945f10ec2d16e"}) as unknown as TypedDocumentString<CooperationEditMutation, CooperationEditMutationVariables>;
export const CooperationConfirmDocument = new TypedDocumentString(`
    mutation CooperationConfirm($input: CooperationConfirmInput!) {
  cooperationConfirm(input: $input) {
    __typename
    ... on Cooperation {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"8e8ae7037a53d13323a35c6911fd97adfd47936102faa3d49248d0e138ac83f9"}) as unknown as TypedDocumentString<CooperationConfirmMutation, CooperationConfirmMutationVariables>;
export const CooperationEndDocument = new TypedDocumentString(`
    mutation CooperationEnd($input: CooperationEndInput!) {
  cooperationEnd(input: $input) {
    __typename
    ... on Cooperation {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"8480ad30569df7789a85b67dc4d3725b2536a10518e8041821c6fbabee388291"}) as unknown as TypedDocumentString<CooperationEndMutation, CooperationEndMutationVariables>;
export const CooperationCancelDocument = new TypedDocumentString(`
    mutation CooperationCancel($input: CooperationCancelInput!) {
  cooperationCancel(input: $input) {
    __typename
    ... on Cooperation {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"f1f181d9a92b8e530ad71b03fe994d3ab1943d9d94ffa60128458d120d3200d3"}) as unknown as TypedDocumentString<CooperationCancelMutation, CooperationCancelMutationVariables>;
export const OrderClassCreateDocument = new TypedDocumentString(`
    mutation OrderClassCreate($input: OrderClassCreateInput!) {
  orderClassCreate(input: $input) {
    __typename
    ... on OrderClass {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"ddfd44a71da1095f51e9ec03daf267a89a4e7fd77a2d3be19a9bd513e30d3125"}) as unknown as TypedDocumentString<OrderClassCreateMutation, OrderClassCreateMutationVariables>;
export const OrderClassEditDocument = new TypedDocumentString(`
    mutation OrderClassEdit($input: OrderClassEditInput!) {
  orderClassEdit(input: $input) {
    __typename
    ... on OrderClass {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"486c5ec565b977585c1ab9f3e10b3889fefa508c7632b56d3204310e9fe36d25"}) as unknown as TypedDocumentString<OrderClassEditMutation, OrderClassEditMutationVariables>;
export const InternshipCreateDocument = new TypedDocumentString(`
    mutation InternshipCreate($input: InternshipCreateInput!) {
  internshipCreate(input: $input) {
    __typename
    ... on Internship {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"bb7d8106046116fc0ee16d894b8e7f2072247cb26673c3a48dd3c53ae3ad6a53"}) as unknown as TypedDocumentString<InternshipCreateMutation, InternshipCreateMutationVariables>;
export const InternshipEditDocument = new TypedDocumentString(`
    mutation InternshipEdit($input: InternshipEditInput!) {
  internshipEdit(input: $input) {
    __typename
    ... on Internship {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"e09b12be3cdbbf48b11f9792a67df46d38e0c30b91424be26b48ffcce185922e"}) as unknown as TypedDocumentString<InternshipEditMutation, InternshipEditMutationVariables>;
export const InternshipConfirmDocument = new TypedDocumentString(`
    mutation InternshipConfirm($input: InternshipConfirmInput!) {
  internshipConfirm(input: $input) {
    __typename
    ... on Internship {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"0a5c5ce9699c21d479185b2cb28722e92c9b40a97819b3d7134d4ab00c86632f"}) as unknown as TypedDocumentString<InternshipConfirmMutation, InternshipConfirmMutationVariables>;
export const InternshipEndDocument = new TypedDocumentString(`
    mutation InternshipEnd($input: InternshipEndInput!) {
  internshipEnd(input: $input) {
    __typename
    ... on Internship {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"3a43bf903594912e8eb0d3a603601142bfaaa8dacd78a6e1596c254cfadac09a"}) as unknown as TypedDocumentString<InternshipEndMutation, InternshipEndMutationVariables>;
export const InternshipCancelDocument = new TypedDocumentString(`
    mutation InternshipCancel($input: InternshipCancelInput!) {
  internshipCancel(input: $input) {
    __typename
    ... on Internship {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"4574a46243a52f638b3b98deefb724b2b9639e383674f52bc2882bf14638e3f8"}) as unknown as TypedDocumentString<InternshipCancelMutation, InternshipCancelMutationVariables>;
export const HomeTasksDocument = new TypedDocumentString(`
    query HomeTasks {
  inboxItems(first: 50, orderBy: [{field: DUE_ON, direction: ASC}]) {
    nodes {
      id
      kind
      title
      link
      dueOn
      createdAt
      orgUnit {
        id
        name
      }
    }
    totalCount
  }
}
    `, {"hash":"02f3b25e6bb71f4710bb540339f07ff5e4377ef308c0a42c2d8b9e4b3f7dd365"}) as unknown as TypedDocumentString<HomeTasksQuery, HomeTasksQueryVariables>;
export const HomeFiguresDocument = new TypedDocumentString(`
    query HomeFigures($ids: [String!], $org: ID!, $period: String!) {
  indicators(ids: $ids, org: $org, period: $period) {
    id
    zh
    en
    unit
    value
    numerator
    denominator
    better
    numeratorWhere: where(part: NUMERATOR)
    target {
      value
      source
    }
    trend {
      period
      value
    }
  }
}
    `, {"hash":"2b9cc47d6438fb300e108a2181309ba730592858ad3c23b74e4ad2ad422db513"}) as unknown as TypedDocumentString<HomeFiguresQuery, HomeFiguresQueryVariables>;
export const HomePeriodDocument = new TypedDocumentString(`
    query HomePeriod {
  rounds(first: 30, orderBy: [{field: PERIOD, direction: DESC}]) {
    nodes {
      id
      kind
      periodYear
      opensOn
    }
  }
}
    `, {"hash":"fae8bffc836442d1c406ee9ce0b46404380d6882bd6cc87cdc0cc7f67093aa08"}) as unknown as TypedDocumentString<HomePeriodQuery, HomePeriodQueryVariables>;
export const DashboardRoundsDocument = new TypedDocumentString(`
    query DashboardRounds {
  rounds(first: 60, orderBy: [{field: PERIOD, direction: DESC}]) {
    nodes {
      id
      period
      title
      opensOn
    }
  }
}
    `, {"hash":"37f5debf6a021ac639fdaee544bed0744008aa47852ee431dd5a1773be25d56e"}) as unknown as TypedDocumentString<DashboardRoundsQuery, DashboardRoundsQueryVariables>;
export const DashboardFiguresDocument = new TypedDocumentString(`
    query DashboardFigures($ids: [String!], $org: ID!, $period: String!) {
  indicators(ids: $ids, org: $org, period: $period) {
    id
    zh
    en
    unit
    value
    numerator
    denominator
    better
    definition
    numeratorLabel
    denominatorLabel
    exclusions
    source
    target {
      value
      source
    }
    trend {
      period
      value
      numerator
      denominator
    }
    numeratorWhere: where(part: NUMERATOR)
    denominatorWhere: where(part: DENOMINATOR)
    restWhere: where(part: REST)
  }
}
    `, {"hash":"7bf8d08b0891797c4ef5374d53400db3ebca55ebf7df9ed039d220f3dc92eea1"}) as unknown as TypedDocumentString<DashboardFiguresQuery, DashboardFiguresQueryVariables>;
export const DashboardGroupsDocument = new TypedDocumentString(`
    query DashboardGroups($ids: [String!], $org: ID!, $period: String!, $by: IndicatorGroupKey!, $first: Int) {
  indicators(ids: $ids, org: $org, period: $period) {
    id
    zh
    en
    unit
    numeratorLabel
    denominatorLabel
    target {
      value
      source
    }
    groups(by: $by, first: $first) {
      key
      label
      value
      numerator
      denominator
      numeratorWhere: where(part: NUMERATOR)
      denominatorWhere: where(part: DENOMINATOR)
    }
  }
}
    `, {"hash":"27f13f19b4441961041e41cad775fdfb3bf127ab0937a8bbd0a5087d3d564698"}) as unknown as TypedDocumentString<DashboardGroupsQuery, DashboardGroupsQueryVariables>;
export const MajorOfferListDocument = new TypedDocumentString(`
    query MajorOfferList($first: Int!, $after: String, $where: MajorOfferFilter, $orderBy: [MajorOfferOrder!], $withTotal: Boolean!) {
  majorOffers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      fromYear
      toYear
      length
      state
      version
      updatedAt
      school {
        id
        name
      }
      major {
        id
        code
        name
        catalogue
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    `, {"hash":"06028260abea400abb6ca07fd8b3660161437af9ab4482178313f93603412845"}) as unknown as TypedDocumentString<MajorOfferListQuery, MajorOfferListQueryVariables>;
export const MajorOfferRecordDocument = new TypedDocumentString(`
    query MajorOfferRecord($id: ID!) {
  majorOffer(id: $id) {
    id
    fromYear
    toYear
    length
    state
    stateReason
    approvedAt
    approvedByName
    version
    school {
      id
      name
    }
    major {
      id
      code
      name
      catalogue
      categoryZh
    }
    availableActions {
      action
      allowed
      reason
    }
  }
}
    `, {"hash":"4f29b415095b511a56e382172eb020f92c817300dc53ee222c1565b6b98e02f5"}) as unknown as TypedDocumentString<MajorOfferRecordQuery, MajorOfferRecordQueryVariables>;
export const SchoolClassListDocument = new TypedDocumentString(`
    query SchoolClassList($first: Int!, $after: String, $where: SchoolClassFilter, $orderBy: [SchoolClassOrder!], $withTotal: Boolean!) {
  schoolClasses(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      name
      entryYear
      graduationYear
      headTeacher
      capacity
      boys
      girls
      majorOffered
      updatedAt
      school {
        id
        name
      }
      major {
        id
        code
        name
      }
      classType {
        code
        zh
        en
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
    aggregates @include(if: $withTotal) {
      capacity
      boys
      girls
    }
  }
}
    `, {"hash":"a4156c04f32ef2c11031178b34d1518478705e95ea101370d284ee86fa75a4f5"}) as unknown as TypedDocumentString<SchoolClassListQuery, SchoolClassListQueryVariables>;
export const SchoolClassRecordDocument = new TypedDocumentString(`
    query SchoolClassRecord($id: ID!) {
  schoolClass(id: $id) {
    id
    name
    entryYear
    graduationYear
    headTeacher
    capacity
    boys
    girls
    orderedBy
    majorOffered
    version
    school {
      id
      name
    }
    major {
      id
      code
      name
    }
    classType {
      code
      zh
      en
    }
    graduates(first: 200, orderBy: [{field: NAME, direction: ASC}]) {
      nodes {
        id
        name
        identityMasked
        gender {
          code
          zh
          en
        }
        povertyCategory {
          code
          zh
          en
        }
      }
      totalCount
    }
    applicants(first: 200, orderBy: [{field: NAME, direction: ASC}]) {
      nodes {
        id
        name
        state
      }
      totalCount
    }
    availableActions {
      action
      allowed
      reason
    }
  }
}
    `, {"hash":"549dcca6f27343501af9755a44d52478f297c88ee3a6f26f41af456adc5a1937"}) as unknown as TypedDocumentString<SchoolClassRecordQuery, SchoolClassRecordQueryVariables>;
export const IntakePlanListDocument = new TypedDocumentString(`
    query IntakePlanList($first: Int!, $after: String, $where: IntakePlanFilter, $orderBy: [IntakePlanOrder!], $withTotal: Boolean!) {
  intakePlans(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      entryYear
      quota
      state
      majorOffered
      version
      updatedAt
      school {
        id
        name
      }
      major {
        id
        code
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
    aggregates @include(if: $withTotal) {
      quota
    }
  }
}
    `, {"hash":"34232db0802af20f4a73c9295dcf355b8f307e4431482fbe3fa2f6147ecfab9b"}) as unknown as TypedDocumentString<IntakePlanListQuery, IntakePlanListQueryVariables>;
export const IntakePlanRecordDocument = new TypedDocumentString(`
    query IntakePlanRecord($id: ID!) {
  intakePlan(id: $id) {
    id
    entryYear
    quota
    state
    stateReason
    majorOffered
    approvedAt
    approvedByName
    version
    school {
      id
      name
    }
    major {
      id
      code
      name
    }
    availableActions {
      action
      allowed
      reason
    }
  }
}
    `, {"hash":"c78afa5381d7b7d05037a574aebac8460ee3c7221dacfc6f676bd84ee691ed9c"}) as unknown as TypedDocumentString<IntakePlanRecordQuery, IntakePlanRecordQueryVariables>;
export const ApplicantListDocument = new TypedDocumentString(`
    query ApplicantList($first: Int!, $after: String, $where: ApplicantFilter, $orderBy: [ApplicantOrder!], $withTotal: Boolean!) {
  applicants(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      name
      entryYear
      identityMasked
      juniorSchool
      state
      enrolledOn
      leftOn
      version
      updatedAt
      school {
        id
        name
      }
      major {
        id
        code
        name
      }
      schoolClass {
        id
        name
      }
      gender {
        code
        zh
        en
      }
      povertyCategory {
        code
        zh
        en
      }
      preference {
        code
        zh
        en
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    `, {"hash":"ee570e33a5e52760cfbdffe7169eb5cb46ada55b565778e54af337fcc297eecf"}) as unknown as TypedDocumentString<ApplicantListQuery, ApplicantListQueryVariables>;
export const ApplicantRecordDocument = new TypedDocumentString(`
    query ApplicantRecord($id: ID!) {
  applicant(id: $id) {
    id
    name
    entryYear
    identityMasked
    juniorSchool
    state
    stateReason
    intentOn
    admittedOn
    enrolledOn
    keptOneOn
    keptTwoOn
    leftOn
    declinedOn
    preferenceSource
    version
    school {
      id
      name
    }
    major {
      id
      code
      name
    }
    schoolClass {
      id
      name
    }
    gender {
      code
      zh
      en
    }
    povertyCategory {
      code
      zh
      en
    }
    preference {
      code
      zh
      en
    }
    leftCause {
      code
      zh
      en
    }
    availableActions {
      action
      allowed
      reason
    }
  }
}
    `, {"hash":"08a2acb46d4eecc38537276edad2b9f0154ca4214286215b263a2e054c72fa6d"}) as unknown as TypedDocumentString<ApplicantRecordQuery, ApplicantRecordQueryVariables>;
export const ClassChoicesDocument = new TypedDocumentString(`
    query ClassChoices($where: SchoolClassFilter) {
  schoolClasses(
    first: 100
    where: $where
    orderBy: [{field: NAME, direction: ASC}]
  ) {
    nodes {
      id
      name
    }
  }
}
    `, {"hash":"4d83ecaec9e7dacc71ba7ed6c029a289c4bbf1ef6f215b4d797b1e5c5d38f329"}) as unknown as TypedDocumentString<ClassChoicesQuery, ClassChoicesQueryVariables>;
export const IntakeFiguresDocument = new TypedDocumentString(`
    query IntakeFigures($applicants: ApplicantFilter, $plans: IntakePlanFilter, $graduates: GraduateFilter) {
  unoffered: graduates(first: 1, where: $graduates) {
    totalCount
  }
  all: applicants(first: 1, where: $applicants) {
    aggregates {
      ...IntakeCounts
    }
  }
  planned: intakePlans(first: 1, where: $plans) {
    aggregates {
      quota
    }
  }
  byMajor: applicantGroups(by: [MAJOR], where: $applicants, first: 100) {
    label
    key {
      major {
        id
        code
      }
    }
    aggregates {
      ...IntakeCounts
    }
  }
  plannedByMajor: intakePlanGroups(by: [MAJOR], where: $plans, first: 100) {
    label
    key {
      major {
        id
        code
      }
    }
    aggregates {
      quota
    }
  }
  byCategory: applicantGroups(
    by: [POVERTY_CATEGORY]
    where: $applicants
    first: 100
  ) {
    label
    key {
      povertyCategory {
        code
      }
    }
    aggregates {
      ...IntakeCounts
    }
  }
}
    fragment IntakeCounts on ApplicantAggregates {
  count
  admitted
  enrolled
  dueOne
  keptOne
  dueTwo
  keptTwo
}`, {"hash":"e9e4f476620cb69a5f2603cd5dc99d3793c13cd6b20415b88ce8892928fd8677"}) as unknown as TypedDocumentString<IntakeFiguresQuery, IntakeFiguresQueryVariables>;
export const IntakeYearsDocument = new TypedDocumentString(`
    query IntakeYears {
  applicantGroups(by: [ENTRY_YEAR], first: 100) {
    key {
      entryYear
    }
    aggregates {
      ...IntakeCounts
    }
  }
  intakePlanGroups(by: [ENTRY_YEAR], where: {state: {eq: APPROVED}}, first: 100) {
    key {
      entryYear
    }
    aggregates {
      quota
    }
  }
}
    fragment IntakeCounts on ApplicantAggregates {
  count
  admitted
  enrolled
  dueOne
  keptOne
  dueTwo
  keptTwo
}`, {"hash":"3b92c7ce3fbe59eb8e4fc8128c8e528d4f78e50fcae472096da37fb78d969e04"}) as unknown as TypedDocumentString<IntakeYearsQuery, IntakeYearsQueryVariables>;
export const MajorOfferCreateDocument = new TypedDocumentString(`
    mutation MajorOfferCreate($input: MajorOfferCreateInput!) {
  majorOfferCreate(input: $input) {
    __typename
    ... on MajorOffer {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"0fa2e64d24b42a37c69788fbced61a4fcb9fb4b6ed91f005040cd6f50df91935"}) as unknown as TypedDocumentString<MajorOfferCreateMutation, MajorOfferCreateMutationVariables>;
export const MajorOfferEditDocument = new TypedDocumentString(`
    mutation MajorOfferEdit($input: MajorOfferEditInput!) {
  majorOfferEdit(input: $input) {
    __typename
    ... on MajorOffer {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"d7bd16d78b3009fa4875c8037a70e37669e5b8423136e50f65b0ff681d2f80b7"}) as unknown as TypedDocumentString<MajorOfferEditMutation, MajorOfferEditMutationVariables>;
export const MajorOfferApproveDocument = new TypedDocumentString(`
    mutation MajorOfferApprove($input: MajorOfferApproveInput!) {
  majorOfferApprove(input: $input) {
    __typename
    ... on MajorOffer {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"487cff07f26e20b6ee1ac9b75d520a7e5ae220a4a706398bd43e3d726a04abc1"}) as unknown as TypedDocumentString<MajorOfferApproveMutation, MajorOfferApproveMutationVariables>;
export const MajorOfferSuspendDocument = new TypedDocumentString(`
    mutation MajorOfferSuspend($input: MajorOfferSuspendInput!) {
  majorOfferSuspend(input: $input) {
    __typename
    ... on MajorOffer {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"8845401dcb513be917e7c4d41e538e67a3d15ebdbc3ab2b85a07bcc3460ceb6f"}) as unknown as TypedDocumentString<MajorOfferSuspendMutation, MajorOfferSuspendMutationVariables>;
export const MajorOfferResumeDocument = new TypedDocumentString(`
    mutation MajorOfferResume($input: MajorOfferResumeInput!) {
  majorOfferResume(input: $input) {
    __typename
    ... on MajorOffer {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"07fc530bf0baaaae8d960854dc9d74336ca5b2bf86ace650380f3d9ff1d5d47a"}) as unknown as TypedDocumentString<MajorOfferResumeMutation, MajorOfferResumeMutationVariables>;
export const MajorOfferWithdrawDocument = new TypedDocumentString(`
    mutation MajorOfferWithdraw($input: MajorOfferWithdrawInput!) {
  majorOfferWithdraw(input: $input) {
    __typename
    ... on MajorOffer {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"e7c7c4a4507efc4e070001cc4f1b36c991e2763035377e469e3bc9ad157718b1"}) as unknown as TypedDocumentString<MajorOfferWithdrawMutation, MajorOfferWithdrawMutationVariables>;
export const SchoolClassCreateDocument = new TypedDocumentString(`
    mutation SchoolClassCreate($input: SchoolClassCreateInput!) {
  schoolClassCreate(input: $input) {
    __typename
    ... on SchoolClass {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"a1d258dc58078d2e89483381df47ca43e6f4d29570ed27eeebc3450f4b32491c"}) as unknown as TypedDocumentString<SchoolClassCreateMutation, SchoolClassCreateMutationVariables>;
export const SchoolClassEditDocument = new TypedDocumentString(`
    mutation SchoolClassEdit($input: SchoolClassEditInput!) {
  schoolClassEdit(input: $input) {
    __typename
    ... on SchoolClass {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"b258475b41852c4bddee36fdcdf29ba52ff0c06eafbe4c630f8e61a5b4142c18"}) as unknown as TypedDocumentString<SchoolClassEditMutation, SchoolClassEditMutationVariables>;
export const IntakePlanCreateDocument = new TypedDocumentString(`
    mutation IntakePlanCreate($input: IntakePlanCreateInput!) {
  intakePlanCreate(input: $input) {
    __typename
    ... on IntakePlan {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"131034645d17bcb77f4652932bdf14bf39663aed86716731b87a1df8e9ab7f90"}) as unknown as TypedDocumentString<IntakePlanCreateMutation, IntakePlanCreateMutationVariables>;
export const IntakePlanEditDocument = new TypedDocumentString(`
    mutation IntakePlanEdit($input: IntakePlanEditInput!) {
  intakePlanEdit(input: $input) {
    __typename
    ... on IntakePlan {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"286b43b170c4f713bbff8b3b062a0ae97bc80acfc0f8b09f6c95196641532036"}) as unknown as TypedDocumentString<IntakePlanEditMutation, IntakePlanEditMutationVariables>;
export const IntakePlanApproveDocument = new TypedDocumentString(`
    mutation IntakePlanApprove($input: IntakePlanApproveInput!) {
  intakePlanApprove(input: $input) {
    __typename
    ... on IntakePlan {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"ad25643ca733424616a6be7a4da40b34938190fe07bf4938597fc327e7710bdc"}) as unknown as TypedDocumentString<IntakePlanApproveMutation, IntakePlanApproveMutationVariables>;
export const IntakePlanReopenDocument = new TypedDocumentString(`
    mutation IntakePlanReopen($input: IntakePlanReopenInput!) {
  intakePlanReopen(input: $input) {
    __typename
    ... on IntakePlan {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"9d57a89ea648e79a53bb210cdffca3dc03d1f17960fcc2085f24a2bf3ba97fb1"}) as unknown as TypedDocumentString<IntakePlanReopenMutation, IntakePlanReopenMutationVariables>;
export const ApplicantCreateDocument = new TypedDocumentString(`
    mutation ApplicantCreate($input: ApplicantCreateInput!) {
  applicantCreate(input: $input) {
    __typename
    ... on Applicant {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"10f63cabf3f916a8d7fb30023028a45c6678a124d47f385e1ce87ef168241f10"}) as unknown as TypedDocumentString<ApplicantCreateMutation, ApplicantCreateMutationVariables>;
export const ApplicantEditDocument = new TypedDocumentString(`
    mutation ApplicantEdit($input: ApplicantEditInput!) {
  applicantEdit(input: $input) {
    __typename
    ... on Applicant {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"1ce5fda3787ee39cd6dae7bc7e8d6ead29051c9f7a2ee2c712da18b42a083dc5"}) as unknown as TypedDocumentString<ApplicantEditMutation, ApplicantEditMutationVariables>;
export const ApplicantAdmitDocument = new TypedDocumentString(`
    mutation ApplicantAdmit($input: ApplicantAdmitInput!) {
  applicantAdmit(input: $input) {
    __typename
    ... on ApplicantList {
      count
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"a3bc2c55c451fc1c0608aaa43c64f5f0815371902253f7082e1c504148f865d5"}) as unknown as TypedDocumentString<ApplicantAdmitMutation, ApplicantAdmitMutationVariables>;
export const ApplicantEnrolDocument = new TypedDocumentString(`
    mutation ApplicantEnrol($input: ApplicantEnrolInput!) {
  applicantEnrol(input: $input) {
    __typename
    ... on ApplicantList {
      count
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"2e07da64ce581d3ed152bcb360aacca749f6798e4f14e47741bc34c2ee2b05fa"}) as unknown as TypedDocumentString<ApplicantEnrolMutation, ApplicantEnrolMutationVariables>;
export const ApplicantKeepDocument = new TypedDocumentString(`
    mutation ApplicantKeep($input: ApplicantKeepInput!) {
  applicantKeep(input: $input) {
    __typename
    ... on ApplicantList {
      count
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"edbf0e276d83ea2e6e207037352d251c16bdc947a48f5e9b9eea8e507c6ce5cc"}) as unknown as TypedDocumentString<ApplicantKeepMutation, ApplicantKeepMutationVariables>;
export const ApplicantLeaveDocument = new TypedDocumentString(`
    mutation ApplicantLeave($input: ApplicantLeaveInput!) {
  applicantLeave(input: $input) {
    __typename
    ... on ApplicantList {
      count
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"881a29d36b9d0c1f1baec90557551d08d3dece063330463b9e39d82585e2662c"}) as unknown as TypedDocumentString<ApplicantLeaveMutation, ApplicantLeaveMutationVariables>;
export const ApplicantResumeDocument = new TypedDocumentString(`
    mutation ApplicantResume($input: ApplicantResumeInput!) {
  applicantResume(input: $input) {
    __typename
    ... on ApplicantList {
      count
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"34ed06adbbeda1fd6d72cb64628d9f6bc1acede2d2fea27da1393a709931b893"}) as unknown as TypedDocumentString<ApplicantResumeMutation, ApplicantResumeMutationVariables>;
export const ApplicantDeclineDocument = new TypedDocumentString(`
    mutation ApplicantDecline($input: ApplicantDeclineInput!) {
  applicantDecline(input: $input) {
    __typename
    ... on ApplicantList {
      count
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"41d3c7eec6aa94374dfbc18baa8d415bf1339c037ea64ce105e24ef418ce9a3e"}) as unknown as TypedDocumentString<ApplicantDeclineMutation, ApplicantDeclineMutationVariables>;
export const ApplicantRevealDocument = new TypedDocumentString(`
    mutation ApplicantReveal($input: ApplicantRevealInput!) {
  applicantReveal(input: $input) {
    __typename
    ... on RevealedNumber {
      value
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"d602721730db4447af0f2b11da03a0cadf250cbb113dd982b36d130782275862"}) as unknown as TypedDocumentString<ApplicantRevealMutation, ApplicantRevealMutationVariables>;
export const UnitListDocument = new TypedDocumentString(`
    query UnitList($first: Int!, $after: String, $where: OrgUnitFilter, $orderBy: [OrgUnitOrder!], $withTotal: Boolean!) {
  orgUnits(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      name
      kind
      code
      pathNames
      rural
      validFrom
      validTo
      updatedAt
      schoolType {
        code
        zh
        en
      }
      schoolNature {
        code
        zh
        en
      }
      parent {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    `, {"hash":"240e96ac94e6674f076b54e8d2b7af9184dce2cc071ce3bfff75c3fd2f4c9fab"}) as unknown as TypedDocumentString<UnitListQuery, UnitListQueryVariables>;
export const UnitRecordDocument = new TypedDocumentString(`
    query UnitRecord($id: ID!) {
  orgUnit(id: $id) {
    id
    name
    nameZh
    nameEn
    kind
    code
    pathNames
    rural
    validFrom
    validTo
    updatedAt
    version
    schoolType {
      code
      zh
      en
    }
    schoolNature {
      code
      zh
      en
    }
    parent {
      id
      name
    }
    successor {
      id
      name
    }
    children(first: 200, orderBy: [{field: ORDER, direction: ASC}]) {
      nodes {
        id
        name
        kind
      }
      totalCount
    }
  }
}
    `, {"hash":"9a6073b70d2999354e10008f13205c55a28de5bbc1f21ce0d3888bd5f306b66b"}) as unknown as TypedDocumentString<UnitRecordQuery, UnitRecordQueryVariables>;
export const UnitRootsDocument = new TypedDocumentString(`
    query UnitRoots {
  orgUnits(
    first: 20
    where: {kind: {in: [province, city, district]}}
    orderBy: [{field: KIND, direction: ASC}]
  ) {
    nodes {
      id
      name
      kind
      parent {
        id
      }
    }
  }
}
    `, {"hash":"eb405138886e399658454bda267bd0cb3ef2190149b80654381616d205fa03f7"}) as unknown as TypedDocumentString<UnitRootsQuery, UnitRootsQueryVariables>;
export const UnitChildrenDocument = new TypedDocumentString(`
    query UnitChildren($parent: ID!) {
  orgUnits(
    first: 200
    where: {parent: {id: {eq: $parent}}, current: true}
    orderBy: [{field: ORDER, direction: ASC}]
  ) {
    nodes {
      id
      name
      kind
    }
  }
}
    `, {"hash":"246091ebbc6ba4f7ff3761c66a0daf721d2626e846b1db9ea345de66cb5d0efb"}) as unknown as TypedDocumentString<UnitChildrenQuery, UnitChildrenQueryVariables>;
export const OrgUnitCreateDocument = new TypedDocumentString(`
    mutation OrgUnitCreate($input: OrgUnitCreateInput!) {
  orgUnitCreate(input: $input) {
    __typename
    ... on OrgUnit {
      id
      name
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"444ecf2a4fbc04e8260fa1b26f10f237cd68d5b013e50d8feb3fac34a850b1a9"}) as unknown as TypedDocumentString<OrgUnitCreateMutation, OrgUnitCreateMutationVariables>;
export const OrgUnitRenameDocument = new TypedDocumentString(`
    mutation OrgUnitRename($input: OrgUnitRenameInput!) {
  orgUnitRename(input: $input) {
    __typename
    ... on OrgUnit {
      id
      name
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"76afd44eab775b60259db0382aa25967634253164cf77729f5245da97f676a2e"}) as unknown as TypedDocumentString<OrgUnitRenameMutation, OrgUnitRenameMutationVariables>;
export const OrgUnitCloseDocument = new TypedDocumentString(`
    mutation OrgUnitClose($input: OrgUnitCloseInput!) {
  orgUnitClose(input: $input) {
    __typename
    ... on OrgUnit {
      id
      name
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"1016fdc5236e572b7bbc49756fdf1abc3f3c7192f0992c7766d9c0e0750566c9"}) as unknown as TypedDocumentString<OrgUnitCloseMutation, OrgUnitCloseMutationVariables>;
export const PlacementListDocument = new TypedDocumentString(`
    query PlacementList($first: Int!, $after: String, $where: PlacementFilter, $orderBy: [PlacementOrder!], $withTotal: Boolean!) {
  placements(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      version
      state
      matched
      wage
      startOn
      post
      nextSchool
      evidenceGrade
      employed
      returnReason
      updatedAt
      graduate {
        id
        name
        identityMasked
        className
        major {
          code
          name
        }
        povertyCategory {
          code
          zh
          en
        }
      }
      school {
        id
        name
      }
      round {
        id
        title
        period
      }
      destination {
        code
        zh
        en
      }
      region {
        code
        zh
        en
      }
      place {
        code
        zh
        en
      }
      contract {
        code
        zh
        en
      }
      insurance {
        code
        zh
        en
      }
      channel {
        code
        zh
        en
      }
      employer {
        id
        name
        creditCode
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
    aggregates @include(if: $withTotal) {
      count
      reported
      employed
      direct
      matched
      known
      verified
      wageAverage
    }
  }
}
    `, {"hash":"1436f8d19998e1951e68793075c8a484ac1bb7001aa03898d45e2938dd0b9aff"}) as unknown as TypedDocumentString<PlacementListQuery, PlacementListQueryVariables>;
export const PlacementPeriodsDocument = new TypedDocumentString(`
    query PlacementPeriods {
  rounds(first: 60, orderBy: [{field: PERIOD, direction: DESC}]) {
    nodes {
      id
      period
      title
    }
  }
}
    `, {"hash":"102525ff0b998ddc413c78ff18f40d23cb70e08cf9c7cb09e75be71c55d1bed1"}) as unknown as TypedDocumentString<PlacementPeriodsQuery, PlacementPeriodsQueryVariables>;
export const PlacementSummaryDocument = new TypedDocumentString(`
    query PlacementSummary($by: [PlacementGroupKey!]!, $where: PlacementFilter) {
  placementGroups(by: $by, where: $where, first: 100) {
    label
    count
    key {
      school {
        id
        name
      }
      state
      destination {
        code
      }
      region {
        code
      }
      evidenceGrade
      majorCategory {
        code
      }
      povertyCategory {
        code
      }
      class
      graduationYear
    }
    aggregates {
      count
      reported
      employed
      direct
      matched
      known
      verified
      wageAverage
    }
  }
}
    `, {"hash":"9283813c1f250f5580c1000d8645ca32ec7c9ec5971b9cb9953395463966e940"}) as unknown as TypedDocumentString<PlacementSummaryQuery, PlacementSummaryQueryVariables>;
export const PlacementRecordDocument = new TypedDocumentString(`
    query PlacementRecord($id: ID!) {
  placement(id: $id) {
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
    evidenceGrade
    employed
    direct
    verified
    returnReason
    submittedAt
    decidedAt
    createdAt
    updatedAt
    graduate {
      id
      name
      identityMasked
      className
      graduationYear
      graduatedOn
      gender {
        code
        zh
        en
      }
      major {
        code
        name
      }
      povertyCategory {
        code
        zh
        en
      }
      placements(first: 12) {
        nodes {
          id
          state
          destination {
            code
            zh
            en
          }
          round {
            id
            title
          }
        }
      }
    }
    school {
      id
      name
    }
    round {
      id
      title
      period
      dueOn
      closedAt
    }
    destination {
      code
      zh
      en
    }
    region {
      code
      zh
      en
    }
    place {
      code
      zh
      en
    }
    placeClass {
      code
      zh
      en
    }
    contract {
      code
      zh
      en
    }
    insurance {
      code
      zh
      en
    }
    channel {
      code
      zh
      en
    }
    employer {
      id
      name
      creditCode
      nature {
        code
        zh
        en
      }
      industry {
        code
        zh
        en
      }
    }
    evidence {
      id
      kind {
        code
        zh
        en
      }
      createdAt
      attachment {
        id
        fileName
        mediaType
        byteSize
        url
      }
    }
    checks {
      id
      kind {
        code
        zh
        en
      }
      result
      note
      checkedByName
      checkedAt
    }
    availableActions {
      action
      allowed
      reason
    }
  }
}
    `, {"hash":"c779e6a7a109236b848c57ef20ee197110b5897f2710bda09d8dac87d8ede03b"}) as unknown as TypedDocumentString<PlacementRecordQuery, PlacementRecordQueryVariables>;
export const PlacementReportOfDocument = new TypedDocumentString(`
    query PlacementReportOf($round: ID!, $school: ID!) {
  roundReports(
    first: 1
    where: {round: {id: {eq: $round}}, orgUnit: {id: {eq: $school}}}
  ) {
    nodes {
      id
      state
    }
  }
}
    `, {"hash":"9392af522954d5adc2d576528cbece0b1f1a8f5fca2db5acd2be750b0eb3f715"}) as unknown as TypedDocumentString<PlacementReportOfQuery, PlacementReportOfQueryVariables>;
export const GraduateRecordDocument = new TypedDocumentString(`
    query GraduateRecord($id: ID!) {
  graduate(id: $id) {
    id
    name
    identityMasked
    className
    graduationYear
    graduatedOn
    gender {
      code
      zh
      en
    }
    major {
      code
      name
    }
    povertyCategory {
      code
      zh
      en
    }
    school {
      id
      name
    }
    placements(first: 20) {
      nodes {
        id
        state
        evidenceGrade
        updatedAt
        destination {
          code
          zh
          en
        }
        employer {
          id
          name
        }
        nextSchool
        round {
          id
          title
        }
      }
    }
  }
}
    `, {"hash":"7785bb94275d0b46e5271a8bdc14cdd96802347d1256922021886edc625070ed"}) as unknown as TypedDocumentString<GraduateRecordQuery, GraduateRecordQueryVariables>;
export const ImportReportDocument = new TypedDocumentString(`
    query ImportReport($id: ID!) {
  roundReport(id: $id) {
    id
    state
    graduates
    reported
    orgUnit {
      id
      name
    }
    round {
      id
      title
      period
    }
    availableActions {
      action
      allowed
      reason
    }
  }
}
    `, {"hash":"64aeeb9d7c81d078c38ea1e4a8c1dd001bfdd01dd6d0de306888f03c13470a8c"}) as unknown as TypedDocumentString<ImportReportQuery, ImportReportQueryVariables>;
export const ImportReportsDocument = new TypedDocumentString(`
    query ImportReports {
  roundReports(
    first: 60
    where: {state: {in: [NOT_STARTED, DRAFT, RETURNED]}}
    orderBy: [{field: UPDATED_AT, direction: DESC}]
  ) {
    nodes {
      id
      state
      graduates
      reported
      orgUnit {
        id
        name
      }
      round {
        id
        title
        dueOn
        closedAt
      }
      availableActions {
        action
        allowed
        reason
      }
    }
  }
}
    `, {"hash":"949337e70de906a1ecd7a0b71ee1e2422c985dc32912b8ef6d8ddac779b89296"}) as unknown as TypedDocumentString<ImportReportsQuery, ImportReportsQueryVariables>;
export const ImportHistoryDocument = new TypedDocumentString(`
    query ImportHistory($where: ImportBatchFilter) {
  importBatches(
    first: 30
    where: $where
    orderBy: [{field: CREATED_AT, direction: DESC}]
  ) {
    nodes {
      id
      state
      rowsTotal
      rowsNew
      rowsChanged
      rowsSame
      rowsWrong
      createdAt
      createdByName
      attachment {
        id
        fileName
      }
      orgUnit {
        id
        name
      }
      round {
        id
        title
      }
    }
  }
}
    `, {"hash":"571ef23c773adae762b6a260ef939df916da30b43a37057992da2bc918f815ab"}) as unknown as TypedDocumentString<ImportHistoryQuery, ImportHistoryQueryVariables>;
export const PlacementEditDocument = new TypedDocumentString(`
    mutation PlacementEdit($input: PlacementEditInput!) {
  placementEdit(input: $input) {
    __typename
    ... on Placement {
      id
      version
      state
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"c63dffa464fc9e98f20472f7791e2d9cf36baeb5fd19a28db467c1f110be53f4"}) as unknown as TypedDocumentString<PlacementEditMutation, PlacementEditMutationVariables>;
export const PlacementReturnDocument = new TypedDocumentString(`
    mutation PlacementReturn($input: PlacementReturnInput!) {
  placementReturn(input: $input) {
    __typename
    ... on PlacementList {
      count
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"b1f30d5c6ee9dcc464b3b6983ae4f1b9332e7c11470ff01b57949c673c0e26a2"}) as unknown as TypedDocumentString<PlacementReturnMutation, PlacementReturnMutationVariables>;
export const PlacementAcceptDocument = new TypedDocumentString(`
    mutation PlacementAccept($input: PlacementAcceptInput!) {
  placementAccept(input: $input) {
    __typename
    ... on PlacementList {
      count
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"1a57fdb9bbd589453ff88443b172f8f54431353137e17f42c9e923c1a70d23c9"}) as unknown as TypedDocumentString<PlacementAcceptMutation, PlacementAcceptMutationVariables>;
export const PlacementEvidenceAddDocument = new TypedDocumentString(`
    mutation PlacementEvidenceAdd($input: PlacementEvidenceAddInput!) {
  placementEvidenceAdd(input: $input) {
    __typename
    ... on Placement {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"a7ebd2944f820c5fa19ae88a700ffd744fa4af3848177c89d7068d27a8cebf06"}) as unknown as TypedDocumentString<PlacementEvidenceAddMutation, PlacementEvidenceAddMutationVariables>;
export const PlacementEvidenceRemoveDocument = new TypedDocumentString(`
    mutation PlacementEvidenceRemove($input: PlacementEvidenceRemoveInput!) {
  placementEvidenceRemove(input: $input) {
    __typename
    ... on Placement {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"f7d915b419e6d69433f00806d3254d3b5141275065bd93f27e139fac08af3b18"}) as unknown as TypedDocumentString<PlacementEvidenceRemoveMutation, PlacementEvidenceRemoveMutationVariables>;
export const IdentityRevealDocument = new TypedDocumentString(`
    mutation IdentityReveal($input: IdentityRevealInput!) {
  identityReveal(input: $input) {
    __typename
    ... on RevealedField {
      value
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"bc6ecfcd983ecd0fe1ceb8367931e511788c8f6a1bd9a9f642da307370748e47"}) as unknown as TypedDocumentString<IdentityRevealMutation, IdentityRevealMutationVariables>;
export const VerificationRoundDocument = new TypedDocumentString(`
    query VerificationRound($id: ID!) {
  round(id: $id) {
    id
    version
    title
    closedAt
    sampleCommitment
    sampleCommittedAt
    sampleSeed
    sampleFrozenAt
  }
  sampled: placements(
    first: 1
    where: {round: {id: {eq: $id}}, sampled: {eq: true}}
  ) {
    totalCount
  }
  refused: placements(
    first: 1
    where: {round: {id: {eq: $id}}, verification: {eq: REFUSED}}
  ) {
    totalCount
  }
  contradicting: placements(
    first: 1
    where: {round: {id: {eq: $id}}, contradiction: {eq: true}}
  ) {
    totalCount
  }
  frame: placementSampleRows(first: 1, where: {round: {id: {eq: $id}}}) {
    totalCount
  }
}
    `, {"hash":"3000c909ba4dffde68e4c81b55bc129eac72a05806d9bf8aa2d08886db68fecd"}) as unknown as TypedDocumentString<VerificationRoundQuery, VerificationRoundQueryVariables>;
export const VerificationRowsDocument = new TypedDocumentString(`
    query VerificationRows($first: Int!, $after: String, $where: PlacementFilter, $orderBy: [PlacementOrder!], $withTotal: Boolean!) {
  placements(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      id
      version
      state
      evidenceGrade
      verification
      sampleReason
      contradiction
      nextSchool
      graduate {
        id
        name
        className
      }
      school {
        id
        name
      }
      destination {
        code
        zh
        en
      }
      employer {
        id
        name
      }
      checks {
        id
        channel
        result
        superseded
      }
      links {
        id
        audience
        state
      }
      decisions {
        id
        state
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
    aggregates @include(if: $withTotal) {
      count
      verified
    }
  }
}
    `, {"hash":"4354be5b8a0c80811f0f3cea4d1661b3e2b5bdfdc916eaddae7c940644f909dc"}) as unknown as TypedDocumentString<VerificationRowsQuery, VerificationRowsQueryVariables>;
export const VerificationRecordDocument = new TypedDocumentString(`
    query VerificationRecord($id: ID!) {
  placement(id: $id) {
    id
    version
    state
    verification
    sampled
    sampleReason
    contradiction
    evidenceGrade
    destination {
      code
      zh
      en
    }
    school {
      id
      name
    }
    checks {
      id
      channel
      result
      superseded
    }
    links {
      id
      audience
      state
      expiresAt
      createdAt
    }
    answers {
      id
      audience
      said
      place
      since
      wageBand {
        code
        zh
        en
      }
      contract {
        code
        zh
        en
      }
      result
      differences
      answeredAt
    }
    decisions {
      id
      version
      state
      reason
      refusedByName
      refusedAt
      appealUntil
      answer
      answeredByName
      answeredAt
      decisionReason
      decidedByName
      decidedAt
      reopenReason
      availableActions {
        action
        allowed
        reason
      }
    }
  }
}
    `, {"hash":"0814e124805982e56d5e0c0c87c80d5d9dcc133d233e35f872e412f60ae2c5ee"}) as unknown as TypedDocumentString<VerificationRecordQuery, VerificationRecordQueryVariables>;
export const PlacementSampleCommitDocument = new TypedDocumentString(`
    mutation PlacementSampleCommit($input: PlacementSampleCommitInput!) {
  placementSampleCommit(input: $input) {
    __typename
    ... on Round {
      id
      sampleCommitment
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"d59d2d638ba170c391d6621fcfd1207992eae166dcc8039aef50353fac2ed738"}) as unknown as TypedDocumentString<PlacementSampleCommitMutation, PlacementSampleCommitMutationVariables>;
export const PlacementLinkCreateDocument = new TypedDocumentString(`
    mutation PlacementLinkCreate($input: PlacementLinkCreateInput!) {
  placementLinkCreate(input: $input) {
    __typename
    ... on MadeLinks {
      links {
        id
        name
        employer
        path
        expiresAt
      }
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"bff10d0b2b92156927d56449192b3e2c230c9c81fcc46c3439ae49847f6b8faf"}) as unknown as TypedDocumentString<PlacementLinkCreateMutation, PlacementLinkCreateMutationVariables>;
export const PlacementLinkRevokeDocument = new TypedDocumentString(`
    mutation PlacementLinkRevoke($input: PlacementLinkRevokeInput!) {
  placementLinkRevoke(input: $input) {
    __typename
    ... on PlacementLinkList {
      count
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"033b9230860e51f75f692ee9c7bafeef93b2b352305d98291c79f2520eb23caa"}) as unknown as TypedDocumentString<PlacementLinkRevokeMutation, PlacementLinkRevokeMutationVariables>;
export const PlacementCheckRecordDocument = new TypedDocumentString(`
    mutation PlacementCheckRecord($input: PlacementCheckRecordInput!) {
  placementCheckRecord(input: $input) {
    __typename
    ... on Placement {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"c10aa66fab7337867cac7268ac99b7824efd3b92f2e84113f216b0dbbc512587"}) as unknown as TypedDocumentString<PlacementCheckRecordMutation, PlacementCheckRecordMutationVariables>;
export const PlacementRefuseDocument = new TypedDocumentString(`
    mutation PlacementRefuse($input: PlacementRefuseInput!) {
  placementRefuse(input: $input) {
    __typename
    ... on Placement {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"2c10d7a1f21243aedce0e678995d58bc9763bad81053b6b9c41b48a51b85254b"}) as unknown as TypedDocumentString<PlacementRefuseMutation, PlacementRefuseMutationVariables>;
export const PlacementAppealDocument = new TypedDocumentString(`
    mutation PlacementAppeal($input: PlacementAppealInput!) {
  placementAppeal(input: $input) {
    __typename
    ... on Placement {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"5c7723a96fd72b5ed2bcad99078ac2c2140b3d9859da0636229234ea32e5dfae"}) as unknown as TypedDocumentString<PlacementAppealMutation, PlacementAppealMutationVariables>;
export const PlacementDecideDocument = new TypedDocumentString(`
    mutation PlacementDecide($input: PlacementDecideInput!) {
  placementDecide(input: $input) {
    __typename
    ... on Placement {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"5209a7137ee655ee986082d72bd963eb1046cdf5a9f9ca728e1dbc78d34a6656"}) as unknown as TypedDocumentString<PlacementDecideMutation, PlacementDecideMutationVariables>;
export const PlacementDecisionReopenDocument = new TypedDocumentString(`
    mutation PlacementDecisionReopen($input: PlacementDecisionReopenInput!) {
  placementDecisionReopen(input: $input) {
    __typename
    ... on Placement {
      id
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"b149336a1c5fe0dccb5d226c74e98abda747ca631d0c31abd47ff11765c95513"}) as unknown as TypedDocumentString<PlacementDecisionReopenMutation, PlacementDecisionReopenMutationVariables>;
export const VerificationGraduateDocument = new TypedDocumentString(`
    query VerificationGraduate($id: ID!) {
  graduate(id: $id) {
    id
    version
  }
}
    `, {"hash":"200130193713635b08ccfb6520dd97a03383279387de1b6da2a305928dc195a0"}) as unknown as TypedDocumentString<VerificationGraduateQuery, VerificationGraduateQueryVariables>;
export const VerificationRollDocument = new TypedDocumentString(`
    query VerificationRoll($round: ID!) {
  graduateRollChanges(first: 100, where: {round: $round}) {
    nodes {
      id
      kind
      nameMasked
      className
      reason
      changedByName
      changedAt
      school {
        id
        name
      }
      destination {
        code
        zh
        en
      }
    }
  }
}
    `, {"hash":"0b3a43d91235c213aefbf8b08c4232013f35acf6874b0b46f0b23497666cd79e"}) as unknown as TypedDocumentString<VerificationRollQuery, VerificationRollQueryVariables>;
export const GraduateRemoveDocument = new TypedDocumentString(`
    mutation GraduateRemove($input: GraduateRemoveInput!) {
  graduateRemove(input: $input) {
    __typename
    ... on GraduateRollChange {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"a4c1dc30e0cb61b0ce6d63a429bd207a97d45164e863e8e5a42351b1d76270e0"}) as unknown as TypedDocumentString<GraduateRemoveMutation, GraduateRemoveMutationVariables>;
export const ReportQuestionsDocument = new TypedDocumentString(`
    query ReportQuestions($report: ID!, $live: Boolean!) {
  liveQuestions(report: $report) @include(if: $live) {
    key
    kind {
      code
      label
    }
    weight
    reason
    hint
    count
    where
    people {
      id
      name
      className
    }
    question
    version
    state
    answer
  }
  placementQuestions(
    first: 100
    where: {report: {id: {eq: $report}}}
    orderBy: [{field: WEIGHT, direction: DESC}]
  ) {
    nodes {
      id
      key
      kind {
        code
        label
      }
      weight
      state
      reason
      hint
      count
      where
      rows(first: 12) {
        nodes {
          id
          graduate {
            id
            name
            className
          }
        }
      }
      askedNote
      answer
      answeredAt
      answeredByName
      decisionNote
      decidedAt
      decidedByName
      version
      availableActions {
        action
        allowed
        reason
      }
    }
  }
}
    `, {"hash":"ee2455ac5c04dec326e809771ac3996b11900325cc53064c52be5f9a79faf01b"}) as unknown as TypedDocumentString<ReportQuestionsQuery, ReportQuestionsQueryVariables>;
export const PlacementQuestionAnswerDocument = new TypedDocumentString(`
    mutation PlacementQuestionAnswer($input: PlacementQuestionAnswerInput!) {
  placementQuestionAnswer(input: $input) {
    __typename
    ... on PlacementQuestion {
      id
      version
      state
      answer
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"49ae975da175454275abfa22a18d279e6ece91dadae53eff3b1d670706fe44eb"}) as unknown as TypedDocumentString<PlacementQuestionAnswerMutation, PlacementQuestionAnswerMutationVariables>;
export const PlacementQuestionSettleDocument = new TypedDocumentString(`
    mutation PlacementQuestionSettle($input: PlacementQuestionSettleInput!) {
  placementQuestionSettle(input: $input) {
    __typename
    ... on PlacementQuestion {
      id
      version
      state
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"b51741dcdabfcabaa3bfea2b662426eaf32225e9903d576dc7fa53e23807a1be"}) as unknown as TypedDocumentString<PlacementQuestionSettleMutation, PlacementQuestionSettleMutationVariables>;
export const PlacementQuestionUpholdDocument = new TypedDocumentString(`
    mutation PlacementQuestionUphold($input: PlacementQuestionUpholdInput!) {
  placementQuestionUphold(input: $input) {
    __typename
    ... on PlacementQuestion {
      id
      version
      state
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"51415743aa697dacee9ad088a81d9c7351ef267cfdba5207baa9443de4c9c107"}) as unknown as TypedDocumentString<PlacementQuestionUpholdMutation, PlacementQuestionUpholdMutationVariables>;
export const PlacementQuestionAskDocument = new TypedDocumentString(`
    mutation PlacementQuestionAsk($input: PlacementQuestionAskInput!) {
  placementQuestionAsk(input: $input) {
    __typename
    ... on PlacementQuestion {
      id
      version
      state
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"d6decfe415eb6b009370829e61de16bf52007ebd5fb286f15673b6fcf0247f57"}) as unknown as TypedDocumentString<PlacementQuestionAskMutation, PlacementQuestionAskMutationVariables>;
export const RoundListDocument = new TypedDocumentString(`
    query RoundList {
  rounds(first: 40, orderBy: [{field: PERIOD, direction: DESC}]) {
    nodes {
      id
      version
      title
      kind
      period
      periodYear
      opensOn
      dueOn
      closedAt
      orgUnit {
        id
        name
      }
      reports(first: 100) {
        nodes {
          ...ReportFacts
        }
      }
    }
  }
}
    fragment ReportFacts on RoundReport {
  id
  version
  state
  graduates
  reported
  employed
  returned
  refused
  removed
  sampled
  openQuestions
  wrong
  submittedAt
  submittedByName
  decidedAt
  decidedByName
  decisionNote
  updatedAt
  orgUnit {
    id
    name
  }
}`, {"hash":"0b1b7a8c7b0a389132428f4614d0452918048d09f09bb64270b2773abb41b5c0"}) as unknown as TypedDocumentString<RoundListQuery, RoundListQueryVariables>;
export const ReportRecordDocument = new TypedDocumentString(`
    query ReportRecord($id: ID!, $missing: PlacementFilter!, $incomplete: PlacementFilter!, $returned: PlacementFilter!) {
  roundReport(id: $id) {
    ...ReportFacts
    round {
      id
      title
      period
      opensOn
      dueOn
      closedAt
    }
    availableActions {
      action
      allowed
      reason
    }
    missing: placements(first: 1, where: $missing) {
      totalCount
    }
    incomplete: placements(first: 1, where: $incomplete) {
      totalCount
    }
    sentBack: placements(first: 1, where: $returned) {
      totalCount
    }
  }
}
    fragment ReportFacts on RoundReport {
  id
  version
  state
  graduates
  reported
  employed
  returned
  refused
  removed
  sampled
  openQuestions
  wrong
  submittedAt
  submittedByName
  decidedAt
  decidedByName
  decisionNote
  updatedAt
  orgUnit {
    id
    name
  }
}`, {"hash":"c4c1c665eb9787d0174c11af4dcd35f730dfcb74bd4498f88dc8917bdb72d40e"}) as unknown as TypedDocumentString<ReportRecordQuery, ReportRecordQueryVariables>;
export const ReportRowsDocument = new TypedDocumentString(`
    query ReportRows($report: ID!, $first: Int!, $after: String, $where: PlacementFilter, $orderBy: [PlacementOrder!], $withTotal: Boolean!) {
  roundReport(id: $report) {
    id
    placements(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      nodes {
        id
        version
        state
        evidenceGrade
        employed
        returnReason
        nextSchool
        post
        updatedAt
        graduate {
          id
          name
          identityMasked
          className
          major {
            code
            name
          }
        }
        destination {
          code
          zh
          en
        }
        employer {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
      aggregates @include(if: $withTotal) {
        count
        reported
        employed
        verified
      }
    }
  }
}
    `, {"hash":"9506a99e8ffb98fe3235a1bab2a2e47a8b7f2bb942b6d7e66588fe1082780e55"}) as unknown as TypedDocumentString<ReportRowsQuery, ReportRowsQueryVariables>;
export const RoundOpenDocument = new TypedDocumentString(`
    mutation RoundOpen($input: RoundOpenInput!) {
  roundOpen(input: $input) {
    __typename
    ... on Round {
      id
      title
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"a57c0c021d20e41d99c731bc88f0238160146efce6a10f6600a9eb27b36c6190"}) as unknown as TypedDocumentString<RoundOpenMutation, RoundOpenMutationVariables>;
export const RoundExtendDocument = new TypedDocumentString(`
    mutation RoundExtend($input: RoundExtendInput!) {
  roundExtend(input: $input) {
    __typename
    ... on Round {
      id
      dueOn
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"eaed1492cc80aec22796a4a32fcf6342a7856f1dd31af638720752a04c8d8d3e"}) as unknown as TypedDocumentString<RoundExtendMutation, RoundExtendMutationVariables>;
export const RoundCloseDocument = new TypedDocumentString(`
    mutation RoundClose($input: RoundCloseInput!) {
  roundClose(input: $input) {
    __typename
    ... on Round {
      id
      closedAt
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"6c6e4aac1bfca26c1827cf20f8e14618d0dda5fc0952fc6d5aad399abf06e73d"}) as unknown as TypedDocumentString<RoundCloseMutation, RoundCloseMutationVariables>;
export const ReportSubmitDocument = new TypedDocumentString(`
    mutation ReportSubmit($input: PlacementSubmitInput!) {
  placementSubmit(input: $input) {
    __typename
    ... on RoundReport {
      id
      state
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"7fbb1690e837d934ff0d4e1bd7f3b738bce421b90909ad416c5eda4ee3f305e8"}) as unknown as TypedDocumentString<ReportSubmitMutation, ReportSubmitMutationVariables>;
export const ReportAcceptDocument = new TypedDocumentString(`
    mutation ReportAccept($input: ReportAcceptInput!) {
  reportAccept(input: $input) {
    __typename
    ... on RoundReport {
      id
      state
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"97977ec3d4ff8a1e8b3e03bad0f226488423739aff4608bd6f261c135b9254a6"}) as unknown as TypedDocumentString<ReportAcceptMutation, ReportAcceptMutationVariables>;
export const ReportLockDocument = new TypedDocumentString(`
    mutation ReportLock($input: ReportLockInput!) {
  reportLock(input: $input) {
    __typename
    ... on RoundReport {
      id
      state
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"9c4a1c1f22f503ab80492137c61cb6a96f0cb35926a275e91b6e47e353b3d07f"}) as unknown as TypedDocumentString<ReportLockMutation, ReportLockMutationVariables>;
export const ReportReopenDocument = new TypedDocumentString(`
    mutation ReportReopen($input: ReportReopenInput!) {
  reportReopen(input: $input) {
    __typename
    ... on RoundReport {
      id
      state
      version
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"a869ee9fa93fc56eb3f8015c63e241d4d45659019ed1b004392757b4d711f0cf"}) as unknown as TypedDocumentString<ReportReopenMutation, ReportReopenMutationVariables>;
export const ReportRowsReturnDocument = new TypedDocumentString(`
    mutation ReportRowsReturn($input: PlacementReturnInput!) {
  placementReturn(input: $input) {
    __typename
    ... on PlacementList {
      count
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"ec149cd4a94b6a774385302073e1eab400f268eefca48624d139ecdc29d0bb72"}) as unknown as TypedDocumentString<ReportRowsReturnMutation, ReportRowsReturnMutationVariables>;
export const ReportRowsAcceptDocument = new TypedDocumentString(`
    mutation ReportRowsAccept($input: PlacementAcceptInput!) {
  placementAccept(input: $input) {
    __typename
    ... on PlacementList {
      count
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"96ec16972e85c1d58eb5c8c9d26519a9adaff9d193cfb2bfeb1bcdcd1001cc7d"}) as unknown as TypedDocumentString<ReportRowsAcceptMutation, ReportRowsAcceptMutationVariables>;
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
export const SavedViewListDocument = new TypedDocumentString(`
    query SavedViewList($list: String!) {
  savedViews(
    first: 100
    where: {list: {eq: $list}}
    orderBy: [{field: NAME, direction: ASC}]
  ) {
    nodes {
      id
      name
      state
      mine
      version
      sharedWith {
        id
        name
      }
    }
  }
}
    `, {"hash":"9996f058a2b087fb88e2f3e8edfcf095dc9091cf124c69ccf29d97a9bc7d7334"}) as unknown as TypedDocumentString<SavedViewListQuery, SavedViewListQueryVariables>;
export const SavedViewSaveDocument = new TypedDocumentString(`
    mutation SavedViewSave($input: SavedViewSaveInput!) {
  savedViewSave(input: $input) {
    __typename
    ... on SavedView {
      id
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"feeb5baa7c9ae28620867ee3d810a8c74fb72d588acbd9a36f77e6042c548202"}) as unknown as TypedDocumentString<SavedViewSaveMutation, SavedViewSaveMutationVariables>;
export const SavedViewDeleteDocument = new TypedDocumentString(`
    mutation SavedViewDelete($input: SavedViewDeleteInput!) {
  savedViewDelete(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"da56a4615aceebf7727d2c1aa6d22efdbfa9c7e38f8847b8963c4c9f880e4ea1"}) as unknown as TypedDocumentString<SavedViewDeleteMutation, SavedViewDeleteMutationVariables>;
export const EmployerFinderDocument = new TypedDocumentString(`
    query EmployerFinder($text: String!) {
  employers(first: 6, where: {search: $text}) {
    nodes {
      id
      name
      creditCode
      nature {
        code
        zh
        en
      }
      industry {
        code
        zh
        en
      }
    }
  }
}
    `, {"hash":"008b39978824c9bc6369fb6bb225e0b85eecdcb0d6b870354297f062238edc57"}) as unknown as TypedDocumentString<EmployerFinderQuery, EmployerFinderQueryVariables>;
export const Fm21StatusDocument = new TypedDocumentString(`
    query Fm21Status($round: ID!, $org: ID!) {
  fm21(round: $round, org: $org) {
    isDraft
    frozenAt
    reports
    frozenReports
    differing
    faults {
      cell
      message
    }
    cells {
      key
      group
      name
      value
      where
    }
  }
}
    `, {"hash":"43d8ece45d810e1ac0eebe0ac18253c773074f0d312032006b88d424015060ac"}) as unknown as TypedDocumentString<Fm21StatusQuery, Fm21StatusQueryVariables>;
export const ImportBatchDocument = new TypedDocumentString(`
    query ImportBatch($id: ID!) {
  importBatch(id: $id) {
    ...ImportBatchFacts
  }
}
    fragment ImportBatchFacts on ImportBatch {
  id
  noun
  state
  failure
  understood
  rowsTotal
  rowsNew
  rowsChanged
  rowsSame
  rowsWrong
  progress
  commitMode
  committedAt
  undoneAt
  createdAt
  createdByName
  availableActions
  version
  round {
    id
    title
  }
  orgUnit {
    id
    name
  }
  attachment {
    id
    fileName
    byteSize
  }
}`, {"hash":"f8380674d6361437183cff302759881d78ae09ea0c6edbd8ee07f5762c3acb88"}) as unknown as TypedDocumentString<ImportBatchQuery, ImportBatchQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($batch: ID!, $first: Int!, $after: String, $where: ImportRowFilter, $orderBy: [ImportRowOrder!], $withTotal: Boolean!) {
  importBatch(id: $batch) {
    id
    rows(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      nodes {
        id
        rowNo
        verdict
        label
        issues
        repairs
        changes
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $withTotal)
    }
  }
}
    `, {"hash":"1a4f064f954920ebb006b992532a03d3ef379ad1936c906b8b8cb87249644427"}) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportCommitDocument = new TypedDocumentString(`
    mutation ImportCommit($input: ImportCommitInput!) {
  importCommit(input: $input) {
    __typename
    ... on ImportBatch {
      ...ImportBatchFacts
    }
    ...Refusal
  }
}
    fragment ImportBatchFacts on ImportBatch {
  id
  noun
  state
  failure
  understood
  rowsTotal
  rowsNew
  rowsChanged
  rowsSame
  rowsWrong
  progress
  commitMode
  committedAt
  undoneAt
  createdAt
  createdByName
  availableActions
  version
  round {
    id
    title
  }
  orgUnit {
    id
    name
  }
  attachment {
    id
    fileName
    byteSize
  }
}
fragment Refusal on UserError {
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
}`, {"hash":"8bcd5759434e7de30fa8bcf5003487462301e60256e072af2f2eb35ca43ee8e3"}) as unknown as TypedDocumentString<ImportCommitMutation, ImportCommitMutationVariables>;
export const ImportUndoDocument = new TypedDocumentString(`
    mutation ImportUndo($input: ImportUndoInput!) {
  importUndo(input: $input) {
    __typename
    ... on ImportBatch {
      ...ImportBatchFacts
    }
    ...Refusal
  }
}
    fragment ImportBatchFacts on ImportBatch {
  id
  noun
  state
  failure
  understood
  rowsTotal
  rowsNew
  rowsChanged
  rowsSame
  rowsWrong
  progress
  commitMode
  committedAt
  undoneAt
  createdAt
  createdByName
  availableActions
  version
  round {
    id
    title
  }
  orgUnit {
    id
    name
  }
  attachment {
    id
    fileName
    byteSize
  }
}
fragment Refusal on UserError {
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
}`, {"hash":"6ba7474000dccf0de8c6037fc760fada21f833e8d2e483b0988c18eab7d7cc70"}) as unknown as TypedDocumentString<ImportUndoMutation, ImportUndoMutationVariables>;
export const ImportDiscardDocument = new TypedDocumentString(`
    mutation ImportDiscard($input: ImportDiscardInput!) {
  importDiscard(input: $input) {
    __typename
    ... on ImportBatch {
      ...ImportBatchFacts
    }
    ...Refusal
  }
}
    fragment ImportBatchFacts on ImportBatch {
  id
  noun
  state
  failure
  understood
  rowsTotal
  rowsNew
  rowsChanged
  rowsSame
  rowsWrong
  progress
  commitMode
  committedAt
  undoneAt
  createdAt
  createdByName
  availableActions
  version
  round {
    id
    title
  }
  orgUnit {
    id
    name
  }
  attachment {
    id
    fileName
    byteSize
  }
}
fragment Refusal on UserError {
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
}`, {"hash":"68e71326c838ba1fc3bf94bb10ebb4230dbb4a3708d7fec9653cd08c52c3261e"}) as unknown as TypedDocumentString<ImportDiscardMutation, ImportDiscardMutationVariables>;
export const ImportRowFixDocument = new TypedDocumentString(`
    mutation ImportRowFix($input: ImportRowFixInput!) {
  importRowFix(input: $input) {
    __typename
    ... on ImportRow {
      id
      verdict
      label
      issues
      repairs
      changes
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"da49402b228e639cb00c75caf532e048555299926b24d8907b11e21d71b8b605"}) as unknown as TypedDocumentString<ImportRowFixMutation, ImportRowFixMutationVariables>;
export const OrgPickerDocument = new TypedDocumentString(`
    query OrgPicker($where: OrgUnitFilter) {
  orgUnits(first: 50, where: $where, orderBy: [{field: ORDER, direction: ASC}]) {
    nodes {
      id
      name
      code
      kind
      pathNames
    }
  }
}
    `, {"hash":"06ba85404484fbfef37084838fc27c788efd857918637d1e416d4ed9d0ee04e0"}) as unknown as TypedDocumentString<OrgPickerQuery, OrgPickerQueryVariables>;
export const OrgNamesDocument = new TypedDocumentString(`
    query OrgNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on OrgUnit {
      name
    }
  }
}
    `, {"hash":"6806f4d2909334c0ebde7920e65110b943ef42ad180cf8c1d59cf5305cc7b4b0"}) as unknown as TypedDocumentString<OrgNamesQuery, OrgNamesQueryVariables>;
export const RecordHistoryDocument = new TypedDocumentString(`
    query RecordHistory($record: ID!, $after: String) {
  auditEntries(first: 30, after: $after, where: {record: $record}) {
    nodes {
      id
      at
      actorName
      operation
      before
      after
      reason
      requestId
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"6e2932db2733083d774e1453fc3522066c68d827db0152d80053a4d36fb23b3b"}) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    account {
      id
      username
      name
      locale
      version
    }
    grants {
      role {
        code
        zh
        en
        label
      }
      orgUnit {
        id
        name
        kind
        pathNames
      }
    }
    isDemo
    mustChangePassword
    actions
  }
}
    `, {"hash":"71d0dfd14cf6e6d593fb532399b7844690aa2c6a4b6243cb8b55a9129a7e987e"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const LocaleSetDocument = new TypedDocumentString(`
    mutation LocaleSet($input: LocaleSetInput!) {
  localeSet(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
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
}`, {"hash":"8ffca9f9fdb20ff8b30fc2ee75d9dd1444ea543b60fedd54ff8deeb67aca83c7"}) as unknown as TypedDocumentString<LocaleSetMutation, LocaleSetMutationVariables>;