import { detectEmployerDates, detectOneEmployer } from './detector-employer.ts';
import type { Detector, DetectorFacts } from './detector-facts.ts';
import { detectCopiedFile } from './detector-file.ts';
import { detectSamePhone } from './detector-phone.ts';
import { detectFullRate } from './detector-rate.ts';
import { detectStudyConflict } from './detector-study.ts';
import { detectDeadlineBurst, detectEarlyStart } from './detector-time.ts';
import { detectOddWage } from './detector-wage.ts';
import { type QuestionKind, QUESTION_KINDS } from './question-codes.ts';
import { type Question, QUESTION_WEIGHTS } from './question-model.ts';

export const DETECTORS: { readonly [K in QuestionKind]: Detector } = {
  SAME_PHONE: detectSamePhone,
  ONE_EMPLOYER: detectOneEmployer,
  EMPLOYER_DATES: detectEmployerDates,
  COPIED_FILE: detectCopiedFile,
  DEADLINE_BURST: detectDeadlineBurst,
  EARLY_START: detectEarlyStart,
  STUDY_CONFLICT: detectStudyConflict,
  ODD_WAGE: detectOddWage,
  FULL_RATE: detectFullRate,
};

/** All that is to be asked about a report: what to look at first stands first, the most rows before the fewer. */
export const questionsOf = (facts: DetectorFacts): Question[] =>
  QUESTION_KINDS.flatMap((kind) => DETECTORS[kind](facts)).sort(
    (a, b) => QUESTION_WEIGHTS.indexOf(a.weight) - QUESTION_WEIGHTS.indexOf(b.weight) || b.rows.length - a.rows.length,
  );
