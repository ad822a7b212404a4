import type { Fen } from '../kernel/money.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { salaryBandList } from './codes.ts';
import { type CheckResult, type EvidenceGrade, destinationGroup, isEmployed } from './model.ts';
import { isVerified } from './evidence.ts';
import type { Activity, DecisionState, Employment, VerificationState } from './verification-model.ts';

/** What the school claims, as far as an answer can be held against it. */
export type Claim = {
  readonly destination: string | null;
  readonly employerName: string | null;
  readonly nextSchool: string | null;
  readonly contract: string | null;
  /** fen a month */
  readonly wage: Fen | null;
  readonly startOn: LocalDate | null;
  readonly graduatedOn: LocalDate;
};

export type GraduateAnswer = {
  readonly activity: Activity;
  /** employer or school in the graduate's own words; null: not said */
  readonly place: string | null;
  /** YYYY-MM */
  readonly since: string | null;
  /** code of salary-band */
  readonly wageBand: string | null;
  /** code of placement-contract */
  readonly contract: string | null;
};
export type EmployerAnswer = { readonly employment: Employment; /** YYYY-MM */ readonly since: string | null };

/** In what an answer differs from the claim. */
export const DIFFERENCES = ['ACTIVITY', 'PLACE', 'SINCE', 'BEFORE_GRADUATION', 'WAGE', 'CONTRACT', 'LEFT'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** Differences that make the claim untrue. The others leave it open (PLACE, LEFT: somebody has to look) or are only shown. */
const UNTRUE: ReadonlySet<Difference> = new Set(['ACTIVITY', 'BEFORE_GRADUATION', 'CONTRACT']);
const OPEN: ReadonlySet<Difference> = new Set(['PLACE', 'LEFT']);

export type Comparison = { readonly result: CheckResult; readonly differences: readonly Difference[] };

const GENERIC =
  /有限责任公司|股份有限公司|有限公司|分公司|公司|集团|职业|技术|技师|大学|学院|学校|technical|college|university|school|company|co\.?,?\s*ltd\.?/giu;
const core = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/[(（【[].*?[)）】\]]/gu, '')
    .replaceAll(GENERIC, '')
    .replaceAll(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();

/** Whether two names may mean the same place: one holds the other, once the words that every name has are left out. Two characters at least. */
export const isSamePlace = (claimed: string, said: string): boolean => {
  const [a, b] = [core(claimed), core(said)];
  return a.length >= 2 && b.length >= 2 && (a.includes(b) || b.includes(a));
};

/** Code of salary-band that a monthly wage in fen lies in. */
export const wageBandOf = (wage: Fen): string | undefined => {
  const yuan = Number(wage) / 100;
  return salaryBandList.items.findLast((band) => yuan > Number(band.attributes['min'] ?? 0) - 1)?.code;
};

const months = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

const sinceDifferences = (claim: Claim, since: string | null): Difference[] => {
  if (since === null) return [];
  if (months(since) < months(claim.graduatedOn)) return ['BEFORE_GRADUATION'];
  return claim.startOn !== null && Math.abs(months(since) - months(claim.startOn)) > 1 ? ['SINCE'] : [];
};

const compared = (differences: readonly Difference[]): Comparison => ({
  result: differences.some((each) => UNTRUE.has(each)) ? 'FAILED' : differences.some((each) => OPEN.has(each)) ? 'NOT_DONE' : 'PASSED',
  differences,
});

const workDifferences = (claim: Claim, answer: GraduateAnswer): Difference[] => {
  const bands = salaryBandList.items.map((band) => band.code);
  const claimedBand = claim.wage === null ? undefined : wageBandOf(claim.wage);
  const isElsewhere = claim.employerName !== null && (answer.place === null || !isSamePlace(claim.employerName, answer.place));
  return [
    ...(answer.activity === 'LEFT' ? (['LEFT'] as const) : []),
    ...(isElsewhere ? (['PLACE'] as const) : []),
    ...sinceDifferences(claim, answer.since),
    // a claimed contract that its holder knows nothing of; a different term is a slip
    ...(claim.contract !== null && claim.contract !== 'N' && answer.contract === 'N' ? (['CONTRACT'] as const) : []),
    ...(claimedBand !== undefined && answer.wageBand !== null && Math.abs(bands.indexOf(claimedBand) - bands.indexOf(answer.wageBand)) > 1
      ? (['WAGE'] as const)
      : []),
  ];
};

/**
 * Holds a graduate's answer against the claim. FAILED: they cannot both be true (no work where work is claimed, work before graduation, no
 * contract where one is claimed). NOT_DONE: somebody has to look (another place is named, or the graduate has left). PASSED otherwise;
 * months and wages that differ are shown and decide nothing.
 */
export const compareGraduate = (claim: Claim, answer: GraduateAnswer): Comparison => {
  const group = destinationGroup(claim.destination);
  const isAtWork = answer.activity === 'WORKING' || answer.activity === 'LEFT';
  // who answers is not lost, whatever he says
  if (claim.destination === 'D39') return compared(['ACTIVITY']);
  if (group === 'STUDY') {
    if (answer.activity !== 'STUDYING') return compared(['ACTIVITY']);
    const isElsewhere = claim.nextSchool !== null && (answer.place === null || !isSamePlace(claim.nextSchool, answer.place));
    return compared(isElsewhere ? ['PLACE'] : []);
  }
  if (group === 'JOB') return isAtWork ? compared(workDifferences(claim, answer)) : compared(['ACTIVITY']);
  return compared(answer.activity === 'WORKING' || answer.activity === 'STUDYING' ? ['ACTIVITY'] : []);
};

/** Holds an employer's answer against the claim: NO is untrue, a start before graduation was an internship, LEFT has to be looked at. */
export const compareEmployer = (claim: Claim, answer: EmployerAnswer): Comparison =>
  answer.employment === 'NO'
    ? compared(['ACTIVITY'])
    : compared([...(answer.employment === 'LEFT' ? (['LEFT'] as const) : []), ...sinceDifferences(claim, answer.since)]);

export type VerificationFacts = {
  readonly destination: string | null;
  readonly grade: EvidenceGrade | null;
  /** results that stand: superseded ones are left out */
  readonly checks: readonly CheckResult[];
  readonly decision: DecisionState | null;
};

/**
 * Claimed → evidenced → verified, for rows that claim employment; null for the others, unless the bureau refused them. Only grades A and B
 * are proof that can stand. A refusal stands over everything until it is decided.
 */
export const verificationState = ({ destination, grade, checks, decision }: VerificationFacts): VerificationState | null => {
  if (decision === 'REJECTED') return 'REJECTED';
  if (decision === 'REFUSED' || decision === 'APPEALED') return 'REFUSED';
  if (!isEmployed(destination)) return null;
  if (isVerified(grade, checks)) return 'VERIFIED';
  return grade === 'A' || grade === 'B' ? 'EVIDENCED' : 'CLAIMED';
};
