export { holdReport, moveReport, reportFacts, startReport } from './moves.ts';
export { findReport, lockReport, lockReports, openRoundsOfPeriod } from './repository.ts';
export type { ReportRow, RoundRow } from './repository.ts';
