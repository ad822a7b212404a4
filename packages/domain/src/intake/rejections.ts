import { type NoParams, rejectionType, words } from '../kernel/rejection-type.ts';
import { INTAKE_STATE_NAMES } from './lifecycle.ts';

type Years = { readonly from: number; readonly to: number };

export const intakeActionImpossible = rejectionType<{ state: keyof typeof INTAKE_STATE_NAMES }>({
  kind: 'RULE',
  code: 'INTAKE_ACTION_IMPOSSIBLE',
  example: { state: 'WITHDRAWN' },
  words: ({ state }) =>
    words(
      `这条记录当前“${INTAKE_STATE_NAMES[state].zh}”，不能进行此操作。`,
      `The record is ${INTAKE_STATE_NAMES[state].en}, so this is not possible.`,
      '请刷新页面，按当前状态可用的按钮操作。',
      'Reload the page and use one of the actions offered for its present state.',
    ),
});

export const intakeNotVocational = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'INTAKE_NOT_VOCATIONAL',
  field: 'school',
  example: {},
  words: () =>
    words(
      '这所学校不是中等职业学校。',
      'This school is not a secondary vocational school.',
      '请选择中等职业学校（学校类别 36 开头）。',
      'Choose a secondary vocational school (school type 36x).',
    ),
});

export const yearsReversed = rejectionType<Years>({
  kind: 'INPUT',
  code: 'INTAKE_YEARS_REVERSED',
  field: 'toYear',
  example: { from: 2026, to: 2025 },
  words: ({ from, to }) =>
    words(
      `截止年份 ${String(to)} 不在起始年份 ${String(from)} 之后的合理范围内。`,
      `The year ${String(to)} does not follow ${String(from)} as it should.`,
      '请核对两个年份。',
      'Check both years.',
    ),
});

export const catalogueNotYet = rejectionType<{ major: string; year: number }>({
  kind: 'RULE',
  code: 'OFFER_CATALOGUE_NOT_YET',
  field: 'majorCode',
  example: { major: '汽车运用与维修', year: 2019 },
  words: ({ major, year }) =>
    words(
      `“${major}”是 2021 年版目录的专业，${String(year)} 年还没有实行。`,
      `"${major}" is of the catalogue of 2021, which did not apply in ${String(year)} yet.`,
      '2020 年及以前入学的请选 2010 年版目录的专业代码。',
      'For entry up to 2020 choose the code of the catalogue of 2010.',
    ),
});

export const catalogueOver = rejectionType<{ major: string; year: number }>({
  kind: 'RULE',
  code: 'OFFER_CATALOGUE_OVER',
  field: 'majorCode',
  example: { major: '汽车运用与维修(2010目录)', year: 2024 },
  words: ({ major, year }) =>
    words(
      `“${major}”是 2010 年版目录的专业，${String(year)} 年不能再新开设。`,
      `"${major}" is of the catalogue of 2010 and can no longer be newly offered in ${String(year)}.`,
      '请改选 2021 年版目录中对应的专业。',
      'Choose the corresponding major of the catalogue of 2021.',
    ),
});

export const offerOverlaps = rejectionType<{ from: number; to: number | null }>({
  kind: 'RULE',
  code: 'OFFER_OVERLAPS',
  field: 'fromYear',
  example: { from: 2023, to: null },
  words: ({ from, to }) =>
    words(
      `本校这个专业已登记 ${String(from)} 年至${to === null ? '今' : ` ${String(to)} 年`}，年份重叠。`,
      `The school offers this major from ${String(from)} ${to === null ? 'on' : `to ${String(to)}`} already.`,
      '请修改原有的专业设置，或错开年份。',
      'Change the existing record, or choose years that do not overlap.',
    ),
});

export const classNameTaken = rejectionType<{ name: string; year: number }>({
  kind: 'RULE',
  code: 'CLASS_NAME_TAKEN',
  field: 'name',
  example: { name: '汽修1班', year: 2027 },
  words: ({ name, year }) =>
    words(
      `本校 ${String(year)} 届已有班级“${name}”。`,
      `The school has a class "${name}" that graduates in ${String(year)} already.`,
      '请换一个名称，或打开原有班级修改：毕业生按班级名称对应。',
      'Choose another name or open that class: graduates are found by the name.',
    ),
});

export const planExists = rejectionType<{ year: number }>({
  kind: 'RULE',
  code: 'PLAN_EXISTS',
  field: 'majorCode',
  example: { year: 2026 },
  words: ({ year }) =>
    words(
      `本校这个专业 ${String(year)} 年的招生计划已经登记。`,
      `The school has a plan for this major in ${String(year)} already.`,
      '请打开原有计划修改人数。',
      'Open that plan and change its number.',
    ),
});

