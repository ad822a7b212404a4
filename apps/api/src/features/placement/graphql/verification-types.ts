import { PLACEMENT_READERS } from '@fuzhi/domain/placement/access.ts';
import { ANSWER_READERS, type DecisionRow, availableDecisions } from '@fuzhi/domain/placement/verification-access.ts';

import { asActionValues, availableActionValue } from '../../../graph/available-action.ts';
import { readType } from '../../../graph/read/define.ts';
import type { Alias, EnumDef } from '../../../graph/read/model.ts';
import { type Sql, sql } from '../../../graph/read/sql.ts';
import { accountName, atOrBelow, of, unitPath } from '../../../graph/unit-scope.ts';
import { checkResult } from './types.ts';

const decisionState: EnumDef = {
  name: 'DecisionState',
  description: 'Where the refusal of a row stands.',
  values: {
    REFUSED: 'The school may answer.',
    APPEALED: 'The school answered; somebody other than who refused decides.',
    CONFIRMED: 'Final: the claim stands.',
    REJECTED: 'Final: it does not.',
  },
};
const audience: EnumDef = {
  name: 'LinkAudience',
  description: 'Who a one-time link is for.',
  values: { GRADUATE: 'The graduate.', EMPLOYER: 'The employer.' },
};
const linkState: EnumDef = {
  name: 'LinkState',
  description: 'Whether a link can be answered.',
  values: {
    LIVE: 'It can.',
    ANSWERED: 'It was.',
    EXPIRED: 'Its days are over.',
    REVOKED: 'The bureau took it back.',
    DEAD: 'Who answered could not say who it was, too often.',
  },
};
const rollChangeKind: EnumDef = {
  name: 'RollChangeKind',
  description: 'What happened to the roll.',
  values: { ADDED: 'A graduate was put on it.', REMOVED: 'A graduate was taken off it.' },
};

const schoolOf = (row: Alias): Sql => sql`(SELECT its_p.school_id FROM placement its_p WHERE its_p.id = ${of(row, 'placement_id')})`;

export const sampleRowType = readType('PlacementSampleRow', {
  table: 'placement_sample_row',
  plural: 'placementSampleRows',
  noun: 'placement',
  description:
    'One row of the frame that a sample was drawn from, as it was when the round was closed. With the published seed anybody can draw again.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'school_id'), PLACEMENT_READERS),
  fields: (f) => ({
    round: f.one('Round', 'round_id', 'The round.'),
    school: f.one('OrgUnit', 'school_id', 'School of graduation.', { seenWith: true }),
    placement: f.one('Placement', 'placement_id', 'The row as it is now; null when the graduate was taken off the roll.'),
    placementKey: f.expr('String', (row) => sql`${row}.placement_id::text`, 'Id of the placement as the draw ranks by it.', {
      nullable: false,
    }),
    schoolKey: f.expr('String', (row) => sql`${row}.school_id::text`, 'Id of the school as the draw groups by it.', { nullable: false }),
    className: f.text('class_name', 'Class, as it then was.'),
    group: f.text('destination_group', 'Group of the form FM21: BODY, OWN, OTHER, STUDY; NONE where neither work nor study is claimed.'),
    employerKey: f.expr('String', (row) => sql`${row}.employer_id::text`, 'Key of the employer; null where the destination has none.'),
    late: f.boolean('late', 'Handed over after the seed was known.'),
    reason: f.maybe.text('reason', 'Why it was drawn: OTHER_WAY, CONCENTRATION, TENTH, LATE; null when it was not.'),
  }),
  orders: {
    SCHOOL: {
      via: 'school',
      type: 'Int',
      nullable: true,
      expr: (row) => sql`${row}.sort_order`,
      description: 'As the bureau lists its schools.',
    },
  },
  defaultOrder: [{ field: 'SCHOOL', direction: 'ASC' }],
  groups: { SCHOOL: 'school', GROUP: 'group', REASON: 'reason' },
});

export const decisionType = readType('PlacementDecision', {
  table: 'placement_decision',
  plural: 'placementDecisions',
  noun: 'placement',
  description: 'The refusal of a row by the bureau, what the school answered, and the final decision of somebody else.',
  visibleTo: { through: 'Placement', by: 'placement_id' },
  fields: (f) => ({
    placement: f.one('Placement', 'placement_id', 'The row.', { seenWith: true }),
    state: f.oneOf('state', decisionState, 'Where it stands.'),
    reason: f.text('reason', 'Why the bureau refused it.'),
    refusedByName: f.expr('String', (row) => accountName(sql`${row}.refused_by`), 'Who refused it.'),
    refusedAt: f.dateTime('refused_at', 'When.'),
    appealUntil: f.date('appeal_until', 'Last day on which the school may answer before it is decided without.'),
    answer: f.maybe.text('answer', "The school's answer."),
    answeredByName: f.expr('String', (row) => accountName(sql`${row}.answered_by`), 'Who answered.'),
    answeredAt: f.maybe.dateTime('answered_at', 'When.'),
    decisionReason: f.maybe.text('decision_reason', 'Why it was decided so.'),
    decidedByName: f.expr('String', (row) => accountName(sql`${row}.decided_by`), 'Who decided finally.'),
    decidedAt: f.maybe.dateTime('decided_at', 'When.'),
    reopened: f.int('reopened', 'How often a final decision was reopened.'),
    reopenReason: f.maybe.text('reopen_reason', 'Why it was reopened last.'),
    availableActions: f.computed<Omit<DecisionRow, 'today'>>(
      availableActionValue,
      {
        state: (row) => sql`${row}.state`,
        refusedBy: (row) => sql`${row}.refused_by`,
        appealUntil: (row) => sql`${row}.appeal_until::text`,
        orgPath: (row) => unitPath(schoolOf(row)),
      },
      (facts, asker) => asActionValues(availableDecisions(asker.actor, { ...facts, today: asker.today }), asker),
      'What the caller may do with it now.',
      { list: true },
    ),
    version: f.int('version', 'Pass it with a decision, so that a change in between is noticed.'),
  }),
  orders: { REFUSED_AT: { by: 'refusedAt', description: 'By time of the refusal.' } },
  defaultOrder: [{ field: 'REFUSED_AT', direction: 'DESC' }],
  groups: { STATE: 'state' },
});

