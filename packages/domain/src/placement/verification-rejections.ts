import { type NoParams, rejectionType, words } from '../kernel/rejection-type.ts';
import { DECISION_STATE_NAMES, type DecisionState } from './verification-model.ts';

const names = (list: readonly string[], separator: string): string => list.slice(0, 5).join(separator) + (list.length > 5 ? ' …' : '');

export const sampleCommitted = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'SAMPLE_COMMITTED',
  example: {},
  words: () =>
    words(
      '本轮的抽样种子已经封存。',
      "The round's seed is sealed already.",
      '一轮只有一个种子，不能更换；承诺值见本轮核查页。',
      'A round has one seed, which is never changed; its commitment is on the verification page.',
    ),
});

export const sampleTooLate = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'SAMPLE_TOO_LATE',
  example: {},
  words: () =>
    words(
      '本轮已经结束，名单已知，不能再封存种子。',
      'The round is closed: who is in it is known, so no seed can be sealed any more.',
      '请在下一轮结束之前封存；本轮请逐条核查。',
      'Seal one before the next round ends; check the rows of this one one by one.',
    ),
});

export const linkNeedsClaim = rejectionType<{ readonly names: readonly string[] }>({
  kind: 'RULE',
  code: 'LINK_NEEDS_CLAIM',
  field: 'placements',
  example: { names: ['王某某'] },
  words: (params) =>
    words(
      `学校还没有上报去向：${names(params.names, '、')}。`,
      `The school has not handed these over yet: ${names(params.names, ', ')}.`,
      '请去掉这些人，或等学校上报后再发链接。',
      'Leave them out, or make the links when the school has submitted.',
    ),
});

export const linkNeedsEmployer = rejectionType<{ readonly names: readonly string[] }>({
  kind: 'RULE',
  code: 'LINK_NEEDS_EMPLOYER',
  field: 'placements',
  example: { names: ['王某某'] },
  words: (params) =>
    words(
      `没有就业单位：${names(params.names, '、')}。`,
      `No employer is named for: ${names(params.names, ', ')}.`,
      '请去掉这些人，或改为向毕业生本人发链接。',
      'Leave them out, or make links for the graduates themselves.',
    ),
});

export const linkNeedsIdentity = rejectionType<{ readonly names: readonly string[] }>({
  kind: 'RULE',
  code: 'LINK_NEEDS_IDENTITY',
  field: 'placements',
  example: { names: ['王某某'] },
  words: (params) =>
    words(
      `没有身份证号，本人无法确认身份：${names(params.names, '、')}。`,
      `No identity number is kept, so they could not confirm who they are: ${names(params.names, ', ')}.`,
      '请改为电话回访并登记结果。',
      'Call them instead and record the outcome.',
    ),
});

export const notHandedOver = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'DECISION_NOT_HANDED_OVER',
  example: {},
  words: () =>
    words(
      '学校还没有上报这一条，不能作出不认可。',
      'The school has not handed this row over, so there is nothing to refuse.',
      '请等学校上报后再核查。',
      'Wait until the school has submitted it.',
    ),
});

export const notSampled = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'DECISION_NOT_SAMPLED',
  example: {},
  words: () =>
    words(
      '这一条不在抽样名单中。',
      'The row is not in the sample.',
      '抽样以外的问题，请在上报审核时退回。',
      'For what is wrong elsewhere, return the row when the report is reviewed.',
    ),
});

export const noFailedCheck = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'DECISION_NO_FAILED_CHECK',
  example: {},
  words: () =>
    words(
      '没有不通过的核查，不能作出不认可。',
      'No check of it failed, so it cannot be refused.',
      '请先登记电话回访或其他核查的结果。',
      'Record the outcome of a call or another check first.',
    ),
});

type OfState = { readonly state: DecisionState };

