import { COOPERATION_READERS, availableInternshipActions } from '@fuzhi/domain/cooperation/access.ts';
import type { InternshipState } from '@fuzhi/domain/cooperation/internship-lifecycle.ts';
import type { RuleFacts } from '@fuzhi/domain/cooperation/internship-model.ts';
import { checkInternship } from '@fuzhi/domain/cooperation/internship-rules.ts';

import { asActionValues, availableActionValue } from '../../../graph/available-action.ts';
import { readType } from '../../../graph/read/define.ts';
import type { ValueDef } from '../../../graph/read/model.ts';
import { sql } from '../../../graph/read/sql.ts';
import { accountName, atOrBelow, of, unitPath } from '../../../graph/unit-scope.ts';

const internshipState = {
  name: 'InternshipState',
  description: 'Where an internship stands.',
  values: {
    DRAFT: 'Entered by the school.',
    CONFIRMED: 'Confirmed by the bureau.',
    ENDED: 'Over.',
    CANCELLED: 'Void.',
  },
};
const matching = {
  name: 'InternshipMatching',
  description: 'How the post fits the major.',
  values: {
    SAME: 'It is work of the major.',
    NEAR: 'It is close to it.',
    CROSS: 'It lies in another category of majors.',
  },
};
const findingValue: ValueDef = {
  name: 'InternshipFinding',
  description: 'A clause of the internship rules that a record does not meet.',
  parts: {
    clause: { type: 'String', nullable: false, description: 'Code of internship-rule: I1 to I9.' },
    binding: {
      type: 'Boolean',
      nullable: false,
      description: 'The clause says must or must not: it stands against confirmation.',
    },
    messageZh: { type: 'String', nullable: false, description: 'What was found, in Chinese.' },
    messageEn: { type: 'String', nullable: false, description: 'What was found, in English.' },
  },
};

/** Amounts come out of the statement as texts, so that no digit is lost. */
type Stored = Omit<RuleFacts, 'pay' | 'postPay'> & {
  readonly pay: string | null;
  readonly postPay: string | null;
};
const factsOf = (stored: Stored): RuleFacts => ({
  ...stored,
  pay: stored.pay === null ? null : BigInt(stored.pay),
  postPay: stored.postPay === null ? null : BigInt(stored.postPay),
});

