import type { Lifecycle } from '../kernel/lifecycle.ts';

export const PLACEMENT_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED'] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

/** `reopen` is the recorded exception to "nothing is edited after lock": it needs a reason and goes back to RETURNED. */
export const PLACEMENT_ACTIONS = ['edit', 'submit', 'return', 'accept', 'lock', 'reopen'] as const;
export type PlacementAction = (typeof PLACEMENT_ACTIONS)[number];

export const placementLifecycle: Lifecycle<PlacementState, PlacementAction> = {
  DRAFT: { edit: 'DRAFT', submit: 'SUBMITTED' },
  SUBMITTED: { return: 'RETURNED', accept: 'ACCEPTED' },
  RETURNED: { edit: 'RETURNED', submit: 'SUBMITTED' },
  ACCEPTED: { return: 'RETURNED', lock: 'LOCKED' },
  LOCKED: { reopen: 'RETURNED' },
};
