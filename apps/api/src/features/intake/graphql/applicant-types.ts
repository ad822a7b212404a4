import { availableApplicantActions, INTAKE_READERS } from '@fuzhi/domain/intake/access.ts';
import type { ApplicantState } from '@fuzhi/domain/intake/lifecycle.ts';

import { asActionValues, availableActionValue } from '../../../graph/available-action.ts';
import { readType } from '../../../graph/read/define.ts';
import type { Alias } from '../../../graph/read/model.ts';
import { type Sql, sql } from '../../../graph/read/sql.ts';
import { atOrBelow, of, unitPath } from '../../../graph/unit-scope.ts';

const applicantState = {
  name: 'ApplicantState',
  description: 'How far somebody has come on the way into a vocational school.',
  values: {
    INTENT: 'Has said to be interested.',
    ADMITTED: 'Admitted.',
    ENROLLED: 'Has come and is there.',
    LEFT: 'Left after enrolment, with a reason.',
    DECLINED: 'Did not come.',
  },
};

const admitted = (row: Alias): Sql => sql`(${row}.admitted_on IS NOT NULL)`;
const enrolled = (row: Alias): Sql => sql`(${row}.enrolled_on IS NOT NULL)`;
/** Enrolled, and the first of September so many years after entry has come in China. */
const due = (row: Alias, years: 1 | 2): Sql =>
  sql`(${row}.enrolled_on IS NOT NULL AND make_date(${row}.entry_year + ${years === 1 ? sql`1` : sql`2`}, 9, 1) <= (now() AT TIME ZONE 'Asia/Shanghai')::date)`;
const keptTwo = (row: Alias): Sql => sql`(${row}.kept_two_on IS NOT NULL)`;
// who was there after two years was there after one
const keptOne = (row: Alias): Sql => sql`(${row}.kept_one_on IS NOT NULL OR ${row}.kept_two_on IS NOT NULL)`;
const dueOne = (row: Alias): Sql => due(row, 1);
const dueTwo = (row: Alias): Sql => due(row, 2);
const poor = (row: Alias): Sql => sql`(${row}.poverty_category <> 'NONE')`;
const counted = (expr: (row: Alias) => Sql, description: string) => ({ kind: 'count', type: 'Int', expr, description }) as const;

