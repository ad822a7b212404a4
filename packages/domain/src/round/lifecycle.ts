import type { Lifecycle } from '../kernel/lifecycle.ts';
import type { ReportAction, ReportState } from './model.ts';

export { REPORT_ACTIONS, REPORT_STATES, type ReportAction, type ReportState } from './model.ts';

/** The life of what one unit owes in one round. Not started is a state of its own: not reported is not zero. */
export const reportLifecycle: Lifecycle<ReportState, ReportAction> = {
  NOT_STARTED: { edit: 'DRAFT' },
  DRAFT: { edit: 'DRAFT', submit: 'SUBMITTED' },
  SUBMITTED: { return: 'RETURNED', accept: 'ACCEPTED' },
  RETURNED: { edit: 'RETURNED', submit: 'SUBMITTED' },
  ACCEPTED: { return: 'RETURNED', lock: 'LOCKED' },
  LOCKED: { reopen: 'RETURNED' },
};
