import type { Lifecycle } from '../kernel/lifecycle.ts';

export const REPORT_STATES = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_ACTIONS = ['edit', 'submit', 'return', 'accept', 'lock', 'reopen'] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/** The life of what one unit owes in one round. Not started is a state of its own: not reported is not zero. */
export const reportLifecycle: Lifecycle<ReportState, ReportAction> = {
  NOT_STARTED: { edit: 'DRAFT' },
  DRAFT: { edit: 'DRAFT', submit: 'SUBMITTED' },
  SUBMITTED: { return: 'RETURNED', accept: 'ACCEPTED' },
  RETURNED: { edit: 'RETURNED', submit: 'SUBMITTED' },
  ACCEPTED: { return: 'RETURNED', lock: 'LOCKED' },
  LOCKED: { reopen: 'RETURNED' },
};
