import type { Lifecycle } from '../kernel/lifecycle.ts';
import type { Text } from '../kernel/rejection.ts';

export const INTERNSHIP_STATES = ['DRAFT', 'CONFIRMED', 'ENDED', 'CANCELLED'] as const;
export type InternshipState = (typeof INTERNSHIP_STATES)[number];

export const INTERNSHIP_STATE_NAMES: { readonly [S in InternshipState]: Text } = {
  DRAFT: { zh: '待备案', en: 'draft' },
  CONFIRMED: { zh: '已备案', en: 'confirmed' },
  ENDED: { zh: '已结束', en: 'ended' },
  CANCELLED: { zh: '已作废', en: 'cancelled' },
};

export const INTERNSHIP_ACTIONS = ['edit', 'confirm', 'end', 'cancel'] as const;
export type InternshipAction = (typeof INTERNSHIP_ACTIONS)[number];

export const INTERNSHIP_ACTION_NAMES: { readonly [A in InternshipAction]: Text } = {
  edit: { zh: '修改', en: 'edit' },
  confirm: { zh: '备案', en: 'confirm' },
  end: { zh: '结束', en: 'end' },
  cancel: { zh: '作废', en: 'cancel' },
};

export const internshipLifecycle: Lifecycle<InternshipState, InternshipAction> = {
  DRAFT: { edit: 'DRAFT', confirm: 'CONFIRMED', cancel: 'CANCELLED' },
  CONFIRMED: { end: 'ENDED', cancel: 'CANCELLED' },
  ENDED: {},
  CANCELLED: {},
};
