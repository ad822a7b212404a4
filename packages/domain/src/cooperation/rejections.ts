import { type NoParams, rejectionType, words } from '../kernel/rejection-type.ts';
import { AGREEMENT_ACTION_NAMES, AGREEMENT_STATE_NAMES, type AgreementAction, type AgreementStanding } from './lifecycle.ts';

export const agreementActionImpossible = rejectionType<{
  state: AgreementStanding;
  action: AgreementAction;
}>({
  kind: 'RULE',
  code: 'COOPERATION_ACTION_IMPOSSIBLE',
  example: { state: 'CONFIRMED', action: 'edit' },
  words: ({ state, action }) =>
    words(
      `协议当前“${AGREEMENT_STATE_NAMES[state].zh}”，不能${AGREEMENT_ACTION_NAMES[action].zh}。`,
      `An agreement that is ${AGREEMENT_STATE_NAMES[state].en} cannot be handled so: ${AGREEMENT_ACTION_NAMES[action].en}.`,
      action === 'edit' ? '已备案的协议不能修改；内容有变的，请区职成教股作废后重新登记。' : '请刷新页面，按当前状态可用的按钮操作。',
      action === 'edit'
        ? 'A confirmed agreement is not edited: have the vocational section cancel it and enter it anew.'
        : 'Reload the page and use one of the actions offered for its present state.',
    ),
});

export const creditCodeInvalid = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'COOPERATION_CREDIT_CODE_INVALID',
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

export const employerNameMissing = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'COOPERATION_EMPLOYER_NAME_MISSING',
  field: 'employerName',
  example: {},
  words: () =>
    words(
      '系统中还没有这个信用代码的单位，需要填写企业名称。',
      'The register does not know this credit code, so the name is needed.',
      '请填写营业执照上的企业全称。',
      'Fill in the full name from the business licence.',
    ),
});

export const majorMissing = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'COOPERATION_MAJOR_MISSING',
  field: 'majors',
  example: {},
  words: () => words('没有填写专业。', 'No major is given.', '请至少选择一个专业。', 'Choose at least one major.'),
});

export const endsBeforeStart = rejectionType<{ from: string; to: string }>({
  kind: 'INPUT',
  code: 'COOPERATION_ENDS_BEFORE_START',
  field: 'to',
  example: { from: '2026-09-01', to: '2026-08-31' },
  words: ({ from, to }) =>
    words(`终止日期 ${to} 早于起始日期 ${from}。`, `The end ${to} lies before the start ${from}.`, '请核对两个日期。', 'Check both dates.'),
});

export const morePoorThanStudents = rejectionType<{ poor: number; students: number }>({
  kind: 'INPUT',
  code: 'COOPERATION_MORE_POOR_THAN_STUDENTS',
  field: 'poor',
  example: { poor: 12, students: 10 },
  words: ({ poor, students }) =>
    words(
      `贫困家庭学生 ${String(poor)} 人，多于总人数 ${String(students)} 人。`,
      `Pupils from poor families (${String(poor)}) are more than all pupils (${String(students)}).`,
      '请核对两个人数。',
      'Check both numbers.',
    ),
});

export const agreementOverlaps = rejectionType<{ from: string; to: string }>({
  kind: 'RULE',
  code: 'COOPERATION_OVERLAPS',
  field: 'from',
  example: { from: '2025-09-01', to: '2027-08-31' },
  words: ({ from, to }) =>
    words(
      `本校与该企业同一合作方式、同一专业已有一份 ${from} 至 ${to} 的协议，时间重叠。`,
      `The school already has an agreement of this kind with this employer about the same major from ${from} to ${to}.`,
      '续签的，起始日期填原协议到期的次日；原协议作废或提前终止的，请先处理原协议。',
      'A renewal starts the day after the other ends; if that one is void or ended early, settle it first.',
    ),
});

export const classNameMissing = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'COOPERATION_CLASS_NAME_MISSING',
  field: 'className',
  example: {},
  words: () =>
    words(
      '订单培养协议没有填写订单班名称，不能备案。',
      'An agreement of order training without an order class cannot be confirmed.',
      '请学校补填订单班名称和人数。',
      'Have the school add the name of the class and its number of pupils.',
    ),
});

export const equipmentMissing = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'COOPERATION_EQUIPMENT_MISSING',
  field: 'equipment',
  example: {},
  words: () =>
    words(
      '捐赠设备协议没有填写设备价值，不能备案。',
      'An agreement about donated equipment without its worth cannot be confirmed.',
      '请学校按捐赠清单补填金额。',
      'Have the school add the worth from the list of donations.',
    ),
});

export const endOutside = rejectionType<{ from: string; to: string }>({
  kind: 'INPUT',
  code: 'COOPERATION_END_OUTSIDE',
  field: 'endedOn',
  example: { from: '2025-09-01', to: '2027-08-31' },
  words: ({ from, to }) =>
    words(
      `终止日期应在 ${from} 至 ${to} 之间，且不晚于今天。`,
      `The early end must lie between ${from} and ${to} and not after today.`,
      '请按终止协议上的日期填写。',
      'Give the date of the notice of ending.',
    ),
});

export const noOrderTraining = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'ORDER_CLASS_NO_ORDER_TRAINING',
  example: {},
  words: () =>
    words(
      '只有“订单培养”协议才能登记订单班。',
      'Only an agreement of order training has order classes.',
      '请在订单培养协议下登记；合作方式填错的，先更正协议。',
      'Enter the class under an agreement of order training, or correct the kind first.',
    ),
});

export const majorNotAgreed = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'ORDER_CLASS_MAJOR_NOT_AGREED',
  field: 'majorCode',
  example: {},
  words: () =>
    words(
      '协议中没有这个专业。',
      'The agreement does not name this major.',
      '请选择协议中的专业。',
      'Choose one of the majors of the agreement.',
    ),
});

export const orderClassTaken = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'ORDER_CLASS_NAME_TAKEN',
  field: 'name',
  example: {},
  words: () =>
    words(
      '这份协议下已有同名的订单班。',
      'The agreement has a class of this name already.',
      '请换一个名称，或修改已有的订单班。',
      'Choose another name, or change the class that is there.',
    ),
});

export const notVocational = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'COOPERATION_NOT_VOCATIONAL',
  field: 'school',
  example: {},
  words: () =>
    words(
      '只有中等职业学校登记校企合作和岗位实习。',
      'Only secondary vocational schools enter agreements and internships.',
      '请选择一所中等职业学校。',
      'Choose a secondary vocational school.',
    ),
});

export const cooperationRejections = [
  agreementActionImpossible,
  creditCodeInvalid,
  employerNameMissing,
  majorMissing,
  endsBeforeStart,
  morePoorThanStudents,
  agreementOverlaps,
  classNameMissing,
  equipmentMissing,
  endOutside,
  noOrderTraining,
  majorNotAgreed,
  orderClassTaken,
  notVocational,
] as const;
