import { rate } from '../kernel/percent.ts';
import type { Text } from '../kernel/rejection.ts';
import { majorCategory2010List } from './major-category-codes.ts';
import { directOf } from './fm21.ts';
import { FM21_CELLS, FM21_GROUPS, FM21_TOTAL_NAMES, FM21_TOTALS, type Fm21Figures, type Fm21Total } from './fm21-model.ts';

/**
 * A cell that does not add up. `cell` names it as the form's columns are named: a total, a group (g2: its cells together), a cell (g2a), or a
 * line by major (byMajor[05].employed). A group is short, not wrong, where rows do not say what it counts.
 */
export type Fm21Fault = { readonly cell: string; readonly expected: number | null; readonly actual: number | null; readonly text: Text };

const shown = (value: number | null): string => (value === null ? '—' : String(value));
const fault = (cell: string, name: Text, expected: number | null, actual: number | null, why: Text): Fm21Fault => ({
  cell,
  expected,
  actual,
  text: {
    zh: `${name.zh}（${cell}）为 ${shown(actual)}，${why.zh}${shown(expected)}。`,
    en: `${name.en} (${cell}) is ${shown(actual)}, ${why.en} ${shown(expected)}.`,
  },
});

const MAJOR_FIELDS = ['graduates', 'employed', 'matched'] as const;
const majorName = (category: string, field: Fm21Total): Text => {
  const item = majorCategory2010List.byCode.get(category);
  return { zh: `${item?.zh ?? category}${FM21_TOTAL_NAMES[field].zh}`, en: `${item?.en ?? category}: ${FM21_TOTAL_NAMES[field].en}` };
};

/** The arithmetic of the form by itself: groups make up their whole, majors make up the totals, nothing exceeds what it is part of, rates are right. */
export const checkFm21 = (form: Fm21Figures): Fm21Fault[] => {
  const faults: Fm21Fault[] = [];
  const whole = { employed: form.employed, direct: directOf(form) };
  const atMost = (cell: Fm21Total, actual: number, most: number, of: Text) => {
    if (actual > most) faults.push(fault(cell, FM21_TOTAL_NAMES[cell], most, actual, { zh: `超过${of.zh}`, en: `more than the ${of.en}` }));
  };
  atMost('employed', form.employed, form.graduates, { zh: '毕业学生人数', en: 'graduates' });
  atMost('matched', form.matched, whole.direct, { zh: '直接就业人数', en: 'directly employed' });
  for (const group of FM21_GROUPS) {
    const sum = group.cells.reduce((total, { key }) => total + (form.cells[key] ?? 0), 0);
    if (sum === whole[group.of]) continue;
    const of = group.of === 'employed' ? { zh: '就业学生人数', en: 'employed' } : { zh: '直接就业人数', en: 'directly employed' };
    const name = { zh: `${group.name.zh}各栏合计`, en: `Sum of ${group.name.en.toLowerCase()}` };
    const short = whole[group.of] - sum;
    const found = fault(group.key, name, whole[group.of], sum, { zh: `应等于${of.zh}`, en: `should be the ${of.en},` });
    const gap: Text =
      short > 0
        ? { zh: `${String(short)} 人的名单里没有填这一项。`, en: ` The rows of ${String(short)} do not say it.` }
        : { zh: '', en: '' };
    faults.push({ ...found, text: { zh: `${found.text.zh}${gap.zh}`, en: `${found.text.en}${gap.en}` } });
  }
  for (const field of MAJOR_FIELDS) {
    const sum = form.byMajor.reduce((total, major) => total + major[field], 0);
    if (sum !== form[field])
      faults.push(
        fault(field, FM21_TOTAL_NAMES[field], sum, form[field], { zh: '应等于各专业类合计', en: 'should be the sum of the majors,' }),
      );
  }
  for (const major of form.byMajor) {
    if (major.employed > major.graduates)
      faults.push(
        fault(`byMajor[${major.category}].employed`, majorName(major.category, 'employed'), major.graduates, major.employed, {
          zh: '超过毕业人数',
          en: 'more than the graduates',
        }),
      );
    if (major.matched > major.employed)
      faults.push(
        fault(`byMajor[${major.category}].matched`, majorName(major.category, 'matched'), major.employed, major.matched, {
          zh: '超过就业人数',
          en: 'more than the employed',
        }),
      );
  }
  const rates = { rate: rate(form.employed, form.graduates), matchedRate: rate(form.matched, whole.direct) };
  for (const cell of ['rate', 'matchedRate'] as const)
    if (form[cell] !== rates[cell])
      faults.push(fault(cell, FM21_TOTAL_NAMES[cell], rates[cell], form[cell], { zh: '按人数计算应为', en: 'computed it is' }));
  return faults;
};

/** Every cell in which a form differs from another of the same rows: what was frozen from what the rows say, a district from its schools. */
export const compareFm21 = (form: Fm21Figures, right: Fm21Figures): Fm21Fault[] => {
  const why: Text = { zh: '按名单应为', en: 'by the rows it is' };
  const faults: Fm21Fault[] = [];
  for (const cell of FM21_TOTALS)
    if (form[cell] !== right[cell]) faults.push(fault(cell, FM21_TOTAL_NAMES[cell], right[cell], form[cell], why));
  for (const { key, name } of FM21_CELLS) {
    const [expected, actual] = [right.cells[key] ?? 0, form.cells[key] ?? 0];
    if (expected !== actual) faults.push(fault(key, name, expected, actual, why));
  }
  for (const category of new Set([...form.byMajor, ...right.byMajor].map((major) => major.category))) {
    const of = (figures: Fm21Figures) => figures.byMajor.find((major) => major.category === category);
    for (const field of MAJOR_FIELDS) {
      const [expected, actual] = [of(right)?.[field] ?? 0, of(form)?.[field] ?? 0];
      if (expected !== actual) faults.push(fault(`byMajor[${category}].${field}`, majorName(category, field), expected, actual, why));
    }
  }
  return faults;
};
