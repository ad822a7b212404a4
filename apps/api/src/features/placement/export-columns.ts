import { exportColumn as column, type ExportDefinition } from '../../export/definition.ts';

/** Placements with their graduate, in the order of form FM22; numbers only masked, as in the list. */
export const placementExport: ExportDefinition = {
  plural: 'placements', typeName: 'Placement', noun: 'placement', title: { zh: '毕业生就业去向', en: 'Placements' },
  columns: [
    column('school', '学校', 'School', 'school.nameZh', 24), column('round', '填报轮次', 'Round', 'round.titleZh', 24), column('name', '姓名', 'Name', 'graduate.name', 10),
    column('identityMasked', '身份证号', 'Identity number', 'graduate.identityMasked', 21), column('className', '班级', 'Class', 'graduate.className'),
    column('majorCode', '专业代码', 'Major code', 'graduate.major.code', 10), column('major', '专业', 'Major', 'graduate.major.zh', 20),
    column('graduatedOn', '毕业时间', 'Graduated on', 'graduate.graduatedOn', 12), column('category', '家庭类别', 'Category', 'graduate.povertyCategory.label', 16),
    column('destination', '去向类别', 'Destination', 'destination.label', 20), column('destinationCode', '去向代码', 'Destination code', 'destination.code', 8),
    column('employer', '就业单位', 'Employer', 'employer.name', 26), column('employerCode', '统一社会信用代码', 'Credit code', 'employer.creditCode', 21),
    column('nature', '单位性质', 'Employer nature', 'employer.nature.label', 16), column('industry', '行业', 'Industry', 'employer.industry.label', 20),
    column('post', '岗位', 'Post', 'post'), column('region', '地域', 'Region', 'region.label'), column('place', '地点', 'Place', 'place.label', 16),
    column('placeClass', '城乡', 'City, town or village', 'placeClass.label', 8), column('matched', '是否对口', 'Matched', 'matched', 8),
    column('channel', '渠道', 'Channel', 'channel.label'), column('contract', '合同期限', 'Contract', 'contract.label'), column('insurance', '社会保险', 'Insurance', 'insurance.label'),
    column('wage', '月薪(元)', 'Monthly wage', 'wage', 12), column('startOn', '入职时间', 'Started on', 'startOn', 12), column('nextSchool', '升学院校', 'Next school', 'nextSchool', 22),
    column('evidence', '佐证材料', 'Evidence', 'evidence.kind.label', 22), column('evidenceGrade', '佐证等级', 'Evidence grade', 'evidenceGrade', 8),
    column('callBack', '回访情况', 'Call-back', 'callBack', 22), column('stillAtSixMonths', '半年在岗', 'At 6 months', 'stillAtSixMonths', 8),
    column('employed', '是否就业', 'Employed', 'employed', 8), column('state', '状态', 'State', 'state', 10), column('returnReason', '退回原因', 'Return reason', 'returnReason', 24),
    column('updatedAt', '更新时间', 'Updated', 'updatedAt', 20), column('id', '编号', 'Id', 'id', 30),
  ],
};
