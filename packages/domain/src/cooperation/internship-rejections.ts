import type { Text } from '../kernel/rejection.ts';
import { type NoParams, rejectionType, words } from '../kernel/rejection-type.ts';
import { INTERNSHIP_ACTION_NAMES, INTERNSHIP_STATE_NAMES, type InternshipAction, type InternshipState } from './internship-lifecycle.ts';

export const internshipActionImpossible = rejectionType<{
  state: InternshipState;
  action: InternshipAction;
}>({
  kind: 'RULE',
  code: 'INTERNSHIP_ACTION_IMPOSSIBLE',
  example: { state: 'CONFIRMED', action: 'edit' },
  words: ({ state, action }) =>
    words(
      `实习当前“${INTERNSHIP_STATE_NAMES[state].zh}”，不能${INTERNSHIP_ACTION_NAMES[action].zh}。`,
      `An internship that is ${INTERNSHIP_STATE_NAMES[state].en} cannot be handled so: ${INTERNSHIP_ACTION_NAMES[action].en}.`,
      action === 'edit' ? '已备案的实习内容有变的，请区职成教股作废后重新登记。' : '请刷新页面，按当前状态可用的按钮操作。',
      action === 'edit'
        ? 'Have the vocational section cancel a confirmed internship and enter it anew.'
        : 'Reload the page and use one of the actions offered for its present state.',
    ),
});

export const internshipCreditCode = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'INTERNSHIP_CREDIT_CODE_INVALID',
  field: 'employerCode',
  example: {},
  words: () =>
    words(
      '统一社会信用代码的校验位不对。',
      'The credit code fails its check character.',
      '请对照营业执照逐位核对（代码中没有字母 I、O、S、V、Z）。',
      'Compare it with the licence character by character (there is no I, O, S, V or Z in it).',
    ),
});

export const internshipEmployerName = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'INTERNSHIP_EMPLOYER_NAME_MISSING',
  field: 'employerName',
  example: {},
  words: () =>
    words(
      '系统中还没有这个信用代码的单位，需要填写单位名称。',
      'The register does not know this credit code, so the name is needed.',
      '请填写营业执照上的单位全称。',
      'Fill in the full name from the business licence.',
    ),
});

export const internshipEndsBeforeStart = rejectionType<{ from: string; to: string }>({
  kind: 'INPUT',
  code: 'INTERNSHIP_ENDS_BEFORE_START',
  field: 'to',
  example: { from: '2026-03-01', to: '2026-02-01' },
  words: ({ from, to }) =>
    words(`结束日期 ${to} 早于开始日期 ${from}。`, `The end ${to} lies before the start ${from}.`, '请核对两个日期。', 'Check both dates.'),
});

export const internshipOverlaps = rejectionType<{ from: string; to: string }>({
  kind: 'RULE',
  code: 'INTERNSHIP_OVERLAPS',
  field: 'from',
  example: { from: '2026-03-01', to: '2026-08-31' },
  words: ({ from, to }) =>
    words(
      `该班这名学生已有一段 ${from} 至 ${to} 的实习，时间重叠。`,
      `This pupil of the class has an internship from ${from} to ${to} already.`,
      '换岗的，先结束原实习；同班同名的学生，请在姓名后注明。',
      'For another post, end the other one first; tell pupils of one name in one class apart behind the name.',
    ),
});

export const internshipEndOutside = rejectionType<{ from: string }>({
  kind: 'INPUT',
  code: 'INTERNSHIP_END_OUTSIDE',
  field: 'endedOn',
  example: { from: '2026-03-01' },
  words: ({ from }) =>
    words(
      `结束日期应不早于 ${from}，且不晚于今天。`,
      `The end must lie on or after ${from} and not after today.`,
      '请填写学生实际离岗的日期。',
      'Give the last day of work.',
    ),
});

export const internshipAgainstRules = rejectionType<{
  findings: readonly { readonly clause: string; readonly message: Text }[];
}>({
  kind: 'RULE',
  code: 'INTERNSHIP_AGAINST_RULES',
  example: {
    findings: [{ clause: 'I2', message: { zh: '没有三方协议。', en: 'There is no three-party agreement.' } }],
  },
  words: ({ findings }) =>
    words(
      `不符合实习管理规定，不能备案：${findings.map(({ clause, message }) => `${clause} ${message.zh}`).join('')}`,
      `It cannot be confirmed against the internship rules: ${findings.map(({ clause, message }) => `${clause} ${message.en}`).join(' ')}`,
      '请学校整改后更正登记；无法整改的，应当停止该实习。',
      'Have the school put it right and correct the record; what cannot be put right must be stopped.',
    ),
});

export const internshipRejections = [
  internshipActionImpossible,
  internshipCreditCode,
  internshipEmployerName,
  internshipEndsBeforeStart,
  internshipOverlaps,
  internshipEndOutside,
  internshipAgainstRules,
] as const;
