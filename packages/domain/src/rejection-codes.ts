import { accountRejections } from './account/rejections.ts';
import { employerRejections } from './cooperation/employer-rejections.ts';
import { internshipRejections } from './cooperation/internship-rejections.ts';
import { cooperationRejections } from './cooperation/rejections.ts';
import { intakeRejections } from './intake/rejections.ts';
import { cellRejections } from './kernel/cell-rejections.ts';
import { commonRejections } from './kernel/common-rejections.ts';
import type { Rejection } from './kernel/rejection.ts';
import { inputRejections } from './kernel/zod-issues.ts';
import { questionRejections } from './placement/question-rejections.ts';
import { placementRejections } from './placement/rejections.ts';
import { verificationRejections } from './placement/verification-rejections.ts';
import { roundRejections } from './round/rejections.ts';

/** Every reason for which something may be refused, with its words for an example: what the published list of codes is made from. */
export const allRejectionCodes: readonly Rejection[] = [
  ...commonRejections,
  ...inputRejections,
  ...cellRejections,
  ...accountRejections,
  ...employerRejections,
  ...intakeRejections,
  ...cooperationRejections,
  ...internshipRejections,
  ...roundRejections,
  ...placementRejections,
  ...verificationRejections,
  ...questionRejections,
].map((type) => type.example);
