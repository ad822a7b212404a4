import { destinationsWith } from '@fuzhi/domain/placement/model.ts';
import { QUESTION_READERS } from '@fuzhi/domain/placement/question-access.ts';
import { ROUND_READERS, availableReportActions } from '@fuzhi/domain/round/access.ts';
import type { ReportState } from '@fuzhi/domain/round/lifecycle.ts';

import { asActionValues, availableActionValue } from '../../../graph/available-action.ts';
import { readType } from '../../../graph/read/define.ts';
import type { Alias, Who } from '../../../graph/read/model.ts';
import { type Sql, join, literal, name, sql } from '../../../graph/read/sql.ts';
import { accountName, atOrBelow, of, onTheLine, unitPath } from '../../../graph/unit-scope.ts';

export const reportState = {
  name: 'ReportState',
  description: 'Where the report of one unit stands. Not started is a state of its own: not reported is not zero.',
  values: {
    NOT_STARTED: 'Nothing entered yet.',
    DRAFT: 'Being filled in.',
    SUBMITTED: 'With the bureau for review.',
    RETURNED: 'Sent back to the school to be mended.',
    ACCEPTED: 'Accepted by the bureau.',
    LOCKED: 'Closed; the published figures rest on it.',
  },
};

const sample = (round: Alias, column: 'commitment' | 'committed_at' | 'seed' | 'frozen_at'): Sql =>
  sql`(SELECT seal_s.${name(column)} FROM placement_sample seal_s WHERE seal_s.round_id = ${round}.id)`;

