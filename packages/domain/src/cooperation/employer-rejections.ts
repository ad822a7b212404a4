import { type NoParams, rejectionType, words } from '../kernel/rejection-type.ts';
import { EMPLOYER_ACTION_NAMES, EMPLOYER_STATUS_NAMES, type EmployerAction, type EmployerStatus } from './employer-lifecycle.ts';

export const employerActionImpossible = rejectionType<{
  status: EmployerStatus;
  action: EmployerAction;
}>({
  kind: 'RULE',
  code: 'EMPLOYER_ACTION_IMPOSSIBLE',
  example: { status: 'ACTIVE', action: 'release' },
  words: ({ status, action }) =>
    words(
      `单位当前“${EMPLOYER_STATUS_NAMES[status].zh}”，不能${EMPLOYER_ACTION_NAMES[action].zh}。`,
      `An employer that is ${EMPLOYER_STATUS_NAMES[status].en} cannot be handled so: ${EMPLOYER_ACTION_NAMES[action].en}.`,
      '请刷新页面，按当前状态可用的按钮操作。',
      'Reload the page and use one of the actions offered for its present status.',
    ),
});

export const employerBlocked = rejectionType<{ name: string; reason: string }>({
  kind: 'RULE',
  code: 'EMPLOYER_BLOCKED',
  field: 'employerCode',
  example: { name: '安康示范商贸有限公司', reason: '多次出具虚假就业证明' },
  words: ({ name, reason }) =>
    words(
      `“${name}”已被区职成教股停用${reason === '' ? '' : `（原因：${reason}）`}，不能用于新的登记。`,
      `"${name}" is blocked by the vocational section${reason === '' ? '' : ` (reason: ${reason})`} and cannot be named anew.`,
      '请核实毕业生的真实去向后如实登记；认为停用有误的，请联系区职成教股说明并解除。',
      'Find out where the graduate really is and report that; if the block is wrong, ask the vocational section to release it.',
    ),
});

export const employerClosed = rejectionType<{ name: string; closedOn: string }>({
  kind: 'RULE',
  code: 'EMPLOYER_CLOSED',
  example: { name: '安康示范商贸有限公司', closedOn: '2026-03-01' },
  words: ({ name, closedOn }) =>
    words(
      `“${name}”已于 ${closedOn} 注销。`,
      `"${name}" was closed on ${closedOn}.`,
      '请在企业信用信息公示系统核对；注销日期有误的，先修改单位信息。',
      'Look it up in the business register; if the closing date is wrong, correct it first.',
    ),
});

export const employerNotVerified = rejectionType<{ name: string }>({
  kind: 'RULE',
  code: 'EMPLOYER_NOT_VERIFIED',
  example: { name: '安康示范商贸有限公司' },
  words: ({ name }) =>
    words(
      `“${name}”还没有核实，不能备案。`,
      `"${name}" is not verified yet, so nothing with it can be confirmed.`,
      '请先打开该单位，对照企业信用信息公示系统核实，再备案。',
      'Open the employer, check it against the business register and verify it, then confirm.',
    ),
});

export const employerDateInFuture = rejectionType<{ date: string; today: string }>({
  kind: 'RULE',
  code: 'EMPLOYER_DATE_IN_FUTURE',
  field: 'foundedOn',
  example: { date: '2027-01-01', today: '2026-11-24' },
  words: ({ date, today }) =>
    words(
      `日期 ${date} 晚于今天（${today}）。`,
      `The date ${date} lies after today (${today}).`,
      '请按企业信用信息公示系统上的日期填写。',
      'Give the date as the business register has it.',
    ),
});

export const employerClosedBeforeFounded = rejectionType<{ foundedOn: string; closedOn: string }>({
  kind: 'RULE',
  code: 'EMPLOYER_CLOSED_BEFORE_FOUNDED',
  field: 'closedOn',
  example: { foundedOn: '2020-05-01', closedOn: '2019-05-01' },
  words: ({ foundedOn, closedOn }) =>
    words(
      `注销日期 ${closedOn} 早于成立日期 ${foundedOn}。`,
      `The closing date ${closedOn} lies before the founding on ${foundedOn}.`,
      '请核对两个日期。',
      'Check both dates.',
    ),
});

export const employerUnchanged = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'EMPLOYER_UNCHANGED',
  example: {},
  words: () => words('没有任何修改。', 'Nothing was changed.', '请修改至少一项后再保存。', 'Change at least one field, then save.'),
});

export const employerRejections = [
  employerActionImpossible,
  employerBlocked,
  employerClosed,
  employerNotVerified,
  employerDateInFuture,
  employerClosedBeforeFounded,
  employerUnchanged,
] as const;
