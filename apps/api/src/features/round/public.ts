export { holdReport, moveReport, reportFacts, startReport } from './moves.ts';
export { findReport, lockReport, lockReports, lockRound, openRoundsOfPeriod } from './repository.ts';
export type { ReportRow, RoundRow } from './repository.ts';
