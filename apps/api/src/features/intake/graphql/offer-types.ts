import { availableClassActions, availableOfferActions, availablePlanActions, INTAKE_READERS } from '@fuzhi/domain/intake/access.ts';
import type { OfferState, PlanState } from '@fuzhi/domain/intake/lifecycle.ts';

import { asActionValues, availableActionValue } from '../../../graph/available-action.ts';
import { readType } from '../../../graph/read/define.ts';
import type { Alias } from '../../../graph/read/model.ts';
import { literal, type Sql, sql } from '../../../graph/read/sql.ts';
import { accountName, atOrBelow, of, unitPath } from '../../../graph/unit-scope.ts';
import { isOffered } from './offered.ts';

const offerState = {
  name: 'MajorOfferState',
  description: 'How the bureau regards a major that a school offers.',
  values: {
    DRAFT: 'Entered by the school.',
    APPROVED: 'Approved by the bureau.',
    SUSPENDED: 'No intake at present.',
    WITHDRAWN: 'Given up, or entered by mistake.',
  },
};
const planState = {
  name: 'IntakePlanState',
  description: 'Where a plan of intake stands.',
  values: { DRAFT: 'Entered by the school.', APPROVED: 'Approved by the bureau.' },
};

const historyOf = (noun: 'majorOffer' | 'schoolClass' | 'intakePlan') => (parent: Alias, row: Alias) =>
  sql`(${row}.noun = ${literal(noun)} AND ${row}.record_id = ${parent}.id)`;
const orgPath = (row: Alias): Sql => unitPath(sql`${row}.school_id`);
const state = (row: Alias): Sql => sql`${row}.state`;
/** Texts that majors are found by. */
const majorText = (row: Alias): Sql =>
  sql`(SELECT find_m.zh || ' ' || find_m.name_pinyin || ' ' || find_m.name_initials || ' ' || find_m.code FROM major find_m WHERE find_m.code = ${row}.major_code)`;

