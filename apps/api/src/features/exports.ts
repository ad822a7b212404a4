import { ORG_KIND_NAMES } from '@fuzhi/domain/org/model.ts';
import { REPORT_STATE_NAMES } from '@fuzhi/domain/round/model.ts';
import { exportColumn as column, type ExportDefinition } from '../export/definition.ts';
import { placementExport } from './placement/export-columns.ts';

const graduates: ExportDefinition = {
  plural: 'graduates',
  typeName: 'Graduate',
  noun: 'graduate',
  title: { zh: '毕业生', en: 'Graduates' },
  columns: [
    column('school', '学校', 'School', 'school.nameZh', 24),
    column('graduationYear', '毕业年份', 'Year', 'graduationYear', 8),
    column('name', '姓名', 'Name', 'name', 10),
    column('identityMasked', '身份证号', 'Identity number', 'identityMasked', 21),
    column('gender', '性别', 'Gender', 'gender.label', 8),
    column('className', '班级', 'Class', 'className'),
    column('major', '专业', 'Major', 'major.zh', 20),
    column('graduatedOn', '毕业时间', 'Graduated on', 'graduatedOn', 12),
    column('povertyCategory', '家庭类别', 'Category', 'povertyCategory.label', 16),
  ],
};
const reports: ExportDefinition = {
  plural: 'roundReports',
  typeName: 'RoundReport',
  noun: 'roundReport',
  title: { zh: '填报情况', en: 'Reports' },
  columns: [
    column('round', '填报轮次', 'Round', 'round.titleZh', 24),
    column('unit', '单位', 'Unit', 'orgUnit.nameZh', 24),
    column('state', '状态', 'State', 'state', 12, REPORT_STATE_NAMES),
    column('graduates', '毕业生数', 'Graduates', 'graduates', 10),
    column('reported', '已填报', 'Reported', 'reported', 10),
    column('employed', '已就业', 'Employed', 'employed', 10),
    column('submittedAt', '提交时间', 'Submitted', 'submittedAt', 20),
    column('decidedAt', '审核时间', 'Decided', 'decidedAt', 20),
  ],
};
const units: ExportDefinition = {
  plural: 'orgUnits',
  typeName: 'OrgUnit',
  noun: 'org',
  title: { zh: '机构', en: 'Units' },
  columns: [
    column('code', '代码', 'Code', 'code', 14),
    column('nameZh', '名称', 'Name (zh)', 'nameZh', 28),
    column('nameEn', '英文名称', 'Name (en)', 'nameEn', 28),
    column('kind', '类型', 'Kind', 'kind', 10, ORG_KIND_NAMES),
    column('parent', '上级', 'Parent', 'parent.nameZh', 24),
    column('validFrom', '启用', 'Valid from', 'validFrom', 12),
    column('validTo', '停用', 'Valid to', 'validTo', 12),
  ],
};
const accounts: ExportDefinition = {
  plural: 'accounts',
  typeName: 'Account',
  noun: 'account',
  title: { zh: '账号', en: 'Accounts' },
  columns: [
    column('username', '用户名', 'User name', 'username', 16),
    column('name', '姓名', 'Name', 'name', 12),
    column('disabledAt', '停用时间', 'Disabled', 'disabledAt', 20),
  ],
};
const audit: ExportDefinition = {
  plural: 'auditEntries',
  typeName: 'AuditEntry',
  noun: 'audit',
  title: { zh: '操作记录', en: 'Audit trail' },
  columns: [
    column('at', '时间', 'At', 'at', 20),
    column('actorName', '操作人', 'Who', 'actorName', 14),
    column('operation', '操作', 'Operation', 'operation', 20),
    column('noun', '对象', 'Noun', 'noun', 14),
    column('recordId', '记录', 'Record', 'recordId', 38),
    column('before', '修改前', 'Before', 'before', 30),
    column('after', '修改后', 'After', 'after', 30),
    column('reason', '原因', 'Reason', 'reason', 24),
  ],
};

/** Every list that can be exported. */
export const exportDefinitions: readonly ExportDefinition[] = [placementExport, graduates, reports, units, accounts, audit];
