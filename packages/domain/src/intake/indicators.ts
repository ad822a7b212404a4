import type { FactTest, IndicatorDefinition } from '../kernel/indicator.ts';
import { rate } from '../kernel/percent.ts';

/**
 * Facts that predicates speak of, one row an applicant; each is a filter field and a counted aggregate of the type Applicant:
 * - admitted, enrolled (boolean): the step was taken at some time, whatever came after
 * - dueOne, dueTwo (boolean): enrolled, and the first of September one (two) years after the year of entry has come
 * - keptOne, keptTwo (boolean): recorded as still there on or after that day; who was there after two years was there after one
 */
const admitted: FactTest = { fact: 'admitted', is: true };
const enrolled: FactTest = { fact: 'enrolled', is: true };
const platform = { zh: '平台指标', en: 'platform indicator' };
const common = { unit: '%', module: 'VOC', better: 'higher', source: platform } as const;

const kept = (years: 1 | 2, fact: 'One' | 'Two'): IndicatorDefinition => ({
  ...common,
  id: `KEPT${String(years)}`,
  zh: `${years === 1 ? '一' : '两'}年巩固率`,
  en: `Kept after ${years === 1 ? 'one year' : 'two years'}`,
  formula: {
    zh: `入学后第 ${String(years)} 个 9 月 1 日及以后仍在校人数 ÷ 已满 ${String(years)} 年的入学人数 × 100`,
    en: `still there on or after the first of September ${String(years)} year(s) after entry ÷ enrolled so long ago × 100`,
  },
  numerator: { label: { zh: '仍在校人数', en: 'still there' }, rows: [{ fact: `kept${fact}`, is: true }] },
  denominator: {
    label: { zh: `已满 ${String(years)} 年的入学人数`, en: `enrolled ${String(years)} year(s) ago` },
    rows: [{ fact: `due${fact}`, is: true }],
  },
  exclusions: [
    { zh: '未满年限的不计入分母', en: 'who entered later is left out' },
    { zh: '尚未核对在校的计入分母、不计入分子', en: 'not looked at yet counts below the line, never above it' },
  ],
});

/** Figures whose rows are applicants. The rate against the plan is `planRate`: its denominator is a sum of places. */
export const intakeIndicators: readonly IndicatorDefinition[] = [
  {
    ...common,
    id: 'ENROLLED',
    zh: '报到率',
    en: 'Enrolled of the admitted',
    formula: { zh: '入学人数 ÷ 录取人数 × 100', en: 'enrolled ÷ admitted × 100' },
    numerator: { label: { zh: '入学人数', en: 'enrolled' }, rows: [enrolled] },
    denominator: { label: { zh: '录取人数', en: 'admitted' }, rows: [admitted] },
    exclusions: [{ zh: '入学后流失的仍计为入学', en: 'who left later has enrolled all the same' }],
  },
  kept(1, 'One'),
  kept(2, 'Two'),
];

/** Enrolled ÷ places of the approved plans × 100; null without a plan. Over 100 when more have entered than were planned. */
export const planRate = (enrolledPupils: number, quota: number): number | null => rate(enrolledPupils, quota);
