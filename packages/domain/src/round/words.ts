import type { Text } from '../kernel/rejection.ts';
import type { ReportAction, ReportState } from './lifecycle.ts';

export const REPORT_STATE_NAMES: { readonly [S in ReportState]: Text } = {
  NOT_STARTED: { zh: '未开始', en: 'not started' },
  DRAFT: { zh: '填报中', en: 'draft' },
  SUBMITTED: { zh: '已上报', en: 'submitted' },
  RETURNED: { zh: '已退回', en: 'returned' },
  ACCEPTED: { zh: '已审核', en: 'accepted' },
  LOCKED: { zh: '已锁定', en: 'locked' },
};

export const REPORT_ACTION_NAMES: { readonly [A in ReportAction]: Text } = {
  edit: { zh: '填报', en: 'edit' },
  submit: { zh: '上报', en: 'submit' },
  return: { zh: '退回', en: 'return' },
  accept: { zh: '审核通过', en: 'accept' },
  lock: { zh: '锁定', en: 'lock' },
  reopen: { zh: '重新打开', en: 'reopen' },
};

export const NO_ROLE: Text = { zh: '您的角色没有这项权限。', en: 'Your role does not allow this.' };

export const notNow = (state: ReportState): Text => ({
  zh: `当前状态为“${REPORT_STATE_NAMES[state].zh}”,不能进行此操作。`,
  en: `Not possible while it is ${REPORT_STATE_NAMES[state].en}.`,
});