export const applicantType = readType('Applicant', {
  table: 'applicant',
  plural: 'applicants',
  noun: 'intake',
  description: 'Somebody on the way into a vocational school in one year: interested, admitted, enrolled, kept or gone.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'school_id'), INTAKE_READERS),
  fields: (f) => {
    const fact = (expr: (row: Alias) => Sql, description: string) =>
      f.expr('Boolean', expr, description, { nullable: false, filter: true });
    return {
      school: f.one('OrgUnit', 'school_id', 'The vocational school.', { seenWith: true }),
      entryYear: f.int('entry_year', 'Year of entry.'),
      name: f.text('name', 'Full name.'),
      gender: f.maybe.coded('gender', 'gender', 'Gender; null: not said.'),
      juniorSchool: f.maybe.text('junior_school', 'Junior school.'),
      povertyCategory: f.coded('poverty_category', 'poverty-category', 'Category when it was entered; NONE when not in difficulty.'),
      major: f.one('Major', 'major_code', 'The major wanted, then the one entered.', { seenWith: true }),
      schoolClass: f.one('SchoolClass', 'class_id', 'The class entered.', { seenWith: true }),
      preference: f.maybe.coded('preference', 'intake-preference', 'How a poor household is treated with preference.'),
      preferenceSource: f.maybe.text('preference_source', 'Paper or programme by which it is granted.'),
      identityMasked: f.expr(
        'String',
        (row) => sql`(CASE WHEN ${row}.identity_tail = '' THEN '' ELSE repeat('*', 14) || ${row}.identity_tail END)`,
        'Identity number with all but the last four digits masked; empty when none is kept.',
        { nullable: false },
      ),
      state: f.oneOf('state', applicantState, 'How far it has come.'),
      intentOn: f.date('intent_on', 'Day on which the intent was said.'),
      admittedOn: f.maybe.date('admitted_on', 'Day of admission.'),
      enrolledOn: f.maybe.date('enrolled_on', 'Day of enrolment.'),
      keptOneOn: f.maybe.date('kept_one_on', 'Seen on this day, one year after entry.'),
      keptTwoOn: f.maybe.date('kept_two_on', 'Seen on this day, two years after entry.'),
      leftOn: f.maybe.date('left_on', 'Day of leaving.'),
      leftCause: f.maybe.coded('left_cause', 'dropout-reason', 'Why the pupil left.'),
      declinedOn: f.maybe.date('declined_on', 'Day on which it was given up.'),
      stateReason: f.maybe.text('state_reason', 'What was said when it was given up, left or resumed.'),
      admitted: fact(admitted, 'Was admitted, whatever came after.'),
      enrolled: fact(enrolled, 'Has enrolled, whatever came after.'),
      dueOne: fact(dueOne, 'Enrolled, and the first of September one year after entry has come.'),
      keptOne: fact(keptOne, 'Recorded as still there one year after entry.'),
      dueTwo: fact(dueTwo, 'Enrolled, and the first of September two years after entry has come.'),
      keptTwo: fact(keptTwo, 'Recorded as still there two years after entry.'),
      poor: fact(poor, 'Of a household in difficulty.'),
      history: f.pages(
        'AuditEntry',
        (parent, row) => sql`(${row}.noun = 'applicant' AND ${row}.record_id = ${parent}.id)`,
        'Changes of this record, newest first.',
      ),
      availableActions: f.computed<{ state: ApplicantState; orgPath: string }>(
        availableActionValue,
        { state: (row) => sql`${row}.state`, orgPath: (row) => unitPath(sql`${row}.school_id`) },
        (row, asker) => asActionValues(availableApplicantActions(asker.actor, row), asker),
        'What the caller may do with it now.',
        { list: true },
      ),
      createdAt: f.dateTime('created_at', 'When it was entered.'),
      updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
      version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
    };
  },
  search: (row, pattern) =>
    sql`((${row}.name || ' ' || ${row}.name_pinyin || ' ' || ${row}.name_initials) ILIKE ${pattern} OR coalesce(${row}.junior_school ILIKE ${pattern}, false))`,
  orders: {
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
    ENTRY_YEAR: { by: 'entryYear', description: 'By year of entry.' },
    NAME: { type: 'String', nullable: false, expr: (row) => sql`${row}.name_pinyin`, description: "By the name's pinyin." },
    STATE: { by: 'state', description: 'By state, in the alphabet of the codes.' },
    ENROLLED_ON: { by: 'enrolledOn', description: 'By day of enrolment.' },
  },
  defaultOrder: [{ field: 'UPDATED_AT', direction: 'DESC' }],
  groups: {
    SCHOOL: 'school',
    ENTRY_YEAR: 'entryYear',
    MAJOR: 'major',
    POVERTY_CATEGORY: 'povertyCategory',
    STATE: 'state',
    GENDER: 'gender',
    JUNIOR_SCHOOL: 'juniorSchool',
    PREFERENCE: 'preference',
    LEFT_CAUSE: 'leftCause',
  },
  aggregates: {
    admitted: counted(admitted, 'Rows that were admitted.'),
    enrolled: counted(enrolled, 'Rows that have enrolled.'),
    dueOne: counted(dueOne, 'Rows enrolled one year ago or earlier, by the first of September.'),
    keptOne: counted((row) => sql`(${dueOne(row)} AND ${keptOne(row)})`, 'Of them, recorded as still there.'),
    dueTwo: counted(dueTwo, 'Rows enrolled two years ago or earlier, by the first of September.'),
    keptTwo: counted((row) => sql`(${dueTwo(row)} AND ${keptTwo(row)})`, 'Of them, recorded as still there.'),
    poor: counted(poor, 'Rows of households in difficulty.'),
  },
});