export const majorOfferType = readType('MajorOffer', {
  table: 'major_offer',
  plural: 'majorOffers',
  noun: 'intake',
  description: 'A major that a vocational school offers to those who enter in some years.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'school_id'), INTAKE_READERS),
  fields: (f) => ({
    school: f.one('OrgUnit', 'school_id', 'The school.', { seenWith: true }),
    major: f.one('Major', 'major_code', 'The major, with the catalogue it is of.', { seenWith: true }),
    fromYear: f.int('from_year', 'First year of entry.'),
    toYear: f.maybe.int('to_year', 'Last year of entry; null: without an end.'),
    length: f.int('length_years', 'Length of schooling in years.'),
    state: f.oneOf('state', offerState, 'How the bureau regards it.'),
    stateReason: f.maybe.text('state_reason', 'Why it is suspended, withdrawn, or was resumed.'),
    approvedAt: f.maybe.dateTime('approved_at', 'When the bureau approved it.'),
    approvedByName: f.expr('String', (row) => accountName(sql`${row}.approved_by`), 'Name of who approved it.'),
    history: f.pages('AuditEntry', historyOf('majorOffer'), 'Changes of this record, newest first.'),
    availableActions: f.computed<{ state: OfferState; orgPath: string }>(
      availableActionValue,
      { state, orgPath },
      (row, asker) => asActionValues(availableOfferActions(asker.actor, row), asker),
      'What the caller may do with it now.',
      { list: true },
    ),
    createdAt: f.dateTime('created_at', 'When it was entered.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  filters: {
    inYear: {
      type: 'Int',
      description: 'Offered to those who enter in this year, whatever its state.',
      where: (row, value) => sql`(${row}.from_year <= ${value} AND coalesce(${row}.to_year, 9999) >= ${value})`,
    },
  },
  search: (row, pattern) => sql`coalesce(${majorText(row)} ILIKE ${pattern}, false)`,
  orders: {
    FROM_YEAR: { by: 'fromYear', description: 'By first year.' },
    STATE: { by: 'state', description: 'By state, in the alphabet of the codes.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
  },
  defaultOrder: [{ field: 'UPDATED_AT', direction: 'DESC' }],
  groups: { SCHOOL: 'school', MAJOR: 'major', STATE: 'state', CATALOGUE: 'major.catalogue' },
});

export const schoolClassType = readType('SchoolClass', {
  table: 'school_class',
  plural: 'schoolClasses',
  noun: 'intake',
  description: 'A class of a vocational school.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'school_id'), INTAKE_READERS),
  fields: (f) => ({
    school: f.one('OrgUnit', 'school_id', 'The school.', { seenWith: true }),
    name: f.text('name', 'Name, by which its graduates are found.'),
    entryYear: f.int('entry_year', 'Year of entry.'),
    graduationYear: f.int('graduation_year', 'Planned year of graduation.'),
    major: f.one('Major', 'major_code', 'The major.', { seenWith: true }),
    classType: f.coded('class_type', 'vocational-class-type', 'Kind of class.'),
    headTeacher: f.maybe.text('head_teacher', "Head teacher's name."),
    capacity: f.maybe.int('capacity', 'Places; null: not said.'),
    boys: f.maybe.int('boys', 'Male pupils as the school counts them; null: not said.'),
    girls: f.maybe.int('girls', 'Female pupils as the school counts them; null: not said.'),
    orderedBy: f.maybe.text('ordered_by', 'Who has ordered the class.'),
    majorOffered: f.expr(
      'Boolean',
      (row) => isOffered(sql`${row}.school_id`, sql`${row}.major_code`, sql`${row}.entry_year`),
      'The school has an approved offer of the major for the year of entry. A hint: offers of old years may not be entered.',
      { nullable: false, filter: true },
    ),
    graduates: f.pages(
      'Graduate',
      (parent, row) =>
        sql`(${row}.school_id = ${parent}.school_id AND ${row}.graduation_year = ${parent}.graduation_year AND ${row}.class_name = ${parent}.name)`,
      'Graduates of the school and year whose class has this name.',
    ),
    applicants: f.pages('Applicant', 'class_id', 'Who entered it.'),
    history: f.pages('AuditEntry', historyOf('schoolClass'), 'Changes of this record, newest first.'),
    availableActions: f.computed<{ orgPath: string }>(
      availableActionValue,
      { orgPath },
      (row, asker) => asActionValues(availableClassActions(asker.actor, row.orgPath), asker),
      'What the caller may do with it now.',
      { list: true },
    ),
    createdAt: f.dateTime('created_at', 'When it was entered.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  search: (row, pattern) => sql`(${row}.name ILIKE ${pattern} OR coalesce(${majorText(row)} ILIKE ${pattern}, false))`,
  orders: {
    ENTRY_YEAR: { by: 'entryYear', description: 'By year of entry.' },
    NAME: { by: 'name', description: 'By name.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
  },
  defaultOrder: [{ field: 'ENTRY_YEAR', direction: 'DESC' }],
  groups: { SCHOOL: 'school', ENTRY_YEAR: 'entryYear', MAJOR: 'major', CLASS_TYPE: 'classType' },
  aggregates: {
    capacity: { kind: 'sum', type: 'Int', expr: (row) => sql`${row}.capacity`, description: 'Places, where they are said.' },
    boys: { kind: 'sum', type: 'Int', expr: (row) => sql`${row}.boys`, description: 'Male pupils, where they are said.' },
    girls: { kind: 'sum', type: 'Int', expr: (row) => sql`${row}.girls`, description: 'Female pupils, where they are said.' },
  },
});

export const intakePlanType = readType('IntakePlan', {
  table: 'intake_plan',
  plural: 'intakePlans',
  noun: 'intake',
  description: 'How many a school plans to take into a major in a year.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'school_id'), INTAKE_READERS),
  fields: (f) => ({
    school: f.one('OrgUnit', 'school_id', 'The school.', { seenWith: true }),
    major: f.one('Major', 'major_code', 'The major.', { seenWith: true }),
    entryYear: f.int('entry_year', 'Year of entry.'),
    quota: f.int('quota', 'Places planned.'),
    state: f.oneOf('state', planState, 'Where it stands.'),
    stateReason: f.maybe.text('state_reason', 'Why it was taken back for a change.'),
    approvedAt: f.maybe.dateTime('approved_at', 'When the bureau approved it.'),
    approvedByName: f.expr('String', (row) => accountName(sql`${row}.approved_by`), 'Name of who approved it.'),
    majorOffered: f.expr(
      'Boolean',
      (row) => isOffered(sql`${row}.school_id`, sql`${row}.major_code`, sql`${row}.entry_year`),
      'The school has an approved offer of the major for the year.',
      { nullable: false, filter: true },
    ),
    history: f.pages('AuditEntry', historyOf('intakePlan'), 'Changes of this record, newest first.'),
    availableActions: f.computed<{ state: PlanState; orgPath: string }>(
      availableActionValue,
      { state, orgPath },
      (row, asker) => asActionValues(availablePlanActions(asker.actor, row), asker),
      'What the caller may do with it now.',
      { list: true },
    ),
    createdAt: f.dateTime('created_at', 'When it was entered.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  search: (row, pattern) => sql`coalesce(${majorText(row)} ILIKE ${pattern}, false)`,
  orders: {
    ENTRY_YEAR: { by: 'entryYear', description: 'By year of entry.' },
    QUOTA: { by: 'quota', description: 'By places.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
  },
  defaultOrder: [{ field: 'ENTRY_YEAR', direction: 'DESC' }],
  groups: { SCHOOL: 'school', ENTRY_YEAR: 'entryYear', MAJOR: 'major', STATE: 'state' },
  aggregates: { quota: { kind: 'sum', type: 'Int', expr: (row) => sql`${row}.quota`, description: 'Places planned.' } },
});