export const linkType = readType('PlacementLink', {
  table: 'placement_link',
  plural: 'placementLinks',
  noun: 'placement',
  description: 'A one-time link to somebody whom the school does not control. The link itself was shown once and is kept nowhere.',
  root: false,
  visibleTo: (who, row) => atOrBelow(who, schoolOf(row), ANSWER_READERS),
  fields: (f) => ({
    audience: f.oneOf('audience', audience, 'Who it is for.'),
    state: f.expr(
      linkState,
      (row) => sql`(CASE WHEN ${row}.answered_at IS NOT NULL THEN 'ANSWERED' WHEN ${row}.revoked_at IS NOT NULL THEN 'REVOKED'
        WHEN ${row}.tries >= 5 THEN 'DEAD' WHEN ${row}.expires_at <= now() THEN 'EXPIRED' ELSE 'LIVE' END)`,
      'Whether it can be answered.',
      { nullable: false },
    ),
    expiresAt: f.dateTime('expires_at', 'Until when.'),
    answeredAt: f.maybe.dateTime('answered_at', 'When it was answered.'),
    createdByName: f.expr('String', (row) => accountName(sql`${row}.created_by`), 'Who made it.'),
    createdAt: f.dateTime('created_at', 'When it was made.'),
  }),
  orders: { CREATED_AT: { by: 'createdAt', description: 'By time.' } },
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
});

export const answerType = readType('PlacementAnswer', {
  table: 'placement_answer',
  plural: 'placementAnswers',
  noun: 'placement',
  description: 'What a graduate or an employer answered, held against the claim. Read by the bureau, never by the school.',
  root: false,
  visibleTo: (who, row) => atOrBelow(who, schoolOf(row), ANSWER_READERS),
  fields: (f) => ({
    audience: f.oneOf('audience', audience, 'Who answered.'),
    said: f.text('said', 'GRADUATE: WORKING, STUDYING, LEFT, NEITHER. EMPLOYER: YES, LEFT, NO.'),
    place: f.maybe.text('place', 'Employer or school in own words.'),
    since: f.maybe.text('since', 'Since which month: YYYY-MM.'),
    wageBand: f.maybe.coded('wage_band', 'salary-band', 'Band of the monthly wage.'),
    contract: f.maybe.coded('contract', 'placement-contract', 'Contract.'),
    result: f.oneOf('result', checkResult, 'What it means for the claim.'),
    differences: f.expr(
      'String',
      (row) => sql`to_jsonb(${row}.differences)`,
      'In what it differs: ACTIVITY, PLACE, SINCE, BEFORE_GRADUATION, WAGE, CONTRACT, LEFT.',
      {
        nullable: false,
        list: true,
      },
    ),
    answeredAt: f.dateTime('answered_at', 'When.'),
  }),
  orders: { ANSWERED_AT: { by: 'answeredAt', description: 'By time.' } },
  defaultOrder: [{ field: 'ANSWERED_AT', direction: 'DESC' }],
});

export const rollChangeType = readType('GraduateRollChange', {
  table: 'graduate_roll_change',
  plural: 'graduateRollChanges',
  noun: 'placement',
  description: 'A graduate who was put on a roll, or taken off it, after it was made. It is never deleted.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'school_id'), PLACEMENT_READERS),
  fields: (f) => ({
    kind: f.oneOf('kind', rollChangeKind, 'What happened.'),
    school: f.one('OrgUnit', 'school_id', 'The school.', { seenWith: true }),
    graduationYear: f.int('graduation_year', 'Year of graduation.'),
    nameMasked: f.text('name_masked', 'Name with its middle hidden.'),
    className: f.text('class_name', 'Class.'),
    major: f.one('Major', 'major_code', 'Major.'),
    destination: f.maybe.coded('destination', 'placement-destination', 'What was reported last.'),
    reason: f.text('reason', 'Why.'),
    changedByName: f.expr('String', (row) => accountName(sql`${row}.changed_by`), 'Who did it.'),
    changedAt: f.dateTime('changed_at', 'When.'),
  }),
  filters: {
    round: {
      type: 'ID',
      idOf: 'Round',
      description: 'It changed the denominator of this round.',
      where: (row, value) => sql`${value} = ANY (${row}.round_ids)`,
    },
  },
  orders: { CHANGED_AT: { by: 'changedAt', description: 'By time.' } },
  defaultOrder: [{ field: 'CHANGED_AT', direction: 'DESC' }],
  groups: { SCHOOL: 'school', KIND: 'kind' },
});
