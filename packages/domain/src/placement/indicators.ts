import type { FactTest, IndicatorDefinition } from '../kernel/indicator.ts';
import { rate } from '../kernel/percent.ts';
import type { Text } from '../kernel/rejection.ts';
import { isVerified } from './evidence.ts';
import { type CheckResult, type EvidenceGrade, destinationGroup, isDirect, isEmployed } from './model.ts';
import { furtherIndicators } from './statistics-further.ts';

/**
 * Facts that predicates speak of, one row a graduate and round:
 * - employed, direct, study (boolean): attributes of the destination; false where none is reported
 * - destination, contract, insurance (code or null), matched (boolean or null)
 * - verified (boolean): isVerified(evidence grade, results of the checks)
 * - evidenceGrade (A B C X or null)
 * - directAtFirst (boolean): directly employed in the first count that reports the graduate's destination (first count, else final count)
 * - stayed (boolean): directly employed in this row, and not said to have left within six months
 */
export type PlacementFigureFacts = {
  readonly destination: string | null;
  readonly employed: boolean;
  readonly direct: boolean;
  readonly study: boolean;
  readonly matched: boolean | null;
  readonly contract: string | null;
  readonly insurance: string | null;
  readonly verified: boolean;
  readonly evidenceGrade: EvidenceGrade | null;
  readonly directAtFirst: boolean;
  readonly stayed: boolean;
};

/** The facts of one placement, as the reference that the SQL is compared with. */
export const figureFacts = (row: {
  readonly destination: string | null;
  readonly matched: boolean | null;
  readonly contract: string | null;
  readonly insurance: string | null;
  readonly evidenceGrade: EvidenceGrade | null;
  readonly checks: readonly CheckResult[];
  readonly stillAtSixMonths?: boolean | null;
  /** destination in the first count that reports one */
  readonly firstDestination?: string | null;
}): PlacementFigureFacts => ({
  destination: row.destination,
  employed: isEmployed(row.destination),
  direct: isDirect(row.destination),
  study: destinationGroup(row.destination) === 'STUDY',
  matched: row.matched,
  contract: row.contract,
  insurance: row.insurance,
  verified: isVerified(row.evidenceGrade, row.checks),
  evidenceGrade: row.evidenceGrade,
  directAtFirst: isDirect(row.firstDestination ?? null),
  stayed: isDirect(row.destination) && row.stillAtSixMonths !== false,
});

const all: readonly FactTest[] = [];
const employed: FactTest = { fact: 'employed', is: true };
const direct: FactTest = { fact: 'direct', is: true };
const graduates = { label: { zh: '毕业生', en: 'graduates' }, rows: all };
const directlyEmployed = { label: { zh: '直接就业人数', en: 'directly employed' }, rows: [direct] };

const lostContact: Text = { zh: '失联（D39）绝不计入就业', en: 'lost contact (D39) never counts as employed' };
const unreported: Text = {
  zh: '尚未填报去向的计入分母、不计入分子',
  en: 'graduates not yet reported count below the line, never above it',
};
const noStudy: Text = { zh: '升学不计入分母', en: 'further study is left out of the denominator' };
const official: Text = {
  zh: '教育部中职毕业生就业统计口径（2007—2015 年通报）',
  en: 'official statistics of vocational graduates, bulletins 2007–2015',
};
const platform: Text = { zh: '平台指标', en: 'platform indicator' };