export const roundType = readType('Round', {
  table: 'round',
  plural: 'rounds',
  noun: 'round',
  description: 'A call for reports: which period, by when, and who owes one.',
  visibleTo: (who, row) => onTheLine(who, of(row, 'org_unit_id'), ROUND_READERS),
  fields: (f) => ({
    noun: f.text('noun', 'What is reported: placement.'),
    kind: f.text('kind', 'Which round of the period: FIRST (September), FINAL (December), M6, M12.'),
    title: f.expr(
      'String',
      (row, who) => (who.locale === 'en' ? sql`${row}.title_en` : sql`${row}.title_zh`),
      'Title in the language of the request.',
      { nullable: false },
    ),
    titleZh: f.text('title_zh', 'Title in Chinese.'),
    titleEn: f.text('title_en', 'Title in English.'),
    periodYear: f.int('period_year', 'Graduating year.'),
    period: f.expr('String', (row) => sql`(${row}.period_year::text || '-' || ${row}.kind)`, 'Period as figures name it: 2026-FINAL.', {
      nullable: false,
      filter: true,
    }),
    orgUnit: f.one('OrgUnit', 'org_unit_id', 'Who called for it.'),
    opensOn: f.date('opens_on', 'First day for entries.'),
    dueOn: f.date('due_on', 'Last day to submit in time.'),
    closedAt: f.maybe.dateTime('closed_at', 'When entries were closed; null while open.'),
    reports: f.pages('RoundReport', 'round_id', 'The report of each unit that owes one.'),
    sampleCommitment: f.expr(
      'String',
      (row) => sample(row, 'commitment'),
      'SHA-256 of the sealed seed by which the sample is drawn; null when none was sealed.',
    ),
    sampleCommittedAt: f.expr('DateTime', (row) => sample(row, 'committed_at'), 'When the seed was sealed.'),
    sampleSeed: f.expr(
      'String',
      (row) => sample(row, 'seed'),
      'The seed, hexadecimal; null until the round is closed and its sample drawn.',
    ),
    sampleFrozenAt: f.expr('DateTime', (row) => sample(row, 'frozen_at'), 'When the frame was frozen and the sample drawn.'),
    createdAt: f.dateTime('created_at', 'When it was opened.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  orders: {
    PERIOD: { by: 'periodYear', description: 'By graduating year.' },
    DUE_ON: { by: 'dueOn', description: 'By due date.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
  },
  defaultOrder: [
    { field: 'PERIOD', direction: 'DESC' },
    { field: 'DUE_ON', direction: 'DESC' },
  ],
  groups: { PERIOD_YEAR: 'periodYear', KIND: 'kind' },
});

const employedCodes = join(destinationsWith('employed', '1').map(literal));
/** Rows of the school in the round. */
const rows = (report: Alias, condition?: Sql): Sql =>
  sql`(SELECT count(*)::int FROM placement count_p WHERE count_p.round_id = ${report}.round_id AND count_p.school_id = ${report}.org_unit_id${condition ? sql` AND ${condition}` : sql``})`;

/** Questions of the report in a state; none for whom they are not meant. */
const questions = (report: Alias, state: 'OPEN' | 'ANSWERED', who: Who): Sql =>
  who.holds(QUESTION_READERS)
    ? sql`(SELECT count(*)::int FROM placement_question count_q WHERE count_q.report_id = ${report}.id AND count_q.state = ${literal(state)})`
    : sql`0`;

/** Changes of the school's roll that reach the round. */
const rollChanges = (report: Alias, kind: 'ADDED' | 'REMOVED'): Sql =>
  sql`(SELECT count(*)::int FROM graduate_roll_change roll_c WHERE roll_c.school_id = ${report}.org_unit_id
    AND ${report}.round_id = ANY (roll_c.round_ids) AND roll_c.kind = ${literal(kind)})`;

export const roundReportType = readType('RoundReport', {
  table: 'round_report',
  plural: 'roundReports',
  noun: 'round',
  description: 'What one unit owes in one round, and where it stands.',
  visibleTo: (who, row) => atOrBelow(who, of(row, 'org_unit_id'), ROUND_READERS),
  fields: (f) => ({
    round: f.one('Round', 'round_id', 'The round it belongs to.'),
    orgUnit: f.one('OrgUnit', 'org_unit_id', 'Who reports.'),
    state: f.oneOf('state', reportState, 'Where it stands.'),
    submittedAt: f.maybe.dateTime('submitted_at', 'When it was last submitted.'),
    submittedBy: f.one('Account', 'submitted_by', 'Who submitted it.', { filter: false }),
    submittedByName: f.expr('String', (row) => accountName(sql`${row}.submitted_by`), 'Name of who submitted it.'),
    decidedAt: f.maybe.dateTime('decided_at', 'When the bureau last decided.'),
    decidedByName: f.expr('String', (row) => accountName(sql`${row}.decided_by`), 'Name of who decided.'),
    decisionNote: f.maybe.text('decision_note', 'What the bureau said to it.'),
    graduates: f.expr('Int', (row) => rows(row), 'Graduates of the school in this round.', { nullable: false }),
    reported: f.expr('Int', (row) => rows(row, sql`count_p.destination IS NOT NULL`), 'Of them with a destination entered.', {
      nullable: false,
    }),
    employed: f.expr(
      'Int',
      (row) => rows(row, sql`count_p.destination IN (${employedCodes})`),
      'Of them employed by the official definition.',
      { nullable: false },
    ),
    sampled: f.expr(
      'Int',
      (row) => sql`(SELECT count(*)::int FROM placement_sample_row drawn_s WHERE drawn_s.round_id = ${row}.round_id
        AND drawn_s.school_id = ${row}.org_unit_id AND drawn_s.reason IS NOT NULL)`,
      'Rows drawn for a re-check.',
      { nullable: false },
    ),
    refused: f.expr(
      'Int',
      (row) =>
        rows(
          row,
          sql`EXISTS (SELECT 1 FROM placement_decision open_d WHERE open_d.placement_id = count_p.id AND open_d.state = 'REFUSED')`,
        ),
      'Rows refused after a check that wait for the school.',
      { nullable: false },
    ),
    removed: f.expr(
      'Int',
      (row) => rollChanges(row, 'REMOVED'),
      'Graduates taken off the roll of this round: the denominator was larger by so many.',
      {
        nullable: false,
      },
    ),
    added: f.expr('Int', (row) => rollChanges(row, 'ADDED'), 'Graduates put on the roll by the bureau after it was made.', {
      nullable: false,
    }),
    returned: f.expr('Int', (row) => rows(row, sql`count_p.state = 'RETURNED'`), 'Rows sent back and not yet mended.', { nullable: false }),
    wrong: f.expr(
      'Int',
      (
        row,
      ) => sql`coalesce((SELECT wrong_b.rows_wrong FROM import_batch wrong_b WHERE wrong_b.round_id = ${row}.round_id AND wrong_b.org_unit_id = ${row}.org_unit_id
        AND wrong_b.state <> 'DISCARDED' ORDER BY wrong_b.created_at DESC LIMIT 1), 0)`,
      'Refused rows in the newest upload for this report.',
      { nullable: false },
    ),
    openQuestions: f.expr('Int', (row, who) => questions(row, 'OPEN', who), 'Questions about the report that wait for the school.', {
      nullable: false,
    }),
    answeredQuestions: f.expr('Int', (row, who) => questions(row, 'ANSWERED', who), 'Answers of the school that wait for the bureau.', {
      nullable: false,
    }),
    questions: f.pages('PlacementQuestion', 'report_id', 'What the school was asked about the report.'),
    placements: f.pages(
      'Placement',
      (parent, row) => sql`(${row}.round_id = ${parent}.round_id AND ${row}.school_id = ${parent}.org_unit_id)`,
      'The rows of the report.',
    ),
    history: f.pages(
      'AuditEntry',
      (parent, row) => sql`(${row}.noun IN ('round', 'report', 'roundReport') AND ${row}.record_id = ${parent}.id)`,
      'Changes of this report, newest first.',
    ),
    availableActions: f.computed<{ state: ReportState; orgPath: string; roundClosed: boolean }>(
      availableActionValue,
      {
        state: (row) => sql`${row}.state`,
        orgPath: (row) => unitPath(sql`${row}.org_unit_id`),
        roundClosed: (row) => sql`(SELECT closed_r.closed_at IS NOT NULL FROM round closed_r WHERE closed_r.id = ${row}.round_id)`,
      },
      (values, asker) => asActionValues(availableReportActions(asker.actor, values), asker),
      'What the caller may do with it now.',
      { list: true },
    ),
    createdAt: f.dateTime('created_at', 'When the round was opened for the unit.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with a decision, so that a change in between is noticed.'),
  }),
  orders: {
    STATE: { by: 'state', description: 'By state, in the alphabet of the codes.' },
    ORG_UNIT: {
      via: 'orgUnit',
      type: 'Int',
      nullable: true,
      expr: (row) => sql`${row}.sort_order`,
      description: 'As the bureau lists its units.',
    },
    SUBMITTED_AT: { by: 'submittedAt', description: 'By time of submission.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
  },
  defaultOrder: [{ field: 'ORG_UNIT', direction: 'ASC' }],
  groups: { STATE: 'state', ROUND: 'round' },
});
