import type { verificationTexts } from './verification-texts.ts';
import type { Translate } from '../../shared/i18n.ts';

const OPERATIONS = [
  'placementRefuse',
  'placementAppeal',
  'placementDecide',
  'placementDecisionReopen',
  'placementCheckRecord',
  'placementLinkCreate',
  'placementLinkRevoke',
  'placementAnswer',
] as const;

/** How the trail names what verification does to a row. */
export const verificationOperations = (t: Translate<keyof typeof verificationTexts.zh>): { readonly [operation: string]: string } =>
  Object.fromEntries(OPERATIONS.map((operation) => [operation, t(`op_${operation}`)]));
