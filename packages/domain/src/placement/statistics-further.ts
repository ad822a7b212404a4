import type { FactTest, IndicatorDefinition } from '../kernel/indicator.ts';
import type { Text } from '../kernel/rejection.ts';

/** Figures beside the official ones: how many stay at work, and how the employment reported is proved. All are the platform's own. */
const platform: Text = { zh: '平台指标', en: 'platform indicator' };
const employed: FactTest = { fact: 'employed', is: true };
const directAtFirst: FactTest = { fact: 'directAtFirst', is: true };

const first: Text = {
  zh: '初次上报：初次统计中填报的去向；初次统计未填报的，以年终统计为准',
  en: 'first report: the destination of the first count, or of the final count where the first has none',
};
const called: Text = {
  zh: '按回访轮次的名单统计，回访时没有填报去向的计入分母、不计入分子',
  en: 'counted from the rows of the follow-up; graduates without a destination there count below the line only',
};

const followUp = (of: {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly round: 'M6' | 'M12';
  readonly numerator: IndicatorDefinition['numerator'];
  readonly formula: Text;
  readonly exclusions: readonly Text[];
}): IndicatorDefinition => ({
  unit: '%',
  module: 'VOC',
  better: 'higher',
  source: platform,
  denominator: { label: { zh: '初次上报直接就业人数', en: 'directly employed at the first report' }, rows: [directAtFirst] },
  ...of,
  exclusions: [first, called, ...of.exclusions],
});

const GRADES = ['A', 'B', 'C', 'X'] as const;
const GRADE_TEXTS: { readonly [grade in (typeof GRADES)[number]]: Text } = {
  A: { zh: '单独即可证明', en: 'enough alone' },
  B: { zh: '须有一项核查通过', en: 'enough with a passed check' },
  C: { zh: '只作参考', en: 'only supports' },
  X: { zh: '不予采信', en: 'never counts' },
};

/** How much of the reported employment each grade of evidence carries: the five shares make up the whole. */
const share = (id: string, rows: FactTest, zh: string, en: string, note: Text): IndicatorDefinition => ({
  id,
  zh: `${zh}占比`,
  en: `Share with ${en}`,
  unit: '%',
  module: 'VOC',
  better: 'context',
  source: platform,
  formula: { zh: `${zh}的就业人数 ÷ 就业人数 × 100`, en: `employed with ${en} ÷ employed × 100` },
  numerator: { label: { zh: `${zh}的就业人数`, en: `employed with ${en}` }, rows: [employed, rows] },
  denominator: { label: { zh: '就业人数（含升学）', en: 'employed, further study included' }, rows: [employed] },
  exclusions: [note],
});

export const furtherIndicators: readonly IndicatorDefinition[] = [
  followUp({
    id: 'IND26',
    zh: '半年稳岗率',
    en: 'Six-month stability',
    round: 'M6',
    formula: {
      zh: '半年回访仍在岗人数 ÷ 初次上报直接就业人数 × 100',
      en: 'still employed at the six-month follow-up ÷ directly employed at the first report × 100',
    },
    numerator: {
      label: { zh: '半年回访仍在岗人数', en: 'still employed after six months' },
      rows: [directAtFirst, { fact: 'stayed', is: true }],
    },
    exclusions: [{ zh: '回访注明半年内已离岗的不计入分子', en: 'whoever is said to have left within six months is not counted above' }],
  }),
  followUp({
    id: 'STAY12',
    zh: '一年在岗率',
    en: 'Twelve-month stay',
    round: 'M12',
    formula: {
      zh: '一年回访仍在岗人数 ÷ 初次上报直接就业人数 × 100',
      en: 'still employed at the twelve-month follow-up ÷ directly employed at the first report × 100',
    },
    numerator: {
      label: { zh: '一年回访仍在岗人数', en: 'still employed after twelve months' },
      rows: [directAtFirst, { fact: 'direct', is: true }],
    },
    exclusions: [],
  }),
  ...GRADES.map((grade) =>
    share(`GRADE_${grade}`, { fact: 'evidenceGrade', is: grade }, `${grade} 级佐证`, `evidence of grade ${grade}`, GRADE_TEXTS[grade]),
  ),
  share('GRADE_NONE', { fact: 'evidenceGrade', present: false }, '无佐证', 'no evidence', {
    zh: '没有任何可用的佐证材料',
    en: 'no evidence that may stand for the destination',
  }),
];
