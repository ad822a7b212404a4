import { EMPLOYER_STATUS_NAMES } from '@fuzhi/domain/cooperation/employer-lifecycle.ts';
import { INTERNSHIP_STATE_NAMES } from '@fuzhi/domain/cooperation/internship-lifecycle.ts';
import { MATCHING_NAMES } from '@fuzhi/domain/cooperation/internship-model.ts';
import { AGREEMENT_STATE_NAMES } from '@fuzhi/domain/cooperation/lifecycle.ts';
import { exportColumn as column, type ExportDefinition } from '../../export/definition.ts';

/** Agreements, in the order of form FM23. */
export const cooperationExport: ExportDefinition = {
  plural: 'cooperations',
  typeName: 'Cooperation',
  noun: 'cooperation',
  title: { zh: '校企合作与订单培养登记表', en: 'School-enterprise co-operation' },
  columns: [
    column('school', '学校', 'School', 'school.nameZh', 24),
    column('enterprise', '企业', 'Enterprise', 'employer.name', 28),
    column('uscc', '统一社会信用代码', 'Credit code', 'employer.creditCode', 21),
    column('kind', '合作方式', 'Kind', 'kind.label', 14),
    column('major', '专业', 'Major', 'majors.zh', 28),
    column('className', '订单班名称', 'Order class', 'className', 18),
    column('students', '人数', 'Students', 'students', 8),
    column('poor', '其中贫困家庭学生', 'Of which poor', 'poor', 10),
    column('from', '协议起', 'From', 'from', 12),
    column('to', '协议止', 'To', 'to', 12),
    column('hired', '录用人数', 'Hired', 'hired', 8),
    column('equipment', '捐赠设备(元)', 'Donated equipment (yuan)', 'equipment', 14),
    column('state', '状态', 'State', 'state', 10, AGREEMENT_STATE_NAMES),
    column('stateReason', '终止或作废原因', 'Reason of ending', 'stateReason', 24),
    column('id', '编号', 'Id', 'id', 30),
  ],
};

export const internshipExport: ExportDefinition = {
  plural: 'internships',
  typeName: 'Internship',
  noun: 'cooperation',
  title: { zh: '岗位实习', en: 'Post internships' },
  columns: [
    column('school', '学校', 'School', 'school.nameZh', 24),
    column('name', '姓名', 'Name', 'name', 10),
    column('className', '班级', 'Class', 'className'),
    column('grade', '年级', 'Grade', 'grade', 6),
    column('major', '专业', 'Major', 'major.zh', 20),
    column('employer', '实习单位', 'Employer', 'employer.name', 28),
    column('employerCode', '统一社会信用代码', 'Credit code', 'employer.creditCode', 21),
    column('post', '岗位', 'Post', 'post'),
    column('matching', '专业对口', 'Matches the major', 'matching', 10, MATCHING_NAMES),
    column('from', '开始', 'From', 'from', 12),
    column('to', '结束', 'To', 'to', 12),
    column('pay', '月报酬(元)', 'Monthly pay', 'pay', 12),
    column('postPay', '同岗位工资(元)', "Post's usual pay", 'postPay', 12),
    column('threeParty', '三方协议', 'Three-party agreement', 'threeParty', 8),
    column('pupilConsent', '学生知情同意', "Pupil's consent", 'pupilConsent', 8),
    column('guardianConsent', '监护人知情同意', "Guardian's consent", 'guardianConsent', 8),
    column('insured', '责任保险', 'Insured', 'insured', 8),
    column('agency', '中介组织', 'Agency', 'agency', 8),
    column('deposit', '收取押金等', 'Deposit or fee', 'deposit', 8),
    column('clauses', '不符合条款', 'Clauses not met', 'clauses', 14),
    column('state', '状态', 'State', 'state', 10, INTERNSHIP_STATE_NAMES),
    column('id', '编号', 'Id', 'id', 30),
  ],
};

export const employerExport: ExportDefinition = {
  plural: 'employers',
  typeName: 'Employer',
  noun: 'placement',
  title: { zh: '用人单位', en: 'Employers' },
  columns: [
    column('name', '单位名称', 'Name', 'name', 28),
    column('creditCode', '统一社会信用代码', 'Credit code', 'creditCode', 21),
    column('aliases', '曾用名和别名', 'Other names', 'aliases.name', 28),
    column('nature', '单位性质', 'Nature', 'nature.label', 16),
    column('industry', '行业', 'Industry', 'industry.label', 20),
    column('status', '状态', 'Status', 'status', 10, EMPLOYER_STATUS_NAMES),
    column('statusReason', '原因', 'Reason', 'statusReason', 24),
    column('foundedOn', '成立日期', 'Founded', 'foundedOn', 12),
    column('closedOn', '注销日期', 'Closed', 'closedOn', 12),
  ],
};
