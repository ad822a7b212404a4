import type { Role } from '../kernel/actor.ts';

/** Who reads the trail of everybody's changes. */
export const AUDIT_READERS: readonly Role[] = [
  'BUREAU_DIR',
  'BUREAU_AID',
  'BUREAU_BASIC',
  'BUREAU_HR',
  'BUREAU_VOC',
  'BUREAU_PROJ',
  'BUREAU_ICT',
  'BUREAU_SUP',
  'BUREAU_RES',
  'AUDITOR',
];
