import type { DemoGraduate } from './graduate.ts';
import type { DemoPlacement } from './placement.ts';
import type { Chance } from './random.ts';
import type { DemoRound } from './round.ts';

/** One pattern planted on purpose, so that whoever looks for it can be checked. */
export type PlantedPattern = {
  readonly kind: 'SAME_PHONE' | 'ONE_EMPLOYER' | 'ODD_WAGE' | 'DEADLINE_BURST';
  readonly zh: string;
  readonly en: string;
  readonly schoolId: string;
  readonly roundId: string | null;
  readonly graduateIds: readonly string[];
};

/** The middle school is the one that pads; the others are honest. */
export const RIGGED_SCHOOL = 1;

const take = (chance: Chance, rows: readonly DemoGraduate[], count: number): DemoGraduate[] => chance.shuffled(rows).slice(0, count);

/** One telephone number given for many graduates. Changes the graduates before they are written. */
export const plantSamePhone = (chance: Chance, graduates: readonly DemoGraduate[], year: number): PlantedPattern[] => {
  const class_ = graduates.filter((row) => row.school === RIGGED_SCHOOL && row.graduation_year === year);
  const chosen = take(chance, class_, Math.max(2, Math.round(class_.length * 0.025)));
  const phone = chosen[0]?.phone;
  if (phone === undefined || chosen[0] === undefined) return [];
  for (const row of chosen) row.phone = phone;
  return [
    {
      kind: 'SAME_PHONE',
      zh: `${chosen.length} 名毕业生登记了同一个联系电话`,
      en: `${chosen.length} graduates share one telephone number`,
      schoolId: chosen[0].school_id,
      roundId: null,
      graduateIds: chosen.map((row) => row.id),
    },
  ];
};

/** Patterns within one finished round. Changes the rows before they are written, within the rules that the form enforces. */
export const plantInRound = (
  chance: Chance,
  graduates: readonly DemoGraduate[],
  rows: readonly DemoPlacement[],
  round: DemoRound,
): PlantedPattern[] => {
  const byGraduate = new Map(rows.map((row) => [row.graduate_id, row]));
  const rigged = graduates.filter((row) => row.school === RIGGED_SCHOOL && row.graduation_year === round.period_year);
  const school = rigged[0]?.school_id;
  if (school === undefined) return [];
  const patterns: PlantedPattern[] = [];
  const plant = (kind: PlantedPattern['kind'], zh: string, en: string, chosen: readonly DemoGraduate[]): void => {
    if (chosen.length > 0) patterns.push({ kind, zh, en, schoolId: school, roundId: round.id, graduateIds: chosen.map((row) => row.id) });
  };

  const className = rigged[0]?.class_name;
  const inEnterprise = rigged.filter((row) => row.class_name === className && byGraduate.get(row.id)?.destination === 'D12');
  const model = inEnterprise[0] && byGraduate.get(inEnterprise[0].id);
  if (model) {
    for (const row of inEnterprise)
      Object.assign(byGraduate.get(row.id) ?? {}, { employer_id: model.employer_id, place_code: model.place_code, region: model.region });
    plant(
      'ONE_EMPLOYER',
      `${className}超过 20% 的毕业生进了同一家单位`,
      `One employer took more than 20% of class ${className}`,
      inEnterprise,
    );
  }

  const odd = take(
    chance,
    rigged.filter((row) => byGraduate.get(row.id)?.wage_fen !== null),
    Math.max(2, Math.round(rigged.length * 0.015)),
  );
  odd.forEach((row, index) => Object.assign(byGraduate.get(row.id) ?? {}, { wage_fen: index % 2 === 0 ? 1_880_000n : 60_000n }));
  plant('ODD_WAGE', `${odd.length} 人的月薪高于 15,000 元或低于 800 元`, `${odd.length} monthly wages above 15,000 or below 800 yuan`, odd);

  const burst = take(chance, rigged, Math.max(2, Math.round(rigged.length * 0.2)));
  const lastMinute = Date.parse(`${round.due_on}T15:57:00Z`);
  burst.forEach((row, index) => Object.assign(byGraduate.get(row.id) ?? {}, { updated_at: new Date(lastMinute + index * 900) }));
  plant(
    'DEADLINE_BURST',
    `${burst.length} 条记录在截止前三分钟内填完`,
    `${burst.length} records were filled in the last three minutes`,
    burst,
  );
  return patterns;
};
