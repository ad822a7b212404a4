import { codeTable } from '../kernel/code-list.ts';

/** What a report may be asked about. `check`: the code of placement-check that an inspection on the spot would record for the same matter. */
export const questionKindList = codeTable('placement-question', 'platform codes, after the checks of placements', [
  ['SAME_PHONE', '多人同一联系电话', 'One phone for several graduates', { check: 'C6' }],
  ['ONE_EMPLOYER', '一个班集中进入同一单位', 'Much of a class at one employer', { check: 'C5' }],
  ['EMPLOYER_DATES', '单位成立或注销时间与入职不符', "The employer's dates do not fit", { check: 'C2' }],
  ['COPIED_FILE', '多人使用同一份佐证文件', 'One file as evidence of several graduates', { check: 'C10' }],
  ['DEADLINE_BURST', '截止日集中填报', 'Filled in a rush on the last day', { check: 'C10' }],
  ['EARLY_START', '入职早于毕业', 'Start before graduation', { check: 'C8' }],
  ['STUDY_CONFLICT', '就业与升学材料不一致', 'Work and further study disagree', { check: 'C9' }],
  ['ODD_WAGE', '月薪明显偏离', 'Wages far from the others', { check: 'C7' }],
  ['FULL_RATE', '就业率 100%', 'Everybody counts as employed', { check: 'C10' }],
]);

export const QUESTION_KINDS = [
  'SAME_PHONE',
  'ONE_EMPLOYER',
  'EMPLOYER_DATES',
  'COPIED_FILE',
  'DEADLINE_BURST',
  'EARLY_START',
  'STUDY_CONFLICT',
  'ODD_WAGE',
  'FULL_RATE',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
