import type { LocalDate } from '../kernel/local-date.ts';
import type { Question } from './question-model.ts';

/** A file hung on a row as evidence. */
export type EvidenceFile = {
  /** code of placement-evidence */
  readonly kind: string;
  /** SHA-256 of its bytes in hex */
  readonly hash: string;
  /** graduates of other years of the same school who have the same bytes as evidence */
  readonly otherYears: number;
};

/** What the detectors know of one row of a report. */
export type DetectorRow = {
  /** of the placement */
  readonly id: string;
  readonly graduateName: string;
  /** empty when the school gave none */
  readonly className: string;
  readonly majorCode: string;
  readonly graduatedOn: LocalDate;
  readonly destination: string | null;
  readonly employerId: string | null;
  readonly employerName: string | null;
  /** null: not known */
  readonly employerFoundedOn: LocalDate | null;
  readonly employerClosedOn: LocalDate | null;
  /** an order-class agreement of the school with this employer is on record for the time of the placement */
  readonly underAgreement: boolean;
  readonly channel: string | null;
  /** monthly wage in yuan */
  readonly wage: number | null;
  readonly startOn: LocalDate | null;
  readonly nextSchool: string | null;
  /** kinds of evidence named, with or without a file */
  readonly evidence: readonly string[];
  readonly files: readonly EvidenceFile[];
  /** stands for the telephone number: equal for equal numbers, tells nothing else; null when none is kept */
  readonly phone: string | null;
  /** when the substance of the row was last entered, milliseconds since 1970 */
  readonly filledAt: number;
  /** an earlier round of the same graduate says further study, with the admission letter or the registration */
  readonly studiedEarlier: boolean;
};

/** One report of one school, as the detectors see it. */
export type DetectorFacts = {
  readonly dueOn: LocalDate;
  /** the day of the question, in China */
  readonly today: LocalDate;
  readonly rows: readonly DetectorRow[];
};

/** Looks at a report for one thing and asks, or does not. Pure; knows nothing of other schools. */
export type Detector = (facts: DetectorFacts) => readonly Question[];
