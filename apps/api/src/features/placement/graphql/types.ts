import { PLACEMENT_READERS, availableActions, type PlacementRowFacts } from '@fuzhi/domain/placement/access.ts';
import { destinationsWith } from '@fuzhi/domain/placement/model.ts';

import { asActionValues, availableActionValue } from '../../../graph/available-action.ts';
import { readType } from '../../../graph/read/define.ts';
import type { Alias } from '../../../graph/read/model.ts';
import { type Sql, join, literal, sql } from '../../../graph/read/sql.ts';
import { accountName, atOrBelow, isBelow, of, unitPath } from '../../../graph/unit-scope.ts';
import { wasOffered } from '../../intake/public.ts';
import { graduateSearch, ownRounds, placementSearch } from './search.ts';
import { directAtFirst, stayed } from './tally-facts.ts';
import { verificationFields, verified } from './verification-fields.ts';

const placementState = {
  name: 'PlacementState',
  description: 'Where one row of a report stands.',
  values: {
    DRAFT: 'With the school.',
    SUBMITTED: 'With the bureau for review.',
    RETURNED: 'Sent back with a reason.',
    ACCEPTED: 'Accepted by the bureau.',
    LOCKED: 'Closed with the report.',
  },
};
const evidenceGrade = {
  name: 'EvidenceGrade',
  description: 'How strongly the named evidence proves the destination.',
  values: { A: 'Enough alone.', B: 'Enough with a passed check.', C: 'Only supports.', X: 'May not be used as proof.' },
};
export const checkResult = {
  name: 'CheckResult',
  description: 'Outcome of a check.',
  values: { PASSED: 'Found true.', FAILED: 'Found untrue.', NOT_DONE: 'Could not be done.' },
};

const checkChannel = {
  name: 'CheckChannel',
  description: 'How a check was made.',
  values: {
    OFFICE: 'From papers and registers.',
    PHONE_GRADUATE: 'A call to the graduate.',
    PHONE_EMPLOYER: 'A call to the employer.',
    SITE_VISIT: 'A visit.',
    GRADUATE_LINK: 'The graduate answered a one-time link.',
    EMPLOYER_LINK: 'The employer answered a one-time link.',
  },
};

const among = (row: Alias, attribute: 'group' | 'employed' | 'direct', value: string): Sql =>
  sql`coalesce(${row}.destination IN (${join(destinationsWith(attribute, value).map(literal))}), false)`;
