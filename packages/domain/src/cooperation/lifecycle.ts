import type { Lifecycle } from '../kernel/lifecycle.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Text } from '../kernel/rejection.ts';

/** States of an agreement as they are kept. */
export const AGREEMENT_STATES = ['DRAFT', 'CONFIRMED', 'ENDED', 'CANCELLED'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];
/** As they are shown: a confirmed agreement whose last day has passed is expired, and nobody has to say so. */
export const AGREEMENT_STANDINGS = ['DRAFT', 'CONFIRMED', 'EXPIRED', 'ENDED', 'CANCELLED'] as const;
export type AgreementStanding = (typeof AGREEMENT_STANDINGS)[number];

export const AGREEMENT_STATE_NAMES: { readonly [S in AgreementStanding]: Text } = {
  DRAFT: { zh: '待备案', en: 'draft' },
  CONFIRMED: { zh: '已备案', en: 'confirmed' },
  EXPIRED: { zh: '已到期', en: 'expired' },
  ENDED: { zh: '提前终止', en: 'ended early' },
  CANCELLED: { zh: '已作废', en: 'cancelled' },
};

export const AGREEMENT_ACTIONS = ['edit', 'confirm', 'end', 'cancel'] as const;
export type AgreementAction = (typeof AGREEMENT_ACTIONS)[number];

export const AGREEMENT_ACTION_NAMES: { readonly [A in AgreementAction]: Text } = {
  edit: { zh: '修改', en: 'edit' },
  confirm: { zh: '备案', en: 'confirm' },
  end: { zh: '提前终止', en: 'end early' },
  cancel: { zh: '作废', en: 'cancel' },
};

export const agreementLifecycle: Lifecycle<AgreementState, AgreementAction> = {
  DRAFT: { edit: 'DRAFT', confirm: 'CONFIRMED', cancel: 'CANCELLED' },
  CONFIRMED: { end: 'ENDED', cancel: 'CANCELLED' },
  ENDED: {},
  CANCELLED: {},
};

/** How an agreement stands on a day. The last day belongs to it. */
export const standingOf = (state: AgreementState, to: LocalDate, today: LocalDate): AgreementStanding =>
  state === 'CONFIRMED' && to < today ? 'EXPIRED' : state;
