import { INTAKE_STATE_NAMES } from '@fuzhi/domain/intake/lifecycle.ts';

import { exportColumn as column, type ExportDefinition } from '../../export/definition.ts';

const school = column('school', '学校', 'School', 'school.nameZh', 24);
const majorCode = column('majorCode', '专业代码', 'Major code', 'major.code', 10);
const major = column('major', '专业', 'Major', 'major.zh', 24);
const entryYear = column('entryYear', '入学年份', 'Year of entry', 'entryYear', 10);
const state = column('state', '状态', 'State', 'state', 12, INTAKE_STATE_NAMES);

export const majorOfferExport: ExportDefinition = {
  plural: 'majorOffers',
  typeName: 'MajorOffer',
  noun: 'intake',
  title: { zh: '专业设置', en: 'Majors offered' },
  columns: [
    school,
    majorCode,
    major,
    column('catalogue', '目录版本', 'Catalogue', 'major.catalogue', 10),
    column('fromYear', '起始年份', 'From', 'fromYear', 10),
    column('toYear', '截止年份', 'To', 'toYear', 10),
    column('length', '学制(年)', 'Years', 'length', 8),
    state,
    column('stateReason', '原因', 'Reason', 'stateReason', 24),
  ],
};

export const schoolClassExport: ExportDefinition = {
  plural: 'schoolClasses',
  typeName: 'SchoolClass',
  noun: 'intake',
  title: { zh: '班级', en: 'Classes' },
  columns: [
    school,
    column('name', '班级', 'Class', 'name', 18),
    entryYear,
    column('graduationYear', '毕业年份', 'Graduates in', 'graduationYear', 10),
    majorCode,
    major,
    column('classType', '班级类型', 'Kind', 'classType.label', 18),
    column('headTeacher', '班主任', 'Head teacher', 'headTeacher', 10),
    column('capacity', '计划人数', 'Places', 'capacity', 8),
    column('boys', '男生', 'Boys', 'boys', 8),
    column('girls', '女生', 'Girls', 'girls', 8),
    column('orderedBy', '订单单位', 'Ordered by', 'orderedBy', 22),
  ],
};

export const intakePlanExport: ExportDefinition = {
  plural: 'intakePlans',
  typeName: 'IntakePlan',
  noun: 'intake',
  title: { zh: '招生计划', en: 'Intake plans' },
  columns: [school, entryYear, majorCode, major, column('quota', '计划人数', 'Places', 'quota', 10), state],
};

/** Numbers only masked, as in the list. */
export const applicantExport: ExportDefinition = {
  plural: 'applicants',
  typeName: 'Applicant',
  noun: 'intake',
  title: { zh: '招生名单', en: 'Applicants' },
  columns: [
    school,
    entryYear,
    column('name', '姓名', 'Name', 'name', 10),
    column('gender', '性别', 'Gender', 'gender.label', 8),
    column('identityMasked', '身份证号', 'Identity number', 'identityMasked', 21),
    column('juniorSchool', '初中学校', 'Junior school', 'juniorSchool', 22),
    column('povertyCategory', '家庭类别', 'Category', 'povertyCategory.label', 20),
    majorCode,
    major,
    column('schoolClass', '班级', 'Class', 'schoolClass.name', 16),
    column('preference', '招生优惠', 'Preference', 'preference.label', 18),
    column('preferenceSource', '优惠依据', 'By', 'preferenceSource', 22),
    state,
    column('intentOn', '登记意向', 'Intent', 'intentOn', 12),
    column('admittedOn', '录取', 'Admitted', 'admittedOn', 12),
    column('enrolledOn', '入学', 'Enrolled', 'enrolledOn', 12),
    column('keptOneOn', '一年在校', 'There after 1 year', 'keptOneOn', 12),
    column('keptTwoOn', '两年在校', 'There after 2 years', 'keptTwoOn', 12),
    column('leftOn', '流失日期', 'Left', 'leftOn', 12),
    column('leftCause', '流失原因', 'Cause', 'leftCause.label', 16),
    column('stateReason', '说明', 'Note', 'stateReason', 24),
  ],
};
