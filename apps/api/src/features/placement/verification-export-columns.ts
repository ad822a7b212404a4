import { exportColumn as column, type ExportDefinition } from '../../export/definition.ts';

/** The frame of a round's sample, with the keys by which the draw is repeated (docs/redraw.md). */
export const sampleExport: ExportDefinition = {
  plural: 'placementSampleRows',
  typeName: 'PlacementSampleRow',
  noun: 'placementSampleRow',
  title: { zh: '抽样名单', en: 'Sample' },
  columns: [
    column('placement', '去向编号', 'Placement', 'placementKey', 38),
    column('school', '学校编号', 'School key', 'schoolKey', 38),
    column('schoolName', '学校', 'School', 'school.nameZh', 24),
    column('className', '班级', 'Class', 'className'),
    column('group', '去向分组', 'Group', 'group', 10),
    column('employer', '单位编号', 'Employer key', 'employerKey', 38),
    column('late', '种子公布后上报', 'Late', 'late', 8),
    column('reason', '抽中原因', 'Drawn for', 'reason', 16),
  ],
};

/** Who was put on a roll or taken off it. */
export const rollChangeExport: ExportDefinition = {
  plural: 'graduateRollChanges',
  typeName: 'GraduateRollChange',
  noun: 'graduateRollChange',
  title: { zh: '名单变动', en: 'Roll changes' },
  columns: [
    column('school', '学校', 'School', 'school.nameZh', 24),
    column('kind', '变动', 'Change', 'kind', 10, { ADDED: { zh: '增加', en: 'added' }, REMOVED: { zh: '移出', en: 'removed' } }),
    column('graduationYear', '毕业年份', 'Year', 'graduationYear', 8),
    column('name', '姓名', 'Name', 'nameMasked', 10),
    column('className', '班级', 'Class', 'className'),
    column('major', '专业', 'Major', 'major.zh', 20),
    column('destination', '最后填报去向', 'Last destination', 'destination.label', 20),
    column('reason', '原因', 'Reason', 'reason', 30),
    column('changedBy', '经办人', 'By', 'changedByName'),
    column('changedAt', '时间', 'When', 'changedAt', 20),
  ],
};
