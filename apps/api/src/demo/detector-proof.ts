import { DETECTORS, questionsOf } from '@fuzhi/domain/placement/detector.ts';
import { type QuestionKind, QUESTION_KINDS } from '@fuzhi/domain/placement/question-codes.ts';

import { type DemoReportFacts, demoReportFacts } from './detector-facts.ts';
import { peculiar } from './detector-peculiar.ts';
import { plantings } from './detector-plant.ts';
import { chance } from './random.ts';
import { RIGGED_SCHOOL } from './suspicious.ts';

export type Score = { planted: number; found: number; plantedRows: number; foundRows: number };
export type Proof = {
  /** what the demo plants, found in its own reports */
  readonly demo: { readonly [K in QuestionKind]: Score };
  /** what was planted into honest reports in sizes drawn at random */
  readonly drawn: { readonly [K in QuestionKind]: Score };
  /** school-years of honest schools, and in how many of them each kind was asked, in whatever round */
  readonly honestYears: number;
  readonly alarms: { readonly [K in QuestionKind]: number };
  /** the same for final counts in which honest things were done that look odd */
  readonly peculiarYears: number;
  readonly peculiarAlarms: { readonly [K in QuestionKind]: number };
  /** questions of kinds that were not planted, to the school that pads its figures */
  readonly strays: { readonly [K in QuestionKind]: number };
};

const nothing = (): Score => ({ planted: 0, found: 0, plantedRows: 0, foundRows: 0 });
const forKinds = <T>(make: () => T): { [K in QuestionKind]: T } =>
  Object.fromEntries(QUESTION_KINDS.map((kind) => [kind, make()])) as { [K in QuestionKind]: T };

/** Found: some question of the kind names at least half of what was planted. */
const count = (score: Score, planted: readonly string[], rows: readonly (readonly string[])[]): void => {
  const hit = new Set(rows.flat());
  const caught = planted.filter((id) => hit.has(id)).length;
  score.planted += 1;
  score.plantedRows += planted.length;
  score.foundRows += caught;
  if (caught * 2 >= planted.length) score.found += 1;
};

/** Runs the detectors over every report of every seed of the demo with random figures. The same seeds, scale and day give the same table. */
export const proveDetectors = (seeds: readonly string[], scale: number, today: string): Proof => {
  const demo = forKinds(nothing);
  const drawn = forKinds(nothing);
  const alarms = forKinds(() => 0);
  const strays = forKinds(() => 0);
  const peculiarAlarms = forKinds(() => 0);
  let peculiarYears = 0;
  let honestYears = 0;
  for (const seed of seeds) {
    const reports = demoReportFacts(seed, scale, today);
    const draw = chance(`${seed}/plant`);
    const asked = new Map<string, Set<QuestionKind>>();
    for (const report of reports) {
      const facts = { dueOn: report.round.due_on, today: lookedAt(report, today), rows: report.rows };
      const questions = questionsOf(facts);
      if (report.school === RIGGED_SCHOOL) {
        for (const pattern of report.planted) {
          const rows = questions.filter((one) => one.kind === pattern.kind).map((one) => one.rows);
          count(demo[pattern.kind], pattern.graduateIds, rows);
        }
        const known = new Set<string>(report.planted.map((pattern) => pattern.kind));
        for (const { kind } of questions) if (!known.has(kind)) strays[kind] += 1;
        continue;
      }
      const year = `${report.schoolId} ${report.round.period_year}`;
      asked.set(year, new Set([...(asked.get(year) ?? []), ...questions.map((one) => one.kind)]));
      if (report.round.kind === 'FINAL' && !report.round.current) {
        peculiarYears += 1;
        for (const { kind } of questionsOf({ ...facts, rows: peculiar(draw, report.rows, report.round.due_on) })) peculiarAlarms[kind] += 1;
        for (const planted of plantings(draw, report.rows, report.round.due_on)) {
          const found = DETECTORS[planted.kind]({ ...facts, rows: planted.rows });
          const whole = found.some((one) => one.rows.length === 0) ? [planted.ids] : [];
          count(drawn[planted.kind], planted.ids, [...found.map((one) => one.rows), ...whole]);
        }
      }
    }
    honestYears += asked.size;
    for (const kinds of asked.values()) for (const kind of kinds) alarms[kind] += 1;
  }
  return { demo, drawn, honestYears, alarms, peculiarYears, peculiarAlarms, strays };
};

/** A report is looked at when it is due, or now if that is earlier. */
const lookedAt = (report: DemoReportFacts, today: string): string => (report.round.due_on < today ? report.round.due_on : today);
