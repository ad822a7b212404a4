import type { Lifecycle } from '../kernel/lifecycle.ts';
import type { Text } from '../kernel/rejection.ts';

export const EMPLOYER_STATUSES = ['NEW', 'VERIFIED', 'ACTIVE', 'WATCH', 'BLOCKED'] as const;
export type EmployerStatus = (typeof EMPLOYER_STATUSES)[number];

export const EMPLOYER_STATUS_NAMES: { readonly [S in EmployerStatus]: Text } = {
  NEW: { zh: '待核实', en: 'new' },
  VERIFIED: { zh: '已核实', en: 'verified' },
  ACTIVE: { zh: '合作中', en: 'active' },
  WATCH: { zh: '重点关注', en: 'on watch' },
  BLOCKED: { zh: '已停用', en: 'blocked' },
};

/** `activate` has no button: the first confirmed agreement does it. */
export const EMPLOYER_ACTIONS = ['update', 'verify', 'activate', 'watch', 'block', 'release'] as const;
export type EmployerAction = (typeof EMPLOYER_ACTIONS)[number];

export const EMPLOYER_ACTION_NAMES: { readonly [A in EmployerAction]: Text } = {
  update: { zh: '修改', en: 'change' },
  verify: { zh: '核实', en: 'verify' },
  activate: { zh: '转为合作中', en: 'activate' },
  watch: { zh: '列入重点关注', en: 'put on watch' },
  block: { zh: '停用', en: 'block' },
  release: { zh: '解除', en: 'release' },
};

/** Release leads back to where the employer had come by itself (employer-rules.ts): VERIFIED stands here for all three. */
export const employerLifecycle: Lifecycle<EmployerStatus, EmployerAction> = {
  NEW: { update: 'NEW', verify: 'VERIFIED', watch: 'WATCH', block: 'BLOCKED' },
  VERIFIED: { update: 'VERIFIED', activate: 'ACTIVE', watch: 'WATCH', block: 'BLOCKED' },
  ACTIVE: { update: 'ACTIVE', activate: 'ACTIVE', watch: 'WATCH', block: 'BLOCKED' },
  WATCH: { update: 'WATCH', activate: 'WATCH', block: 'BLOCKED', release: 'VERIFIED' },
  BLOCKED: { update: 'BLOCKED', release: 'VERIFIED' },
};
