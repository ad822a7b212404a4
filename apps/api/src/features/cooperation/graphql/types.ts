import { COOPERATION_READERS, availableAgreementActions } from '@fuzhi/domain/cooperation/access.ts';
import { type AgreementStanding, type AgreementState } from '@fuzhi/domain/cooperation/lifecycle.ts';
import { destinationsWith } from '@fuzhi/domain/placement/model.ts';

import { asActionValues, availableActionValue } from '../../../graph/available-action.ts';
import { readType } from '../../../graph/read/define.ts';
import type { Alias, Who } from '../../../graph/read/model.ts';
import { type Sql, join, literal, sql } from '../../../graph/read/sql.ts';
import { accountName, atOrBelow, of, unitPath } from '../../../graph/unit-scope.ts';

const agreementState = {
  name: 'CooperationState',
  description: 'Where an agreement stands today.',
  values: {
    DRAFT: 'Entered by the school.',
    CONFIRMED: 'Confirmed by the bureau, and its last day has not passed.',
    EXPIRED: 'Confirmed, and its last day has passed.',
    ENDED: 'Ended before its last day.',
    CANCELLED: 'Void.',
  },
};

/** As the domain's standingOf. */
const standing = (row: Alias, who: Who): Sql =>
  sql`(CASE WHEN ${row}.state = 'CONFIRMED' AND ${row}.valid_to < ${who.today} THEN 'EXPIRED' ELSE ${row}.state END)`;