export const majorNotOffered = rejectionType<{ year: number }>({
  kind: 'RULE',
  code: 'PLAN_MAJOR_NOT_OFFERED',
  field: 'majorCode',
  example: { year: 2026 },
  words: ({ year }) =>
    words(
      `本校 ${String(year)} 年没有已批准的这个专业。`,
      `The school has no approved offer of this major for ${String(year)}.`,
      '请先在“专业设置”中登记并批准该专业，再批准招生计划。',
      'Enter and approve the major first, then approve the plan.',
    ),
});

export const planMissing = rejectionType<{ year: number; major: string }>({
  kind: 'RULE',
  code: 'APPLICANT_PLAN_MISSING',
  example: { year: 2026, major: '计算机应用' },
  words: ({ year, major }) =>
    words(
      `${String(year)} 年“${major}”还没有已批准的招生计划，不能录取。`,
      `There is no approved plan of ${String(year)} for "${major}", so nobody can be admitted to it.`,
      '请先上报招生计划并由区职成教股批准。',
      'Enter the plan and have the vocational section approve it first.',
    ),
});

export const applicantExists = rejectionType<{ year: number }>({
  kind: 'RULE',
  code: 'APPLICANT_EXISTS',
  field: 'identityNumber',
  example: { year: 2026 },
  words: ({ year }) =>
    words(
      `这个身份证号在 ${String(year)} 年的招生名单中已经登记（本校或其他学校）。`,
      `This identity number stands on a list of ${String(year)} already, here or at another school.`,
      '请核对号码；学生改报学校的，请原学校先登记“放弃”。不清楚的请联系区职成教股。',
      'Check the number; if the pupil has changed schools, the other school records that first. The vocational section can help.',
    ),
});

export const identityMissing = rejectionType<{ name: string }>({
  kind: 'RULE',
  code: 'APPLICANT_IDENTITY_MISSING',
  example: { name: '王某' },
  words: ({ name }) =>
    words(
      `“${name}”没有登记身份证号，不能办理入学。`,
      `"${name}" has no identity number and cannot be enrolled.`,
      '请先补填身份证号。',
      'Fill in the identity number first.',
    ),
});

export const dateOutside = rejectionType<{ from: string; to: string }>({
  kind: 'RULE',
  code: 'INTAKE_DATE_OUTSIDE',
  field: 'on',
  example: { from: '2026-09-01', to: '2026-11-24' },
  words: ({ from, to }) =>
    words(
      from > to ? `要到 ${from} 才能登记。` : `日期应在 ${from} 至 ${to} 之间。`,
      from > to ? `This can be recorded from ${from} on.` : `The day must lie between ${from} and ${to}.`,
      '请核对日期：不能早于上一步，也不能晚于今天。',
      'Check the day: not before the step before it, and not after today.',
    ),
});

export const preferenceUnfounded = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'APPLICANT_PREFERENCE_SOURCE_MISSING',
  field: 'preferenceSource',
  example: {},
  words: () =>
    words(
      '享受招生优惠的需要写明依据。',
      'A preference needs the paper or programme by which it is granted.',
      '请填写文件或项目名称；没有享受优惠的，清空优惠项。',
      'Fill in the paper or programme, or clear the preference.',
    ),
});

export const genderDiffers = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'APPLICANT_GENDER_DIFFERS',
  field: 'gender',
  example: {},
  words: () =>
    words(
      '性别与身份证号不一致。',
      'The gender is not the one of the identity number.',
      '请核对身份证号，或不填性别由系统读取。',
      'Check the number, or leave the gender out.',
    ),
});

export const classElsewhere = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'APPLICANT_CLASS_ELSEWHERE',
  field: 'schoolClass',
  example: {},
  words: () =>
    words(
      '所选班级不是本校这一年入学的班级。',
      'The class is not one of this school and entry year.',
      '请选择本校当年入学的班级。',
      'Choose a class of the same school and year.',
    ),
});

export const schoolsMixed = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'APPLICANT_SCHOOLS_MIXED',
  field: 'rows',
  example: {},
  words: () =>
    words(
      '一次只能办理同一学校、同一入学年份的学生。',
      'One command takes applicants of one school and one year.',
      '请按学校和入学年份筛选后再选。',
      'Filter by school and year of entry, then choose.',
    ),
});

export const intakeRejections = [
  intakeActionImpossible,
  intakeNotVocational,
  yearsReversed,
  catalogueNotYet,
  catalogueOver,
  offerOverlaps,
  classNameTaken,
  planExists,
  majorNotOffered,
  planMissing,
  applicantExists,
  identityMissing,
  dateOutside,
  preferenceUnfounded,
  genderDiffers,
  classElsewhere,
  schoolsMixed,
] as const;
