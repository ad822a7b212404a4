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

export type ImportCommitInput = {
  batchId: string | number;
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

export type ImportDiscardInput = {
  batchId: string | number;
};

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

export type ImportRowFixInput = {
  column: string;
  rowId: string | number;
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

export type ImportUndoInput = {
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

/** What localeSet needs. */
export type LocaleSetInput = {
  /** Language of messages: zh-CN or en. */
  locale: string;
};

/** Which way a list runs. Rows without a value come last both ways. */
export type OrderDirection =
  /** Small to large, early to late. */
  | 'ASC'
  /** Large to small, late to early. */
  | 'DESC';

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

/** What passwordChange needs. */
export type PasswordChangeInput = {
  /** The present password: proves that it is the person who asks, not a screen left open. */
  current: string;
  /** 10–128 characters, neither repetitive nor common. */
  next: string;
};

/** What passwordReset needs. */
export type PasswordResetInput = {
  /** The record that is meant, by its global id. */
  id: string | number;
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

export type OpenTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenTasksQuery = { inboxItems: { totalCount: number } };

export type SignOutEverywhereMutationVariables = Exact<{
  input: SignOutEverywhereInput;
}>;


export type SignOutEverywhereMutation = { signOutEverywhere:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
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


export type AccountRecordQuery = { account: { id: string, username: string, name: string, locale: string, disabledAt: string | null, lockedUntil: string | null, mustChangePassword: boolean, lastSeen: string | null, createdAt: string, updatedAt: string, version: number, grants: { nodes: Array<{ id: string, version: number, validFrom: string, validTo: string | null, role: { code: string, zh: string, en: string }, orgUnit: { id: string, name: string } | null }> }, sessions: { nodes: Array<{ id: string, createdAt: string, lastSeenAt: string, ipAddress: string | null, userAgent: string | null, current: boolean }> } } | null };

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
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

export type AccountUpdateMutationVariables = Exact<{
  input: AccountUpdateInput;
}>;


export type AccountUpdateMutation = { accountUpdate:
    | { __typename: 'Account', id: string, name: string, version: number }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

export type AccountDisableMutationVariables = Exact<{
  input: AccountDisableInput;
}>;


export type AccountDisableMutation = { accountDisable:
    | { __typename: 'Account', id: string, disabledAt: string | null }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

export type AccountEnableMutationVariables = Exact<{
  input: AccountEnableInput;
}>;


export type AccountEnableMutation = { accountEnable:
    | { __typename: 'Account', id: string, disabledAt: string | null }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

export type PasswordResetMutationVariables = Exact<{
  input: PasswordResetInput;
}>;


export type PasswordResetMutation = { passwordReset:
    | { __typename: 'AccountSecret', oneTimePassword: string, account: { id: string, username: string } | null }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange:
    | { __typename: 'Account', id: string }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

export type GrantAddMutationVariables = Exact<{
  input: GrantAddInput;
}>;


export type GrantAddMutation = { grantAdd:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'Grant', id: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

export type GrantEndMutationVariables = Exact<{
  input: GrantEndInput;
}>;


export type GrantEndMutation = { grantEnd:
    | { __typename: 'Account', id: string }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

export type SessionRevokeMutationVariables = Exact<{
  input: SessionRevokeInput;
}>;


export type SessionRevokeMutation = { sessionRevoke:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
    | { __typename: 'SessionsEnded', count: number, own: boolean }
   };

export type TokenCreateMutationVariables = Exact<{
  input: TokenCreateInput;
}>;


export type TokenCreateMutation = { tokenCreate:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
    | { __typename: 'TokenSecret', secret: string, token: { id: string, name: string } | null }
   };

export type TokenRevokeMutationVariables = Exact<{
  input: TokenRevokeInput;
}>;


export type TokenRevokeMutation = { tokenRevoke:
    | { __typename: 'ApiToken', id: string, revokedAt: string | null }
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

export type AuditListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AuditEntryFilter | null | undefined;
  orderBy?: Array<AuditEntryOrder> | AuditEntryOrder | null | undefined;
  withTotal: boolean;
}>;


export type AuditListQuery = { auditEntries: { totalCount?: number, nodes: Array<{ id: string, at: string, actorName: string, operation: string, noun: string, recordId: string, before: unknown, after: unknown, reason: string | null, requestId: string, orgUnit: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HomeTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeTasksQuery = { inboxItems: { totalCount: number, nodes: Array<{ id: string, kind: string, title: string, link: string, dueOn: string | null, createdAt: string, orgUnit: { id: string, name: string } | null }> } };

export type HomeFiguresQueryVariables = Exact<{
  module: string;
  org: string | number;
  period: string;
}>;


export type HomeFiguresQuery = { indicators: Array<{ id: string, zh: string, en: string, unit: string, value: number | null, numerator: number, denominator: number, better: string, target: { value: number, source: string } | null, trend: Array<{ period: string, value: number | null }> }> | null };

export type HomePeriodQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePeriodQuery = { rounds: { nodes: Array<{ id: string, kind: string, periodYear: number, opensOn: string }> } };

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


export type UnitRecordQuery = { orgUnit: { id: string, name: string, nameZh: string, nameEn: string, kind: OrgUnitKind, code: string | null, pathNames: Array<string>, rural: boolean | null, validFrom: string, validTo: string | null, updatedAt: string, schoolType: { code: string, zh: string, en: string } | null, schoolNature: { code: string, zh: string, en: string } | null, parent: { id: string, name: string } | null, successor: { id: string, name: string } | null, children: { totalCount: number, nodes: Array<{ id: string, name: string, kind: OrgUnitKind }> } } | null };

export type UnitRootsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitRootsQuery = { orgUnits: { nodes: Array<{ id: string, name: string, kind: OrgUnitKind, parent: { id: string } | null }> } };

export type UnitChildrenQueryVariables = Exact<{
  parent: string | number;
}>;


export type UnitChildrenQuery = { orgUnits: { nodes: Array<{ id: string, name: string, kind: OrgUnitKind }> } };

export type SavedViewListQueryVariables = Exact<{
  list: string;
}>;


export type SavedViewListQuery = { savedViews: { nodes: Array<{ id: string, name: string, state: unknown, mine: boolean, version: number, sharedWith: { id: string, name: string } | null }> } };

export type SavedViewSaveMutationVariables = Exact<{
  input: SavedViewSaveInput;
}>;


export type SavedViewSaveMutation = { savedViewSave:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
    | { __typename: 'SavedView', id: string }
   };

export type SavedViewDeleteMutationVariables = Exact<{
  input: SavedViewDeleteInput;
}>;


export type SavedViewDeleteMutation = { savedViewDelete:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'Deleted' }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

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
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'ImportBatch', id: string, noun: string, state: ImportState, failure: unknown, understood: unknown, rowsTotal: number, rowsNew: number, rowsChanged: number, rowsSame: number, rowsWrong: number, progress: number, commitMode: ImportCommitMode | null, committedAt: string | null, undoneAt: string | null, createdAt: string, createdByName: string | null, availableActions: Array<string>, version: number, round: { id: string, title: string } | null, orgUnit: { id: string, name: string } | null, attachment: { id: string, fileName: string, byteSize: number } | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

export type ImportUndoMutationVariables = Exact<{
  input: ImportUndoInput;
}>;


export type ImportUndoMutation = { importUndo:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'ImportBatch', id: string, noun: string, state: ImportState, failure: unknown, understood: unknown, rowsTotal: number, rowsNew: number, rowsChanged: number, rowsSame: number, rowsWrong: number, progress: number, commitMode: ImportCommitMode | null, committedAt: string | null, undoneAt: string | null, createdAt: string, createdByName: string | null, availableActions: Array<string>, version: number, round: { id: string, title: string } | null, orgUnit: { id: string, name: string } | null, attachment: { id: string, fileName: string, byteSize: number } | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

export type ImportDiscardMutationVariables = Exact<{
  input: ImportDiscardInput;
}>;


export type ImportDiscardMutation = { importDiscard:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'ImportBatch', id: string, noun: string, state: ImportState, failure: unknown, understood: unknown, rowsTotal: number, rowsNew: number, rowsChanged: number, rowsSame: number, rowsWrong: number, progress: number, commitMode: ImportCommitMode | null, committedAt: string | null, undoneAt: string | null, createdAt: string, createdByName: string | null, availableActions: Array<string>, version: number, round: { id: string, title: string } | null, orgUnit: { id: string, name: string } | null, attachment: { id: string, fileName: string, byteSize: number } | null }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

export type ImportRowFixMutationVariables = Exact<{
  input: ImportRowFixInput;
}>;


export type ImportRowFixMutation = { importRowFix:
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'ImportRow', id: string, verdict: ImportVerdict, label: string, issues: unknown, repairs: unknown, changes: unknown }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
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
    | { __typename: 'Attachment', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Employer', id: string }
    | { __typename: 'Graduate', id: string }
    | { __typename: 'Grant', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'InboxItem', id: string }
    | { __typename: 'Major', id: string }
    | { __typename: 'OrgUnit', name: string, id: string }
    | { __typename: 'Placement', id: string }
    | { __typename: 'PlacementCheck', id: string }
    | { __typename: 'PlacementEvidence', id: string }
    | { __typename: 'Round', id: string }
    | { __typename: 'RoundReport', id: string }
    | { __typename: 'SavedView', id: string }
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
    | { __typename: 'ConflictError', code: string, message: string, howToFix: string }
    | { __typename: 'ForbiddenError', code: string, message: string, howToFix: string }
    | { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> }
    | { __typename: 'RuleError', code: string, message: string, howToFix: string }
   };

type Refusal_ConflictError_Fragment = { __typename: 'ConflictError', code: string, message: string, howToFix: string };

type Refusal_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: string, message: string, howToFix: string };

type Refusal_InputError_Fragment = { __typename: 'InputError', code: string, message: string, howToFix: string, fields: Array<{ field: string, message: string, howToFix: string }> };

type Refusal_RuleError_Fragment = { __typename: 'RuleError', code: string, message: string, howToFix: string };

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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"ae3660173ef460374aaed6f0ed0535183f512b19780442400d64f4e0a6fb445b"}) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
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
    `, {"hash":"589d66273953a351278ba0795e86d5df1102e19c77c552070a9e559e648b3af4"}) as unknown as TypedDocumentString<AccountRecordQuery, AccountRecordQueryVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"9e39dc7d5ff54240fa8bb7871c6243f35cd53c27b585fd1e3f251104b6e425f9"}) as unknown as TypedDocumentString<AccountCreateMutation, AccountCreateMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"258e73fe5dcb2dc74e2ea12bff3922598fe99238461a5b27f83e48e2f7004462"}) as unknown as TypedDocumentString<AccountUpdateMutation, AccountUpdateMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"020a43a5b605b236ae17c06fc98debc11913570beebd18e6e5a9f2d8688300c2"}) as unknown as TypedDocumentString<AccountDisableMutation, AccountDisableMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"a46fe00fabbd0b3c45fe5c3705651a972b8bbd03d29acde02c14394eb4866b29"}) as unknown as TypedDocumentString<AccountEnableMutation, AccountEnableMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"6ab7fd0a8f40332b1792697d9ee768c99fc4d9cb099ff2a046c598af09e9f275"}) as unknown as TypedDocumentString<PasswordResetMutation, PasswordResetMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"bc49288029ee18cd01b63ee3173d7cf93758c3f7e5f05999215106a2e351b42b"}) as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"563a6a79150a571a34e83c5c38aad688a083f188c5d11d777337e5380287fab1"}) as unknown as TypedDocumentString<GrantAddMutation, GrantAddMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"d9619a6ec652a994c4b43da98e17fdd27e2080099785a21b99055d698cd878f9"}) as unknown as TypedDocumentString<GrantEndMutation, GrantEndMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"a66861df4b36d1118d5b56da16ec2be93a1432cc8101e7190fc842d3490a9cb0"}) as unknown as TypedDocumentString<SessionRevokeMutation, SessionRevokeMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"22d57647da0a01b0a7211969c5145afc40cbd72c1d425150abd7097a1b579184"}) as unknown as TypedDocumentString<TokenCreateMutation, TokenCreateMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"86b66679d043a43a715f55da26f231ba3ab798718172b83d2a125839ce5485bf"}) as unknown as TypedDocumentString<TokenRevokeMutation, TokenRevokeMutationVariables>;
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
    query HomeFigures($module: String!, $org: ID!, $period: String!) {
  indicators(module: $module, org: $org, period: $period) {
    id
    zh
    en
    unit
    value
    numerator
    denominator
    better
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
    `, {"hash":"47c27361823e3b5461ea6b594ed761ea80c9f7fbd8bc1ab3798ad3ac67295921"}) as unknown as TypedDocumentString<HomeFiguresQuery, HomeFiguresQueryVariables>;
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
    `, {"hash":"4cbab09245cf56bd88e5193015b6a025ca4cf342c27311aa388f6a8a26716fd2"}) as unknown as TypedDocumentString<UnitRecordQuery, UnitRecordQueryVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"ffc6623fa6c2b701b77785eae9fde2106ee929908be00119704a0ef330bc330a"}) as unknown as TypedDocumentString<SavedViewSaveMutation, SavedViewSaveMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"622fca5f2221554b716b7883e6abfe417ece3ab2374e8848d44b41a5cde80853"}) as unknown as TypedDocumentString<SavedViewDeleteMutation, SavedViewDeleteMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"ef3eb65432fee4dfccb0be99507de2bc8c7682dfa30cdcaba58d542083ed514b"}) as unknown as TypedDocumentString<ImportCommitMutation, ImportCommitMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"5a96e82bfd0046c7b131c1bd072a8c907b4bb0561588eca2570992804dc66070"}) as unknown as TypedDocumentString<ImportUndoMutation, ImportUndoMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"6327db43ff86abbb024080900eae00ac2e7ef3ec0e44d4378fd9364f6a8351e1"}) as unknown as TypedDocumentString<ImportDiscardMutation, ImportDiscardMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"75bd030bc45e3f7288b1cf76dd1cdcc658e2cb15b615d770c90674008479877d"}) as unknown as TypedDocumentString<ImportRowFixMutation, ImportRowFixMutationVariables>;
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
  ... on InputError {
    fields {
      field
      message
      howToFix
    }
  }
}`, {"hash":"2cc0f8289835dd04f8b8c13c5805c30d4790a368f43fefbebd5b0d4bea3065fa"}) as unknown as TypedDocumentString<LocaleSetMutation, LocaleSetMutationVariables>;