const employed = (row: Alias): Sql => among(row, 'employed', '1');
const direct = (row: Alias): Sql => among(row, 'direct', '1');
const known = (row: Alias): Sql => sql`coalesce(${row}.destination <> 'D39', false)`;
export const graduateType = readType('Graduate', {
  table: 'graduate',
  plural: 'graduates',
  noun: 'placement',
  description: 'A graduate of a vocational school in one year. Identity numbers are shown by their last four digits only.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'school_id'), PLACEMENT_READERS),
  fields: (f) => ({
    school: f.one('OrgUnit', 'school_id', 'School of graduation.', { seenWith: true }),
    graduationYear: f.int('graduation_year', 'Year of graduation.'),
    name: f.text('name', 'Full name.'),
    gender: f.maybe.coded('gender', 'gender', 'Gender as registered.'),
    className: f.text('class_name', 'Class; empty when not reported.'),
    major: f.one('Major', 'major_code', 'Major studied.'),
    graduatedOn: f.date('graduated_on', 'Day of graduation; no job may start before it.'),
    povertyCategory: f.coded('poverty_category', 'poverty-category', 'Category on the day of graduation; NONE when not in difficulty.'),
    identityMasked: f.expr(
      'String',
      (row) => sql`(CASE WHEN ${row}.identity_tail = '' THEN '' ELSE repeat('*', 14) || ${row}.identity_tail END)`,
      'Identity number with all but the last four digits masked; empty when none is kept. The whole number takes a reason and leaves a trace.',
      { nullable: false },
    ),
    majorOffered: f.expr(
      'Boolean',
      (row) => wasOffered(sql`${row}.school_id`, sql`${row}.major_code`, sql`${row}.graduation_year`),
      'The school has an approved offer of the major for the year of entry. A hint; null where the school has entered no offers of that time.',
      { filter: true },
    ),
    placements: f.pages('Placement', 'graduate_id', 'What was reported in each round.'),
    history: f.pages(
      'AuditEntry',
      (parent, row) => sql`(${row}.noun = 'graduate' AND ${row}.record_id = ${parent}.id)`,
      'Changes of this record, newest first.',
    ),
    createdAt: f.dateTime('created_at', 'When it was entered.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  search: graduateSearch,
  orders: {
    NAME: { type: 'String', nullable: false, expr: (row) => sql`${row}.name_pinyin`, description: "By the name's pinyin." },
    GRADUATION_YEAR: { by: 'graduationYear', description: 'By year of graduation.' },
    CLASS_NAME: { by: 'className', description: 'By class.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
  },
  defaultOrder: [{ field: 'GRADUATION_YEAR', direction: 'DESC' }],
  streams: {
    relation: 'school',
    keys: (who) =>
      sql`SELECT line_u.id FROM org_unit line_u WHERE line_u.kind = 'school' AND ${isBelow(who, sql`line_u.path`, PLACEMENT_READERS)}`,
    orders: ['GRADUATION_YEAR'],
    walked: ['GRADUATION_YEAR'],
  },
  groups: {
    SCHOOL: 'school',
    GRADUATION_YEAR: 'graduationYear',
    MAJOR: 'major',
    GENDER: 'gender',
    POVERTY_CATEGORY: 'povertyCategory',
    CLASS: 'className',
  },
});

export const placementType = readType('Placement', {
  table: 'placement',
  plural: 'placements',
  noun: 'placement',
  description: 'Where one graduate went, as reported in one round.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'school_id'), PLACEMENT_READERS),
  fields: (f) => ({
    graduate: f.one('Graduate', 'graduate_id', 'Who.', { seenWith: true }),
    round: f.one('Round', 'round_id', 'In which round.'),
    school: f.one('OrgUnit', 'school_id', 'School of graduation.', { seenWith: true }),
    graduationYear: f.int('graduation_year', 'Year of graduation.'),
    state: f.oneOf('state', placementState, 'Where the row stands.'),
    destination: f.maybe.coded(
      'destination',
      'placement-destination',
      'Where the graduate went; null: not yet reported, which is not "not employed".',
    ),
    employer: f.one('Employer', 'employer_id', 'Who employs the graduate, where the destination has an employer.'),
    post: f.maybe.text('post', 'Post held.'),
    region: f.maybe.coded('region', 'placement-region', 'Region of work, as the statistics form counts it.'),
    place: f.maybe.coded('place_code', 'division', 'Six-digit division of the place of work, any province.'),
    placeClass: f.maybe.coded('place_class', 'placement-place', 'City, town or village.'),
    matched: f.maybe.boolean('matched', 'Whether the work matches the major; null when not said.'),
    channel: f.maybe.coded('channel', 'placement-channel', 'How the job was found.'),
    contract: f.maybe.coded('contract', 'placement-contract', 'Kind of contract.'),
    insurance: f.maybe.coded('insurance', 'placement-insurance', 'Social insurance.'),
    wage: f.maybe.money('wage_fen', 'Monthly wage.'),
    startOn: f.maybe.date('start_on', 'First day of work.'),
    nextSchool: f.maybe.text('next_school', 'School of further study.'),
    callBack: f.maybe.text('call_back', 'Note of the telephone call-back.'),
    evidenceGrade: f.maybe.oneOf('evidence_grade', evidenceGrade, 'Best grade among the named evidence; null without evidence.'),
    stillAtSixMonths: f.maybe.boolean('still_at_six_months', 'Whether still there after six months; null when not asked.'),
    evidence: f.list('PlacementEvidence', 'placement_id', 'Evidence named for the destination.'),
    checks: f.list('PlacementCheck', 'placement_id', 'Checks made and their results.'),
    returnReason: f.maybe.text('return_reason', 'Why it was sent back.'),
    submittedAt: f.maybe.dateTime('submitted_at', 'When it was last submitted.'),
    decidedAt: f.maybe.dateTime('decided_at', 'When the bureau last decided.'),
    employed: f.expr('Boolean', employed, 'Counts as employed by the official definition: a job or further study.', {
      nullable: false,
      filter: true,
    }),
    direct: f.expr('Boolean', direct, 'Counts as directly employed: a job, no further study.', { nullable: false, filter: true }),
    study: f.expr('Boolean', (row) => among(row, 'group', 'STUDY'), 'Went on to further study.', { nullable: false, filter: true }),
    known: f.expr('Boolean', known, 'The destination is known: reported, and not lost contact.', { nullable: false, filter: true }),
    verified: f.expr('Boolean', verified, 'Employed with proof: grade A, or grade B with a passed check; and no failed check.', {
      nullable: false,
      filter: true,
    }),
    directAtFirst: f.expr('Boolean', directAtFirst, 'Directly employed in the first count that reports where the graduate went.', {
      nullable: false,
      filter: true,
    }),
    stayed: f.expr('Boolean', stayed, 'Directly employed, and not said to have left within six months.', { nullable: false, filter: true }),
    ...verificationFields(f),
    availableActions: f.computed<PlacementRowFacts>(
      availableActionValue,
      {
        state: (row) => sql`${row}.state`,
        reportState: (row) =>
          sql`coalesce((SELECT act_r.state FROM round_report act_r WHERE act_r.round_id = ${row}.round_id AND act_r.org_unit_id = ${row}.school_id), 'NOT_STARTED')`,
        roundClosed: (row) => sql`(SELECT act_o.closed_at IS NOT NULL FROM round act_o WHERE act_o.id = ${row}.round_id)`,
        orgPath: (row) => unitPath(sql`${row}.school_id`),
      },
      (facts, asker) => asActionValues(availableActions(asker.actor, facts), asker),
      'What the caller may do with it now.',
      { list: true },
    ),
    history: f.pages(
      'AuditEntry',
      (parent, row) => sql`(${row}.noun = 'placement' AND ${row}.record_id = ${parent}.id)`,
      'Changes of this row, newest first.',
    ),
    createdAt: f.dateTime('created_at', 'When the row was made.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  filters: {
    evidenceKind: {
      type: 'String',
      description: 'There is evidence of this kind; a code of placement-evidence.',
      where: (row, value) =>
        sql`EXISTS (SELECT 1 FROM placement_evidence kind_e WHERE kind_e.placement_id = ${row}.id AND kind_e.kind = ${value})`,
    },
    majorCode: {
      type: 'String',
      description: "Code of the graduate's major.",
      where: (row, value) => sql`${row}.graduate_id IN (SELECT major_g.id FROM graduate major_g WHERE major_g.major_code = ${value})`,
    },
    majorCategory: {
      type: 'String',
      description: "Field of the graduate's major, by the 2010 catalogue, as form FM21 counts it.",
      where: (row, value) => sql`${row}.graduate_id IN (SELECT field_g.id FROM graduate field_g
        JOIN major field_m ON field_m.code = field_g.major_code WHERE field_m.category_2010 = ${value})`,
    },
  },
  search: placementSearch,
  orders: {
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
    GRADUATE_NAME: {
      type: 'String',
      nullable: false,
      expr: (row) => sql`${row}.sort_name`,
      description: "By the graduate's name in pinyin.",
    },
    CLASS_NAME: { type: 'String', nullable: false, expr: (row) => sql`${row}.sort_class`, description: 'By class.' },
    EMPLOYER_NAME: { type: 'String', nullable: true, expr: (row) => sql`${row}.sort_employer`, description: 'By name of the employer.' },
    SCHOOL: { type: 'Int', nullable: false, expr: (row) => sql`${row}.sort_school`, description: 'As the bureau lists its schools.' },
    DESTINATION: { by: 'destination', description: 'By destination code.' },
    STATE: { by: 'state', description: 'By state.' },
    EVIDENCE_GRADE: { by: 'evidenceGrade', description: 'By grade of evidence.' },
    WAGE: { by: 'wage', description: 'By monthly wage.' },
    START_ON: { by: 'startOn', description: 'By first day of work.' },
    GRADUATION_YEAR: { by: 'graduationYear', description: 'By year of graduation.' },
  },
  defaultOrder: [{ field: 'UPDATED_AT', direction: 'DESC' }],
  streams: {
    relation: 'round',
    keys: ownRounds,
    walked: ['UPDATED_AT'],
  },
  groups: {
    SCHOOL: 'school',
    ROUND: 'round',
    GRADUATION_YEAR: 'graduationYear',
    STATE: 'state',
    DESTINATION: 'destination',
    EMPLOYER: 'employer',
    REGION: 'region',
    PLACE: 'place',
    PLACE_CLASS: 'placeClass',
    CHANNEL: 'channel',
    CONTRACT: 'contract',
    INSURANCE: 'insurance',
    MATCHED: 'matched',
    EVIDENCE_GRADE: 'evidenceGrade',
    EMPLOYED: 'employed',
    MAJOR: 'graduate.major',
    MAJOR_CATEGORY: 'graduate.major.category2010',
    GENDER: 'graduate.gender',
    POVERTY_CATEGORY: 'graduate.povertyCategory',
    CLASS: 'graduate.className',
    INDUSTRY: 'employer.industry',
    EMPLOYER_NATURE: 'employer.nature',
  },
  aggregates: {
    reported: {
      kind: 'count',
      type: 'Int',
      expr: (row) => sql`${row}.destination IS NOT NULL`,
      description: 'Rows with a destination entered.',
    },
    employed: { kind: 'count', type: 'Int', expr: employed, description: 'Rows that count as employed.' },
    direct: { kind: 'count', type: 'Int', expr: direct, description: 'Rows that count as directly employed.' },
    matched: {
      kind: 'count',
      type: 'Int',
      expr: (row) => sql`(${direct(row)} AND coalesce(${row}.matched, false))`,
      description: 'Directly employed rows whose work matches the major.',
    },
    known: { kind: 'count', type: 'Int', expr: known, description: 'Rows whose destination is known.' },
    verified: { kind: 'count', type: 'Int', expr: verified, description: 'Employed rows with proof.' },
    wageAverage: {
      kind: 'average',
      type: 'Money',
      expr: (row) => sql`${row}.wage_fen`,
      description: 'Average monthly wage of the rows that state one.',
    },
  },
});

export const placementEvidenceType = readType('PlacementEvidence', {
  table: 'placement_evidence',
  plural: 'placementEvidences',
  noun: 'placement',
  description: 'A piece of evidence named for a destination, with its file where there is one.',
  root: false,
  visibleTo: { through: 'Placement', by: 'placement_id' },
  fields: (f) => ({
    kind: f.coded('kind', 'placement-evidence', 'Kind of evidence.'),
    attachment: f.one('Attachment', 'attachment_id', 'Its file.', { filter: false, seenWith: true }),
    createdAt: f.dateTime('created_at', 'When it was named.'),
  }),
  orders: { KIND: { by: 'kind', description: 'By kind.' } },
  defaultOrder: [{ field: 'KIND', direction: 'ASC' }],
});

export const placementCheckType = readType('PlacementCheck', {
  table: 'placement_check',
  plural: 'placementChecks',
  noun: 'placement',
  description: 'One check of a reported destination and its result.',
  root: false,
  visibleTo: { through: 'Placement', by: 'placement_id' },
  fields: (f) => ({
    kind: f.coded('kind', 'placement-check', 'Which check.'),
    result: f.oneOf('result', checkResult, 'What came of it.'),
    note: f.maybe.text('note', 'What was found.'),
    channel: f.oneOf('channel', checkChannel, 'How it was made.'),
    contact: f.maybe.text('contact', 'Who was spoken to: SELF, FAMILY, EMPLOYER, OTHER.'),
    superseded: f.expr('Boolean', (row) => sql`${row}.superseded_at IS NOT NULL`, 'A final confirmation answered it: it counts no more.', {
      nullable: false,
    }),
    checkedByName: f.expr(
      'String',
      (row) => accountName(sql`${row}.checked_by`),
      'Name of who checked; null where the graduate or the employer answered.',
    ),
    checkedAt: f.maybe.dateTime('checked_at', 'When it was checked.'),
  }),
  orders: { KIND: { by: 'kind', description: 'By kind.' } },
  defaultOrder: [{ field: 'KIND', direction: 'ASC' }],
});