export const internshipType = readType('Internship', {
  table: 'internship',
  plural: 'internships',
  noun: 'cooperation',
  description: 'A post internship of a pupil or graduate, with what the rules of 2021 find in it.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'school_id'), COOPERATION_READERS),
  fields: (f) => ({
    school: f.one('OrgUnit', 'school_id', 'The school.', { seenWith: true }),
    employer: f.one('Employer', 'employer_id', 'Where the internship is.', { seenWith: true }),
    cooperation: f.one('Cooperation', 'cooperation_id', 'The agreement it rests on.'),
    graduate: f.one('Graduate', 'graduate_id', 'The graduate, where the intern has graduated since.'),
    name: f.text('name', 'Name of the pupil or graduate.'),
    className: f.text('class_name', 'Class.'),
    grade: f.maybe.int('grade', 'Grade at the start; null: not said, or a graduate.'),
    major: f.one('Major', 'major_code', 'Major.'),
    post: f.text('post', 'The work itself.'),
    matching: f.maybe.oneOf('matching', matching, 'How the post fits the major.'),
    from: f.date('start_on', 'First day.'),
    to: f.date('end_on', 'Last day as agreed.'),
    pay: f.maybe.money('pay_fen', "The intern's monthly pay."),
    postPay: f.maybe.money('post_pay_fen', 'What the same post usually pays a month.'),
    threeParty: f.maybe.boolean('three_party', 'There is a three-party agreement; null: not said.'),
    pupilConsent: f.maybe.boolean('pupil_consent', 'The pupil has signed a consent; null: not said.'),
    guardianConsent: f.maybe.boolean('guardian_consent', 'The guardian has signed a consent; null: not said.'),
    insured: f.maybe.boolean('insured', 'There is liability insurance; null: not said.'),
    agency: f.maybe.boolean('agency', 'An agency organises it; null: not said.'),
    deposit: f.maybe.boolean('deposit', 'A deposit, a fee or a cut of the pay is taken; null: not said.'),
    findings: f.computed<Stored>(
      findingValue,
      {
        grade: (row) => sql`${row}.grade`,
        matching: (row) => sql`${row}.matching`,
        from: (row) => sql`${row}.start_on::text`,
        to: (row) => sql`${row}.end_on::text`,
        pay: (row) => sql`${row}.pay_fen::text`,
        postPay: (row) => sql`${row}.post_pay_fen::text`,
        threeParty: (row) => sql`${row}.three_party`,
        pupilConsent: (row) => sql`${row}.pupil_consent`,
        guardianConsent: (row) => sql`${row}.guardian_consent`,
        insured: (row) => sql`${row}.insured`,
        agency: (row) => sql`${row}.agency`,
        deposit: (row) => sql`${row}.deposit`,
      },
      (stored) =>
        checkInternship(factsOf(stored)).map(({ clause, binding, message }) => ({
          clause,
          binding,
          messageZh: message.zh,
          messageEn: message.en,
        })),
      'What the rules find in it, clause by clause.',
      { list: true },
    ),
    clauses: f.expr('String', (row) => sql`${row}.findings`, 'Codes of the clauses found, for lists.', { nullable: false, list: true }),
    refused: f.boolean('refused', 'A clause that binds stands against it.'),
    state: f.oneOf('state', internshipState, 'Where it stands.'),
    stateReason: f.maybe.text('state_reason', 'Why it was ended or cancelled.'),
    endedOn: f.maybe.date('ended_on', 'Last day of work, once it is over.'),
    confirmedAt: f.maybe.dateTime('confirmed_at', 'When the bureau confirmed it.'),
    confirmedByName: f.expr('String', (row) => accountName(sql`${row}.confirmed_by`), 'Name of who confirmed it.'),
    availableActions: f.computed<{ state: InternshipState; orgPath: string }>(
      availableActionValue,
      { state: (row) => sql`${row}.state`, orgPath: (row) => unitPath(sql`${row}.school_id`) },
      (values, asker) => asActionValues(availableInternshipActions(asker.actor, values), asker),
      'What the caller may do with it now.',
      { list: true },
    ),
    history: f.pages(
      'AuditEntry',
      (parent, row) => sql`(${row}.noun = 'internship' AND ${row}.record_id = ${parent}.id)`,
      'Changes of this record, newest first.',
    ),
    createdAt: f.dateTime('created_at', 'When it was entered.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  filters: {
    clause: {
      type: 'String',
      description: 'The rules find this clause in it; a code of internship-rule.',
      where: (row, value) => sql`${row}.findings @> ARRAY[${value}::text]`,
    },
    hasFindings: {
      type: 'Boolean',
      description: 'true: the rules find something in it; false: nothing.',
      where: (row, value) => sql`((cardinality(${row}.findings) > 0) = ${value})`,
    },
    majorCode: {
      type: 'String',
      description: 'Code of the major.',
      where: (row, value) => sql`${row}.major_code = ${value}`,
    },
  },
  search: (row, pattern) =>
    sql`((${row}.name || ' ' || ${row}.name_pinyin || ' ' || ${row}.name_initials) ILIKE ${pattern} OR ${row}.employer_id IN (SELECT find_e.id FROM employer find_e
      WHERE (find_e.name || ' ' || find_e.name_pinyin || ' ' || find_e.name_initials || ' ' || find_e.credit_code) ILIKE ${pattern}))`,
  orders: {
    FROM: { by: 'from', description: 'By first day.' },
    NAME: {
      type: 'String',
      nullable: false,
      expr: (row) => sql`${row}.name_pinyin`,
      description: "By the name's pinyin.",
    },
    CLASS_NAME: { by: 'className', description: 'By class.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
  },
  defaultOrder: [{ field: 'FROM', direction: 'DESC' }],
  groups: {
    SCHOOL: 'school',
    EMPLOYER: 'employer',
    STATE: 'state',
    MATCHING: 'matching',
    REFUSED: 'refused',
  },
});
