import type { LocalDate } from '../kernel/local-date.ts';
import type { Fen } from '../kernel/money.ts';
import type { Text } from '../kernel/rejection.ts';

/** How the work fits the major. */
export const MATCHINGS = ['SAME', 'NEAR', 'CROSS'] as const;
export type Matching = (typeof MATCHINGS)[number];
export const MATCHING_NAMES: { readonly [M in Matching]: Text } = {
  SAME: { zh: '对口', en: 'matches' },
  NEAR: { zh: '相近', en: 'is close' },
  CROSS: { zh: '跨专业大类', en: 'crosses categories' },
};

/** One post internship, as the school registers it. Null is "not said", which is neither yes nor no. */
export type InternshipValues = {
  readonly employerCode: string;
  readonly employerName: string | null;
  readonly name: string;
  readonly className: string;
  /** grade at the start, from 1; null also for graduates */
  readonly grade: number | null;
  readonly majorCode: string;
  readonly post: string;
  readonly matching: Matching | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** monthly, in fen: the intern's, and what the post usually pays */
  readonly pay: Fen | null;
  readonly postPay: Fen | null;
  readonly threeParty: boolean | null;
  readonly pupilConsent: boolean | null;
  readonly guardianConsent: boolean | null;
  readonly insured: boolean | null;
  /** organised by an agency */
  readonly agency: boolean | null;
  /** a deposit, a fee or a cut of the pay was taken */
  readonly deposit: boolean | null;
};

/** What the check of the rules asks. */
export type RuleFacts = Pick<
  InternshipValues,
  | 'grade'
  | 'matching'
  | 'from'
  | 'to'
  | 'pay'
  | 'postPay'
  | 'threeParty'
  | 'pupilConsent'
  | 'guardianConsent'
  | 'insured'
  | 'agency'
  | 'deposit'
>;
