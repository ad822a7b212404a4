import { type NoParams, rejectionType, words } from '../kernel/rejection-type.ts';
import { REPORT_ACTION_NAMES, REPORT_STATE_NAMES, type ReportAction, type ReportState } from './model.ts';

export const reportNotEditable = rejectionType<{ state: ReportState }>({
  kind: 'RULE',
  code: 'REPORT_NOT_EDITABLE',
  example: { state: 'SUBMITTED' },
  words: ({ state }) =>
    words(
      `本校本轮报表${REPORT_STATE_NAMES[state].zh}，不能再修改。`,
      `The school's report is ${REPORT_STATE_NAMES[state].en} and cannot be changed.`,
      '如需更正，请联系区教体局职成教股退回报表。',
      'To correct it, ask the vocational section of the bureau to return the report.',
    ),
});

export const reportActionImpossible = rejectionType<{ action: ReportAction; state: ReportState }>({
  kind: 'RULE',
  code: 'REPORT_ACTION_IMPOSSIBLE',
  example: { action: 'accept', state: 'DRAFT' },
  words: ({ action, state }) =>
    words(
      `报表当前“${REPORT_STATE_NAMES[state].zh}”，不能${REPORT_ACTION_NAMES[action].zh}。`,
      `A report that is ${REPORT_STATE_NAMES[state].en} cannot be handled so: ${REPORT_ACTION_NAMES[action].en}.`,
      '请刷新页面，按当前状态可用的按钮操作。',
      'Reload the page and use one of the actions offered for its present state.',
    ),
});

export const reportRowsIncomplete = rejectionType<{ count: number }>({
  kind: 'RULE',
  code: 'REPORT_ROWS_INCOMPLETE',
  example: { count: 12 },
  words: ({ count }) =>
    words(
      `还有 ${String(count)} 名毕业生的去向信息不完整，不能上报。`,
      `The report cannot be submitted: ${String(count)} graduates' rows are incomplete.`,
      '在列表中筛选“未完成”，逐条补全后再上报。',
      'Filter the list by "incomplete", complete each row, then submit.',
    ),
});

export const reportEmpty = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'REPORT_EMPTY',
  example: {},
  words: () =>
    words(
      '本轮没有毕业生记录，不能上报。',
      'There are no graduates in this round, so there is nothing to submit.',
      '请先导入毕业生就业去向登记表（FM22）。',
      'Import the placement register (form FM22) first.',
    ),
});

export const roundNotOpen = rejectionType<{ opensOn: string }>({
  kind: 'RULE',
  code: 'ROUND_NOT_OPEN',
  example: { opensOn: '2026-09-01' },
  words: ({ opensOn }) =>
    words(
      `本轮填报从 ${opensOn} 开始，现在还不能填报。`,
      `The round opens on ${opensOn}; nothing can be reported yet.`,
      '请在开始日期之后填报。',
      'Report on or after the opening day.',
    ),
});

export const roundClosed = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'ROUND_CLOSED',
  example: {},
  words: () =>
    words(
      '本轮填报已截止。',
      'The round is closed.',
      '如确需补报，请联系区教体局职成教股延长本轮填报时间。',
      'If a late report is needed, ask the vocational section of the bureau to extend the round.',
    ),
});

export const roundAlreadyClosed = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'ROUND_ALREADY_CLOSED',
  example: {},
  words: () =>
    words(
      '本轮填报早已截止。',
      'The round was closed before.',
      '无需重复操作；如要再开，请延长填报时间。',
      'Nothing to do; extend the round to open it again.',
    ),
});

export const roundDueBeforeOpening = rejectionType<{ opensOn: string; dueOn: string }>({
  kind: 'INPUT',
  code: 'ROUND_DUE_BEFORE_OPENING',
  field: 'dueOn',
  example: { opensOn: '2026-09-01', dueOn: '2026-08-01' },
  words: ({ opensOn, dueOn }) =>
    words(
      `截止日期 ${dueOn} 早于开始日期 ${opensOn}。`,
      `The due date ${dueOn} lies before the opening day ${opensOn}.`,
      '请把截止日期改到开始日期之后。',
      'Choose a due date on or after the opening day.',
    ),
});

export const roundNotExtended = rejectionType<{ dueOn: string }>({
  kind: 'INPUT',
  code: 'ROUND_NOT_EXTENDED',
  field: 'dueOn',
  example: { dueOn: '2026-12-20' },
  words: ({ dueOn }) =>
    words(
      `新的截止日期没有晚于原截止日期 ${dueOn}。`,
      `The new due date is not later than the present one, ${dueOn}.`,
      '请选择更晚的日期，且不早于今天。',
      'Choose a later date, today or after.',
    ),
});

export const roundExists = rejectionType<{ period: string }>({
  kind: 'CONFLICT',
  code: 'ROUND_EXISTS',
  example: { period: '2026-FINAL' },
  words: ({ period }) =>
    words(
      `${period} 这一轮已经存在。`,
      `The round ${period} exists already.`,
      '请直接使用已有的轮次，或延长它的填报时间。',
      'Use the existing round, or extend it.',
    ),
});

export const roundRejections = [
  reportNotEditable,
  reportActionImpossible,
  reportRowsIncomplete,
  reportEmpty,
  roundNotOpen,
  roundClosed,
  roundAlreadyClosed,
  roundDueBeforeOpening,
  roundNotExtended,
  roundExists,
] as const;
