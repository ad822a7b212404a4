import type { DemoEmployer } from './employer.ts';
import type { DemoGraduate } from './graduate.ts';
import type { DemoDistrict } from './org.ts';
import { type DemoEvidence, type DemoPlacement, type Outcome, UNREPORTED, drawOutcome, placementOf } from './placement.ts';
import type { Chance } from './random.ts';
import type { DemoRound } from './round.ts';
import { type PlantedPattern, plantInRound } from './suspicious.ts';

type Report = {
  id: string;
  round_id: string;
  org_unit_id: string;
  state: string;
  submitted_at: Date | null;
  submitted_by: string | null;
  decided_at: Date | null;
  decided_by: string | null;
  decision_note: string | null;
};
type Check = { id: string; placement_id: string; kind: string; result: string; checked_by: string; checked_at: Date };
type Inbox = {
  id: string;
  kind: string;
  org_unit_id: string;
  role: string;
  noun: string;
  record_id: string;
  title_zh: string;
  title_en: string;
  link: string;
  due_on: string;
};
export type DemoReports = {
  reports: Report[];
  placements: DemoPlacement[];
  evidence: DemoEvidence[];
  checks: Check[];
  inbox: Inbox[];
  patterns: PlantedPattern[];
};
type Source = {
  district: DemoDistrict;
  rounds: readonly DemoRound[];
  employers: readonly DemoEmployer[];
  graduates: readonly DemoGraduate[];
  mode: 'calibrated' | 'random';
  officerId: string;
  clerkIds: readonly string[];
};

// Employment rate by school when the count is final, so that the district comes out above its promise of 98%; the first count is lower.
const CALIBRATED_RATES = [0.984, 0.981, 0.988];
// What the three schools are doing in the open round: still filling in, waiting for the bureau, mending what came back.
const CURRENT_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED'] as const;
const SETTLED_LATE = 0.022;
const FILLED_IN_DRAFT = 0.6;
const RETURNED_ROWS = 4;