export const alreadyRefused = rejectionType<OfState>({
  kind: 'CONFLICT',
  code: 'DECISION_EXISTS',
  example: { state: 'REFUSED' },
  words: ({ state }) =>
    words(
      `这一条已有核查结论（${DECISION_STATE_NAMES[state].zh}）。`,
      `There is a decision on this row already (${DECISION_STATE_NAMES[state].en}).`,
      '请刷新页面后查看；确需更改的，由局里重新开启并说明理由。',
      'Reload the page; if it has to be changed, the bureau reopens it with a reason.',
    ),
});

export const decisionImpossible = rejectionType<OfState>({
  kind: 'RULE',
  code: 'DECISION_IMPOSSIBLE',
  example: { state: 'CONFIRMED' },
  words: ({ state }) =>
    words(
      `当前为“${DECISION_STATE_NAMES[state].zh}”，不能进行此操作。`,
      `Not possible while it is: ${DECISION_STATE_NAMES[state].en}.`,
      '请刷新页面，按当前状态可用的按钮操作。',
      'Reload the page and use one of the actions offered for its present state.',
    ),
});

export const decidedByRefuser = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'DECISION_BY_REFUSER',
  example: {},
  words: () =>
    words(
      '这一条是您作出的不认可，终审须由其他人作出。',
      'You refused this row, so somebody else has to decide finally.',
      '请交给职成教股的同事或局领导终审。',
      'Hand it to a colleague of the section or to the director.',
    ),
});

export const appealStillOpen = rejectionType<{ readonly until: string }>({
  kind: 'RULE',
  code: 'DECISION_APPEAL_OPEN',
  example: { until: '2026-12-04' },
  words: ({ until }) =>
    words(
      `学校在 ${until} 之前可以答复，还不能终审。`,
      `The school may answer until ${until}, so it is too early to decide.`,
      '请等学校答复，或在期限过后终审。',
      "Wait for the school's answer, or decide after that day.",
    ),
});

export const decisionStands = rejectionType<OfState>({
  kind: 'RULE',
  code: 'DECISION_STANDS',
  example: { state: 'REFUSED' },
  words: ({ state }) =>
    words(
      `有一条的核查结论为“${DECISION_STATE_NAMES[state].zh}”，不能再退回或锁定。`,
      `A row is under a decision (${DECISION_STATE_NAMES[state].en}) and cannot be returned or locked.`,
      '未终审的，请先终审；已终审的，须由局里重新开启并说明理由。',
      'Decide it finally first; what is final is reopened by the bureau with a reason.',
    ),
});

export const checkInFuture = rejectionType<{ readonly today: string }>({
  kind: 'INPUT',
  code: 'CHECK_IN_FUTURE',
  field: 'checkedOn',
  example: { today: '2026-11-24' },
  words: ({ today }) =>
    words(
      `核查日期晚于今天（${today}）。`,
      `The day of the check lies after today (${today}).`,
      '请填写实际核查的日期。',
      'Give the day on which it was made.',
    ),
});

export const graduateExists = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'GRADUATE_EXISTS',
  field: 'identityNumber',
  example: {},
  words: () =>
    words(
      '这一届已有这个身份证号的毕业生。',
      'There is a graduate with this identity number in this year already.',
      '请在毕业生名单中按姓名查找；在别的学校的，请核对学籍。',
      'Look for the name in the list of graduates; if it is at another school, check the registration.',
    ),
});

export const graduateLocked = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'GRADUATE_LOCKED',
  example: {},
  words: () =>
    words(
      '这名毕业生的去向已锁定或正在核查，不能移出名单。',
      "The graduate's placement is locked or under a decision, so the graduate cannot be taken off the roll.",
      '请先终审，或重新打开报表并说明理由。',
      'Decide it finally first, or reopen the report with a reason.',
    ),
});

export const verificationRejections = [
  sampleCommitted,
  sampleTooLate,
  linkNeedsClaim,
  linkNeedsEmployer,
  linkNeedsIdentity,
  notHandedOver,
  notSampled,
  noFailedCheck,
  alreadyRefused,
  decisionImpossible,
  decidedByRefuser,
  appealStillOpen,
  decisionStands,
  checkInFuture,
  graduateExists,
  graduateLocked,
] as const;
