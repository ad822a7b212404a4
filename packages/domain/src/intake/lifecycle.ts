import type { Lifecycle } from '../kernel/lifecycle.ts';
import type { Text } from '../kernel/rejection.ts';

export const OFFER_STATES = ['DRAFT', 'APPROVED', 'SUSPENDED', 'WITHDRAWN'] as const;
export type OfferState = (typeof OFFER_STATES)[number];
export const OFFER_ACTIONS = ['edit', 'approve', 'suspend', 'resume', 'withdraw'] as const;
export type OfferAction = (typeof OFFER_ACTIONS)[number];
/** What is approved is ended by suspending or withdrawing it, never edited: pupils have entered under it. */
export const offerLifecycle: Lifecycle<OfferState, OfferAction> = {
  DRAFT: { edit: 'DRAFT', approve: 'APPROVED', withdraw: 'WITHDRAWN' },
  APPROVED: { suspend: 'SUSPENDED', withdraw: 'WITHDRAWN' },
  SUSPENDED: { resume: 'APPROVED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
};

export const PLAN_STATES = ['DRAFT', 'APPROVED'] as const;
export type PlanState = (typeof PLAN_STATES)[number];
export const PLAN_ACTIONS = ['edit', 'approve', 'reopen'] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];
export const planLifecycle: Lifecycle<PlanState, PlanAction> = {
  DRAFT: { edit: 'DRAFT', approve: 'APPROVED' },
  APPROVED: { reopen: 'DRAFT' },
};

export const APPLICANT_STATES = ['INTENT', 'ADMITTED', 'ENROLLED', 'LEFT', 'DECLINED'] as const;
export type ApplicantState = (typeof APPLICANT_STATES)[number];
export const APPLICANT_ACTIONS = ['edit', 'admit', 'enrol', 'keep', 'leave', 'resume', 'decline'] as const;
export type ApplicantAction = (typeof APPLICANT_ACTIONS)[number];
/** Kept is no state of its own but a date on somebody enrolled: he may leave the day after. */
export const applicantLifecycle: Lifecycle<ApplicantState, ApplicantAction> = {
  INTENT: { edit: 'INTENT', admit: 'ADMITTED', decline: 'DECLINED' },
  ADMITTED: { edit: 'ADMITTED', enrol: 'ENROLLED', decline: 'DECLINED' },
  ENROLLED: { edit: 'ENROLLED', keep: 'ENROLLED', leave: 'LEFT' },
  LEFT: { resume: 'ENROLLED' },
  DECLINED: {},
};

export const CLASS_ACTIONS = ['edit'] as const;
export type ClassAction = (typeof CLASS_ACTIONS)[number];

/** Names of the states of offers, plans and applicants. */
export const INTAKE_STATE_NAMES: { readonly [S in OfferState | PlanState | ApplicantState]: Text } = {
  DRAFT: { zh: '待审批', en: 'draft' },
  APPROVED: { zh: '已批准', en: 'approved' },
  SUSPENDED: { zh: '暂停招生', en: 'suspended' },
  WITHDRAWN: { zh: '已撤销', en: 'withdrawn' },
  INTENT: { zh: '有意向', en: 'interested' },
  ADMITTED: { zh: '已录取', en: 'admitted' },
  ENROLLED: { zh: '已入学', en: 'enrolled' },
  LEFT: { zh: '已流失', en: 'left' },
  DECLINED: { zh: '已放弃', en: 'declined' },
};
