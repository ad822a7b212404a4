import { codeTable } from '../kernel/code-list.ts';

/** Roles that a grant gives. ADMIN is a platform code of our own: keeps accounts and grants, sees no records. */
export const roleList = codeTable('role', 'platform codes', [
  ['DIST_HEAD', '区政府分管领导', 'District leader', { org_level: 'district', scope: 'district read; seven-chief duties' }],
  ['BUREAU_DIR', '教体局局长', 'Bureau director', { org_level: 'bureau', scope: 'district' }],
  ['BUREAU_AID', '区学生资助管理中心', 'Aid management centre', { org_level: 'bureau', scope: 'aid' }],
  ['BUREAU_BASIC', '基教股', 'Basic education section', { org_level: 'bureau', scope: 'enrolment, dropout' }],
  ['BUREAU_HR', '人事股', 'Personnel section', { org_level: 'bureau', scope: 'teachers' }],
  ['BUREAU_VOC', '职成教股', 'Vocational section', { org_level: 'bureau', scope: 'vocational' }],
  ['BUREAU_PROJ', '项目办/计财股', 'Projects and finance section', { org_level: 'bureau', scope: 'projects, funds' }],
  ['BUREAU_ICT', '电教信息中心', 'ICT centre', { org_level: 'bureau', scope: 'ICT' }],
  ['BUREAU_SUP', '政府教育督导室', 'Supervision office', { org_level: 'bureau', scope: 'supervision' }],
  ['BUREAU_RES', '教研室(研训中心)', 'Teaching-research office', { org_level: 'bureau', scope: 'research, training' }],
  ['CENTRAL', '镇中心学校', 'Town central school', { org_level: 'town', scope: 'own town' }],
  ['TOWN_GOV', '镇政府(街道办)教育专干', 'Town education clerk', { org_level: 'town', scope: 'own town, dropout chain' }],
  ['PRINCIPAL', '校长', 'Principal', { org_level: 'school', scope: 'own school' }],
  ['SCH_AID', '学校资助专干', 'School aid clerk', { org_level: 'school', scope: 'own school aid' }],
  ['SCH_REG', '学籍管理员', 'Registration clerk', { org_level: 'school', scope: 'own school roll' }],
  ['TEACHER', '教师/班主任', 'Teacher or class head', { org_level: 'school', scope: 'own class, own paired students' }],
  ['VOC_CLERK', '职校就业办', 'Vocational placement clerk', { org_level: 'school', scope: 'own graduates' }],
  ['INSPECTOR', '责任督学', 'Responsible inspector', { org_level: 'zone', scope: 'own zone read' }],
  ['AUDITOR', '审计/纪检(只读)', 'Auditor (read only)', { org_level: 'bureau', scope: 'funds read' }],
  ['FINANCE', '财政局(只读/回盘)', 'Finance bureau', { org_level: 'outside', scope: 'batches' }],
  ['INTEGRATOR', '对接系统', 'Integrating system', { org_level: 'outside', scope: 'by grant' }],
  ['PUBLIC', '公众', 'Public', { org_level: 'outside', scope: 'published notices only' }],
  ['ADMIN', '平台管理员', 'Platform administrator', { org_level: 'any', scope: 'accounts and grants, no records', note: 'platform code' }],
]);
