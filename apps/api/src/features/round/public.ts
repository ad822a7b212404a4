export { holdReport, moveReport, reportFacts, startReport, whyNotReport } from './moves.ts';
export { findReport, findRound, lockReport, lockReports, openRoundsOfPeriod } from './repository.ts';
export type { ReportRow, RoundRow } from './repository.ts';
export { reportLink } from './inbox.ts';
