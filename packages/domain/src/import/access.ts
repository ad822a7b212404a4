import type { Role } from '../kernel/actor.ts';

/** Who sees uploaded workbooks: those who upload and those who review. */
export const IMPORT_READERS: readonly Role[] = ['VOC_CLERK', 'PRINCIPAL', 'BUREAU_VOC'];