export const placementIndicators: readonly IndicatorDefinition[] = [
  {
    id: 'IND20',
    zh: '中职毕业生就业率',
    en: 'Employment rate of vocational graduates',
    unit: '%',
    module: 'VOC',
    better: 'higher',
    source: official,
    formula: { zh: '（直接就业人数 + 升学人数）÷ 毕业生人数 × 100', en: '(direct employment + further study) ÷ graduates × 100' },
    numerator: { label: { zh: '就业人数（含升学）', en: 'employed, further study included' }, rows: [employed] },
    denominator: graduates,
    exclusions: [lostContact, unreported],
    target: {
      value: 98,
      source: {
        zh: '区教体局公开承诺：中职毕业生就业率不低于 98%(2017 年，F27)',
        en: "the bureau's published promise: at least 98% (2017, F27)",
      },
    },
  },
  {
    id: 'IND21',
    zh: '对口就业率',
    en: 'Matched employment rate',
    unit: '%',
    module: 'VOC',
    better: 'higher',
    source: official,
    formula: { zh: '对口就业人数 ÷ 直接就业人数 × 100', en: 'employed in the field of the major ÷ directly employed × 100' },
    numerator: { label: { zh: '对口就业人数', en: 'matched' }, rows: [direct, { fact: 'matched', is: true }] },
    denominator: directlyEmployed,
    exclusions: [noStudy],
  },
  {
    id: 'IND22',
    zh: '升学率（中职）',
    en: 'Further-study rate',
    unit: '%',
    module: 'VOC',
    better: 'context',
    source: official,
    formula: { zh: '升学人数 ÷ 毕业生人数 × 100', en: 'entered a higher school ÷ graduates × 100' },
    numerator: { label: { zh: '升学人数', en: 'further study' }, rows: [{ fact: 'study', is: true }] },
    denominator: graduates,
    exclusions: [unreported],
  },
  {
    id: 'IND23',
    zh: '直接就业率',
    en: 'Direct employment rate',
    unit: '%',
    module: 'VOC',
    better: 'higher',
    source: platform,
    formula: { zh: '直接就业人数 ÷（毕业生人数 − 升学人数）× 100', en: 'directly employed ÷ (graduates − further study) × 100' },
    numerator: directlyEmployed,
    denominator: { label: { zh: '未升学的毕业生', en: 'graduates without further study' }, rows: [{ fact: 'study', is: false }] },
    exclusions: [noStudy, lostContact, unreported],
  },
  {
    id: 'IND24',
    zh: '劳动合同签订率',
    en: 'Contract rate',
    unit: '%',
    module: 'VOC',
    better: 'higher',
    source: official,
    formula: { zh: '签订劳动合同人数 ÷ 直接就业人数 × 100', en: 'directly employed with a contract ÷ directly employed × 100' },
    numerator: { label: { zh: '签订劳动合同人数', en: 'with a contract' }, rows: [direct, { fact: 'contract', notIn: ['N'] }] },
    denominator: directlyEmployed,
    exclusions: [noStudy, { zh: '合同期限未填的不计入分子', en: 'a contract not reported is none' }],
  },
  {
    id: 'IND25',
    zh: '社会保险参保率',
    en: 'Insurance rate',
    unit: '%',
    module: 'VOC',
    better: 'higher',
    source: official,
    formula: { zh: '参加社会保险人数 ÷ 直接就业人数 × 100', en: 'directly employed with insurance ÷ directly employed × 100' },
    numerator: { label: { zh: '参加社会保险人数', en: 'insured' }, rows: [direct, { fact: 'insurance', notIn: ['NONE'] }] },
    denominator: directlyEmployed,
    exclusions: [noStudy, { zh: '社会保险未填的不计入分子', en: 'an insurance not reported is none' }],
  },
  {
    id: 'IND27',
    zh: '就业核实率',
    en: 'Verified share of the employed',
    unit: '%',
    module: 'VOC',
    better: 'higher',
    source: platform,
    formula: {
      zh: '已核实的就业人数 ÷ 就业人数 × 100；已核实：A 级佐证，或 B 级佐证且有一项核查通过，并且没有未通过的核查',
      en: 'verified ÷ employed × 100; verified: evidence of grade A, or grade B with a passed check, and no failed check',
    },
    numerator: { label: { zh: '已核实的就业人数', en: 'verified' }, rows: [employed, { fact: 'verified', is: true }] },
    denominator: { label: { zh: '就业人数（含升学）', en: 'employed, further study included' }, rows: [employed] },
    exclusions: [{ zh: 'C 级佐证只作参考，岗位实习证明（X）不予采信', en: 'grade C only supports, internship proof (X) never counts' }],
  },
  {
    id: 'VERIFIED',
    zh: '核实就业率',
    en: 'Verified employment rate',
    unit: '%',
    module: 'VOC',
    better: 'higher',
    source: platform,
    formula: { zh: '已核实的就业人数 ÷ 毕业生人数 × 100', en: 'verified employed ÷ graduates × 100' },
    numerator: { label: { zh: '已核实的就业人数', en: 'verified' }, rows: [employed, { fact: 'verified', is: true }] },
    denominator: graduates,
    exclusions: [lostContact, unreported, { zh: '未核实的就业不计入分子', en: 'employment not verified does not count' }],
  },
  {
    id: 'KNOWLEDGE',
    zh: '去向掌握率',
    en: 'Knowledge rate',
    unit: '%',
    module: 'VOC',
    better: 'higher',
    source: platform,
    formula: { zh: '去向已掌握人数 ÷ 毕业生人数 × 100', en: 'graduates whose destination is known ÷ graduates × 100' },
    numerator: { label: { zh: '去向已掌握人数', en: 'destination known' }, rows: [{ fact: 'destination', notIn: ['D39'] }] },
    denominator: graduates,
    exclusions: [{ zh: '未填报和失联（D39）不计入分子', en: 'not reported and lost contact (D39) are not known' }],
  },
  ...furtherIndicators,
];

/**
 * The official rate and what tells how solid it is. Wherever the first is shown the others are: matched, share of the employed that is
 * verified, verified rate, knowledge of destinations, and how the employed are proved (grades A B C X and none).
 */
export const SHOWN_TOGETHER: readonly string[] = [
  'IND20',
  'VERIFIED',
  'KNOWLEDGE',
  'IND21',
  'GRADE_A',
  'GRADE_B',
  'GRADE_C',
  'GRADE_X',
  'GRADE_NONE',
];

export const placementIndicator = (id: string): IndicatorDefinition | undefined => placementIndicators.find((one) => one.id === id);

export type EmploymentCounts = { readonly graduates: number; readonly direct: number; readonly study: number; readonly matched: number };
export type EmploymentFigures = {
  readonly employed: number;
  readonly employmentRate: number | null;
  readonly matchedRate: number | null;
  readonly furtherRate: number | null;
  readonly directRate: number | null;
};

/** The main rates from counts; a rate without a denominator is null. */
export const employmentFigures = ({ graduates, direct, study, matched }: EmploymentCounts): EmploymentFigures => ({
  employed: direct + study,
  employmentRate: rate(direct + study, graduates),
  matchedRate: rate(matched, direct),
  furtherRate: rate(study, graduates),
  directRate: rate(direct, graduates - study),
});
