import { ROLES, type Role } from '@fuzhi/domain/kernel/actor.ts';

/** Everybody who works with records: all roles but the platform's own administrator and the public. */
export const STAFF: readonly Role[] = ROLES.filter((role) => role !== 'ADMIN' && role !== 'PUBLIC');
/** Everybody who is signed in. */
export const ANYBODY: readonly Role[] = ROLES.filter((role) => role !== 'PUBLIC');
export const ADMINISTRATORS: readonly Role[] = ['ADMIN'];
/** Who sees uploaded workbooks: those who upload and those who review. */
export const IMPORT_READERS: readonly Role[] = ['VOC_CLERK', 'PRINCIPAL', 'BUREAU_VOC'];
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