export const cooperationType = readType('Cooperation', {
  table: 'cooperation',
  plural: 'cooperations',
  noun: 'cooperation',
  description: 'An agreement between a school and an enterprise, as form FM23 registers it.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'school_id'), COOPERATION_READERS),
  fields: (f) => ({
    school: f.one('OrgUnit', 'school_id', 'The school.', { seenWith: true }),
    employer: f.one('Employer', 'employer_id', 'The enterprise.', { seenWith: true }),
    kind: f.coded('kind', 'cooperation-type', 'Kind of co-operation.'),
    majors: f.list('Major', (parent, row) => sql`${row}.code = ANY(${parent}.major_codes)`, 'Majors it is about.', 20),
    className: f.maybe.text('class_name', 'Name of the order class, as the form has it.'),
    students: f.maybe.int('students', 'Pupils it reaches.'),
    poor: f.maybe.int('poor', 'Of them from families in difficulty.'),
    from: f.date('valid_from', 'First day.'),
    to: f.date('valid_to', 'Last day.'),
    hired: f.maybe.int('hired', 'Hired so far, as the school says.'),
    equipment: f.maybe.money('equipment_fen', 'Worth of donated equipment.'),
    state: f.expr(agreementState, standing, 'Where it stands today.', {
      nullable: false,
      filter: true,
    }),
    stateReason: f.maybe.text('state_reason', 'Why it was ended or cancelled.'),
    endedOn: f.maybe.date('ended_on', 'Last day, where it ended early.'),
    confirmedAt: f.maybe.dateTime('confirmed_at', 'When the bureau confirmed it.'),
    confirmedByName: f.expr('String', (row) => accountName(sql`${row}.confirmed_by`), 'Name of who confirmed it.'),
    orderClasses: f.list('OrderClass', 'cooperation_id', 'The classes that were ordered.'),
    internships: f.pages('Internship', 'cooperation_id', 'Internships that rest on it.'),
    availableActions: f.computed<{
      state: AgreementState;
      standing: AgreementStanding;
      orgPath: string;
    }>(
      availableActionValue,
      {
        state: (row) => sql`${row}.state`,
        standing,
        orgPath: (row) => unitPath(sql`${row}.school_id`),
      },
      (values, asker) => asActionValues(availableAgreementActions(asker.actor, values), asker),
      'What the caller may do with it now.',
      { list: true },
    ),
    history: f.pages(
      'AuditEntry',
      (parent, row) => sql`(${row}.noun = 'cooperation' AND ${row}.record_id = ${parent}.id)`,
      'Changes of this record, newest first.',
    ),
    createdAt: f.dateTime('created_at', 'When it was entered.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  filters: {
    majorCode: {
      type: 'String',
      description: 'It is about this major.',
      where: (row, value) => sql`${value} = ANY(${row}.major_codes)`,
    },
    inForceOn: {
      type: 'Date',
      description: 'Confirmed, and in force on this day.',
      where: (row, value) =>
        sql`(${row}.confirmed_at IS NOT NULL AND ${row}.state <> 'CANCELLED' AND ${row}.valid_from <= ${value} AND coalesce(${row}.ended_on, ${row}.valid_to) >= ${value})`,
    },
  },
  search: (row, pattern) =>
    sql`(${row}.class_name ILIKE ${pattern} OR ${row}.employer_id IN (SELECT find_e.id FROM employer find_e
      WHERE (find_e.name || ' ' || find_e.name_pinyin || ' ' || find_e.name_initials || ' ' || find_e.credit_code) ILIKE ${pattern}))`,
  orders: {
    FROM: { by: 'from', description: 'By first day.' },
    TO: { by: 'to', description: 'By last day.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
  },
  defaultOrder: [{ field: 'FROM', direction: 'DESC' }],
  groups: { SCHOOL: 'school', EMPLOYER: 'employer', KIND: 'kind', STATE: 'state' },
});

const directCodes = join(destinationsWith('direct', '1').map(literal));
/** Rows of the class's graduates who are directly employed at the employer of the agreement, in rounds of one kind. */
const placed = (row: Alias, kind: 'FINAL' | 'M6', more: Sql = sql``): Sql =>
  sql`(SELECT count(*)::int FROM cooperation class_c
    JOIN placement class_p ON class_p.employer_id = class_c.employer_id AND class_p.school_id = class_c.school_id
    JOIN round class_r ON class_r.id = class_p.round_id AND class_r.noun = 'placement' AND class_r.kind = ${literal(kind)} AND class_r.period_year = ${row}.graduation_year
    JOIN graduate class_g ON class_g.id = class_p.graduate_id AND class_g.class_name = ${row}.class_name
   WHERE class_c.id = ${row}.cooperation_id AND class_p.destination IN (${directCodes})${more})`;

export const orderClassType = readType('OrderClass', {
  table: 'order_class',
  plural: 'orderClasses',
  noun: 'cooperation',
  description: 'A class that an enterprise has ordered, with what was promised and what the placements say became of it.',
  visibleTo: { through: 'Cooperation', by: 'cooperation_id' },
  fields: (f) => ({
    cooperation: f.one('Cooperation', 'cooperation_id', 'The agreement.', { seenWith: true }),
    name: f.text('name', 'Name of the order class.'),
    className: f.text('class_name', "Class of the school's graduates that is counted."),
    major: f.one('Major', 'major_code', 'Its major.'),
    graduationYear: f.int('graduation_year', 'Year in which it graduates.'),
    quota: f.int('quota', 'How many the enterprise has promised to hire.'),
    pupils: f.maybe.int('pupils', 'Pupils of the class.'),
    poor: f.maybe.int('poor', 'Of them from families in difficulty.'),
    curriculumNote: f.maybe.text('curriculum_note', 'What the enterprise and the school teach in it.'),
    hired: f.expr(
      'Int',
      (row) => placed(row, 'FINAL'),
      'Graduates of the class whom the final count of their year reports as directly employed at the enterprise.',
      { nullable: false },
    ),
    kept: f.expr(
      'Int',
      (row) => placed(row, 'M6', sql` AND class_p.still_at_six_months`),
      'Of the class, still at the enterprise by the six-month follow-up.',
      { nullable: false },
    ),
    history: f.pages(
      'AuditEntry',
      (parent, row) => sql`(${row}.noun = 'orderClass' AND ${row}.record_id = ${parent}.id)`,
      'Changes of this record, newest first.',
    ),
    createdAt: f.dateTime('created_at', 'When it was entered.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  orders: {
    NAME: { by: 'name', description: 'By name.' },
    GRADUATION_YEAR: { by: 'graduationYear', description: 'By year of graduation.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
  },
  defaultOrder: [{ field: 'GRADUATION_YEAR', direction: 'DESC' }],
  groups: { GRADUATION_YEAR: 'graduationYear' },
});