/** The reports of all schools in all rounds, with their rows. */
export const demoPlacements = (chance: Chance, source: Source): DemoReports => {
  const out: DemoReports = { reports: [], placements: [], evidence: [], checks: [], inbox: [], patterns: [] };
  const outcomes = drawOutcomes();
  for (const round of source.rounds) {
    const rows: DemoPlacement[] = [];
    for (const [school, unit] of source.district.vocationalSchools.entries()) {
      const cohort = source.graduates.filter((row) => row.school_id === unit.id && row.graduation_year === round.period_year);
      rows.push(...reportOf(round, school, unit.id, unit.name_zh, unit.name_en, cohort));
    }
    if (round.kind === 'FINAL' && !round.current) out.patterns.push(...plantInRound(chance, source.graduates, rows, round));
    for (const row of rows) out.placements.push(row);
  }
  return out;

  function drawOutcomes(): Map<string, { first: Outcome; final: Outcome }> {
    const drawn = new Map<string, { first: Outcome; final: Outcome }>();
    const draw = (row: DemoGraduate, employed: boolean): Outcome =>
      drawOutcome(chance, row, source.employers, source.district.divisionCode, employed);
    for (const [school, unit] of source.district.vocationalSchools.entries()) {
      for (const year of new Set(source.graduates.map((row) => row.graduation_year))) {
        const cohort = chance.shuffled(source.graduates.filter((row) => row.school_id === unit.id && row.graduation_year === year));
        const rate = source.mode === 'calibrated' ? (CALIBRATED_RATES[school] ?? 0.98) : 0.93 + chance.next() * 0.065;
        // rounded up, so that small scales keep the promise too
        const employed = Math.min(cohort.length, Math.ceil(cohort.length * rate));
        const late = Math.ceil(cohort.length * SETTLED_LATE);
        cohort.forEach((row, index) => {
          const final = draw(row, index < employed);
          drawn.set(row.id, { final, first: index < employed - late ? final : draw(row, false) });
        });
      }
    }
    return drawn;
  }

  function reportOf(
    round: DemoRound,
    school: number,
    schoolId: string,
    schoolZh: string,
    schoolEn: string,
    cohort: readonly DemoGraduate[],
  ): DemoPlacement[] {
    const state = round.current ? (CURRENT_STATES[school] ?? 'DRAFT') : 'LOCKED';
    const reportId = chance.id();
    const sentBack = new Set(
      state === 'RETURNED' ? cohort.filter((row) => outcomes.get(row.id)?.final.evidence_grade === 'B').slice(0, RETURNED_ROWS) : [],
    );
    const rows = cohort.map((graduate, index) => {
      const { first, final } = outcomes.get(graduate.id) ?? { first: UNREPORTED, final: UNREPORTED };
      const reported = state !== 'DRAFT' || index < cohort.length * FILLED_IN_DRAFT;
      const outcome = reported ? (round.kind === 'FIRST' ? first : final) : UNREPORTED;
      const rowState = state === 'RETURNED' && !sentBack.has(graduate) ? 'SUBMITTED' : state;
      const row = placementOf(chance, graduate, round, outcome, rowState, source.officerId);
      for (const kind of outcome.evidence) out.evidence.push({ id: chance.id(), placement_id: row.id, kind });
      if (outcome.evidence_grade === 'B' && !round.current && chance.next() < 0.9) {
        out.checks.push({
          id: chance.id(),
          placement_id: row.id,
          kind: 'C3',
          result: chance.next() < 0.96 ? 'PASSED' : 'FAILED',
          checked_by: source.officerId,
          checked_at: row.updated_at,
        });
      }
      return row;
    });
    const due = new Date(Date.parse(`${round.due_on}T02:00:00Z`));
    const submittedAt = round.current ? new Date(Date.parse(`${round.opens_on}T06:00:00Z`) + 7 * 86_400_000) : due;
    const decided = state === 'LOCKED' || state === 'RETURNED';
    out.reports.push({
      id: reportId,
      round_id: round.id,
      org_unit_id: schoolId,
      state,
      submitted_at: state === 'DRAFT' ? null : submittedAt,
      submitted_by: state === 'DRAFT' ? null : (source.clerkIds[school] ?? null),
      decided_at: decided ? new Date(submittedAt.getTime() + 86_400_000) : null,
      decided_by: decided ? source.officerId : null,
      decision_note: state === 'RETURNED' ? '部分记录佐证不足,请按行修改后重报' : null,
    });
    if (state !== 'LOCKED') remind(round, reportId, state, schoolId, schoolZh, schoolEn);
    return rows;
  }

  function remind(
    round: DemoRound,
    reportId: string,
    state: (typeof CURRENT_STATES)[number],
    schoolId: string,
    schoolZh: string,
    schoolEn: string,
  ): void {
    // the words of the rounds' own reminders
    const texts = {
      DRAFT: ['placement.report', 'VOC_CLERK', `填报：${round.title_zh}`, `To report: ${round.title_en}`],
      RETURNED: [
        'placement.returned',
        'VOC_CLERK',
        `被退回，请修改后重新上报：${round.title_zh}`,
        `Returned, to be mended: ${round.title_en}`,
      ],
      SUBMITTED: ['placement.review', 'BUREAU_VOC', `待审核：${schoolZh}，${round.title_zh}`, `To review: ${schoolEn}, ${round.title_en}`],
    } as const;
    const [kind, role, zh, en] = texts[state];
    out.inbox.push({
      id: chance.id(),
      kind,
      org_unit_id: role === 'BUREAU_VOC' ? source.district.unit.id : schoolId,
      role,
      noun: 'roundReport',
      record_id: reportId,
      title_zh: zh,
      title_en: en,
      link: `/placements/reports/${reportId}`,
      due_on: round.due_on,
    });
  }
};
