import type { Text } from '@fuzhi/domain/kernel/rejection.ts';
import { FM21_GROUPS, FM21_TOTAL_NAMES, FM21_TOTALS, type Fm21Figures } from '@fuzhi/domain/placement/fm21-model.ts';
import { majorCategory2010List } from '@fuzhi/domain/placement/major-category-codes.ts';

import { dayInChina } from '../../context.ts';
import type { FormCell, FormRow, FormSheet } from '../../platform/sheet/write-form.ts';
import type { Fm21Form } from './fm21-form.ts';

export const FM21_TITLE: Text = { zh: '中等职业学校毕业生就业情况统计表', en: 'Employment of secondary vocational graduates' };

type Signed = { readonly filler: string; readonly phone: string; readonly locale: 'zh' | 'en'; readonly printedOn: string };

const UNIT_WIDTH = 22;
const TOTALS_AT = 1;
const CELLS_AT = TOTALS_AT + FM21_TOTALS.length;
const LAST = CELLS_AT + FM21_GROUPS.flatMap((group) => group.cells).length;

const head = (column: number, value: string, wide = 1, high = 1): FormCell => ({ column, value, look: 'head', wide, high });
const whole = (value: string, look: FormCell['look'], height = 20): FormRow => ({
  cells: [{ column: 0, value, look, wide: LAST }],
  height,
});

const figureCells = (figures: Fm21Figures): FormCell[] => [
  ...FM21_TOTALS.map((total, at): FormCell => ({
    column: TOTALS_AT + at,
    value: figures[total],
    look: total === 'rate' || total === 'matchedRate' ? 'percent' : 'number',
  })),
  ...FM21_GROUPS.flatMap((group) => group.cells).map((cell, at): FormCell => ({
    column: CELLS_AT + at,
    value: figures.cells[cell.key] ?? 0,
    look: 'number',
  })),
];

const headRows = (locale: 'zh' | 'en'): FormRow[] => {
  const groups: FormCell[] = [];
  let column = CELLS_AT;
  for (const group of FM21_GROUPS) {
    groups.push(head(column, group.name[locale], group.cells.length));
    column += group.cells.length;
  }
  return [
    {
      height: 22,
      cells: [
        head(0, locale === 'zh' ? '填报单位' : 'Unit', 1, 2),
        ...FM21_TOTALS.map((total, at) => head(TOTALS_AT + at, FM21_TOTAL_NAMES[total][locale], 1, 2)),
        ...groups,
      ],
    },
    { height: 64, cells: FM21_GROUPS.flatMap((group) => group.cells).map((cell, at) => head(CELLS_AT + at, cell.name[locale])) },
  ];
};

const MAJOR_TITLES = [
  { zh: '专业类别', en: 'Major category' },
  { zh: '毕业人数', en: 'Graduates' },
  { zh: '就业人数', en: 'Employed' },
  { zh: '对口人数', en: 'Matched' },
];
/** Each title over so many columns, or the narrow columns of the groups would break the words. */
const MAJOR_AT = [0, 1, 3, 5];

const majorRows = ({ byMajor }: Fm21Figures, locale: 'zh' | 'en'): FormRow[] => [
  { height: 22, cells: MAJOR_TITLES.map((title, at) => head(MAJOR_AT[at] ?? 0, title[locale], at === 0 ? 1 : 2)) },
  ...byMajor.map((major): FormRow => ({
    cells: [
      { column: 0, value: majorCategory2010List.byCode.get(major.category)?.[locale] ?? major.category, look: 'label' },
      ...[major.graduates, major.employed, major.matched].map((value, at): FormCell => ({
        column: MAJOR_AT[at + 1] ?? 0,
        value,
        look: 'number',
        wide: 2,
      })),
    ],
  })),
];

const signRow = ({ filler, phone, printedOn, locale }: Signed): FormRow => {
  const zh = locale === 'zh';
  const at = (column: number, value: string, wide: number): FormCell => ({ column, value, look: 'plain', wide });
  return {
    height: 28,
    cells: [
      at(0, zh ? '单位负责人（签章）：' : 'Head of unit (seal):', 6),
      at(6, `${zh ? '填表人：' : 'Filled by: '}${filler}`, 8),
      at(14, `${zh ? '联系电话：' : 'Phone: '}${phone}`, 8),
      at(22, `${zh ? '填表日期：' : 'Date: '}${printedOn}`, LAST - 22),
    ],
  };
};

/** FM21 as a printed table: totals, the eight groups, one line a school of a unit above schools, then the lines by major. */
export const fm21Sheet = (form: Fm21Form, signed: Signed): FormSheet => {
  const { locale } = signed;
  const zh = locale === 'zh';
  const name = zh ? form.about.name_zh : form.about.name_en;
  const round = zh ? form.about.title_zh : form.about.title_en;
  const line = (label: string, figures: Fm21Figures): FormRow => ({
    height: 20,
    cells: [{ column: 0, value: label, look: 'label' }, ...figureCells(figures)],
  });
  const draft = zh
    ? `草稿：按现有数据计算，${form.reports.total} 份报表中已审核冻结 ${form.reports.frozen} 份，不得作为正式报表上报。`
    : `Draft: counted from the data as it is, ${form.reports.frozen} of ${form.reports.total} reports accepted and frozen. Not for submission.`;
  const frozenOn = form.frozenAt === null ? '' : dayInChina(form.frozenAt);
  const frozen = zh
    ? `数据冻结于 ${frozenOn}${form.differing === 0 ? '' : `，与现在的数据相差 ${form.differing ?? 0} 行`}。`
    : `Frozen on ${frozenOn}${form.differing === 0 ? '' : `; ${form.differing ?? 0} rows differ from the data as it is now`}.`;
  return {
    name: `FM21${form.isDraft ? (zh ? '（草稿）' : ' draft') : ''}`,
    widths: [UNIT_WIDTH, ...Array.from({ length: LAST - 1 }, () => 7.5)],
    rows: [
      whole(`${FM21_TITLE[locale]}${form.isDraft ? (zh ? '（草稿）' : ' (draft)') : ''}`, 'title', 32),
      {
        height: 20,
        cells: [
          { column: 0, value: `${zh ? '填报单位：' : 'Unit: '}${name}`, look: 'plain', wide: 12 },
          { column: 12, value: round, look: 'plain', wide: 12 },
          { column: 24, value: zh ? '计量单位：人、%、元' : 'Persons, %, yuan', look: 'right', wide: LAST - 24 },
        ],
      },
      ...headRows(locale),
      ...form.lines.map((school) => line(zh ? school.nameZh : school.nameEn, school.figures)),
      line(form.lines.length === 0 ? name : zh ? '合计' : 'Total', form.figures),
      { cells: [], height: 10 },
      ...majorRows(form.figures, locale),
      { cells: [], height: 10 },
      signRow(signed),
      whole(
        zh
          ? '说明：就业去向按全部就业学生统计（含升学）；就业产业、地域、地点、渠道、合同、社会保险、月薪按直接就业学生统计。'
          : 'Destination is over all employed (further study included); sector, region, place, channel, contract, insurance and wage over the directly employed.',
        'plain',
      ),
      whole(form.isDraft ? draft : frozen, form.isDraft ? 'warning' : 'plain'),
      ...form.faults.map((fault) => whole(`${zh ? '校核：' : 'Check: '}${fault.text[locale]}`, 'warning')),
    ],
  };
};
