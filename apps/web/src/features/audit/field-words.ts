import { roleList } from '@fuzhi/domain/account/codes.ts';
import { codeLabel } from '../../shared/code-options.ts';
import type { Locale } from '../../shared/i18n.ts';
import { keptValue } from '../../shared/kept-value.ts';
import type { FieldNames } from '../../shared/record-page/diff.ts';
import { NOUNS, wordFor } from './operations.ts';

type Words = { readonly [key: string]: readonly [zh: string, en: string] };

/** What people call the fields that the trail keeps, of all nouns: a key means the same in each of them. */
const FIELDS: Words = {
  name: ['名称', 'Name'],
  username: ['用户名', 'User name'],
  locale: ['界面语言', 'Language'],
  disabledAt: ['停用时间', 'Disabled at'],
  sessionsEnded: ['退出的设备数', 'Devices signed out'],
  passwordChanged: ['已改密码', 'Password changed'],
  passwordReset: ['已重置密码', 'Password reset'],
  session: ['登录编号', 'Session id'],
  sessionId: ['登录编号', 'Session id'],
  ipAddress: ['IP 地址', 'IP address'],
  triesFailed: ['输错次数', 'Failed tries'],
  accountId: ['账号编号', 'Account id'],
  orgUnitId: ['单位编号', 'Unit id'],
  role: ['角色', 'Role'],
  validFrom: ['开始', 'From'],
  validTo: ['结束', 'Until'],
  ended: ['已结束', 'Ended'],
  createdAt: ['创建时间', 'Created at'],
  scopes: ['权限', 'Scopes'],
  expiresAt: ['到期', 'Expires'],
  revokedAt: ['作废时间', 'Revoked at'],
  sharedWith: ['共用给单位', 'Shared with unit'],
  list: ['列表', 'List'],
  format: ['格式', 'Format'],
  where: ['条件', 'Filter'],
  orderBy: ['顺序', 'Order'],
  columns: ['列', 'Columns'],
  rows: ['行数', 'Rows'],
  isComplete: ['是否导出完整', 'Complete'],
  kind: ['类别', 'Kind'],
  code: ['代码', 'Code'],
  nameZh: ['名称', 'Name'],
  nameEn: ['英文名', 'English name'],
  parentId: ['上级单位编号', 'Parent unit id'],
  successorId: ['承接单位编号', 'Successor unit id'],
  schoolType: ['学校类型', 'School type'],
  schoolNature: ['办学性质', 'School nature'],
  rural: ['农村', 'Rural'],
  state: ['状态', 'State'],
  late: ['逾期', 'Late'],
  noun: ['对象', 'What'],
  period: ['届别', 'Period'],
  opensOn: ['开始日期', 'Opens on'],
  dueOn: ['截止日期', 'Due on'],
  closed: ['已结束', 'Closed'],
  closedAt: ['结束时间', 'Closed at'],
  reports: ['应报学校', 'Schools to report'],
  mode: ['导入方式', 'Mode'],
  new: ['新增', 'New'],
  changed: ['有变化', 'Changed'],
  wrong: ['有错误', 'Wrong'],
  same: ['无变化', 'Same'],
  row: ['行', 'Row'],
  column: ['列', 'Column'],
  template: ['模板', 'Template'],
  import: ['导入', 'Import'],
  fileName: ['文件名', 'File name'],
  mediaType: ['文件类型', 'File type'],
  byteSize: ['字节数', 'Bytes'],
  sha256: ['文件校验值', 'Checksum'],
  shown: ['查看的内容', 'What was shown'],
  attachment: ['附件', 'File'],
  files: ['附件', 'Files'],
  destination: ['毕业去向', 'Destination'],
  employer: ['用人单位', 'Employer'],
  employerName: ['用人单位', 'Employer'],
  employerCode: ['统一社会信用代码', 'Credit code'],
  nature: ['单位性质', 'Nature'],
  industry: ['行业', 'Industry'],
  post: ['岗位', 'Post'],
  region: ['就业地域', 'Region'],
  place: ['就业地点', 'Place of work'],
  placeClass: ['城乡', 'City, town or village'],
  matched: ['专业对口', 'Matches the major'],
  channel: ['就业渠道', 'Channel'],
  contract: ['劳动合同', 'Contract'],
  insurance: ['社会保险', 'Insurance'],
  wage: ['月薪（元）', 'Monthly wage (yuan)'],
  startOn: ['入职日期', 'Start date'],
  nextSchool: ['升入学校', 'Next school'],
  callBack: ['回访记录', 'Call back'],
  stillAtSixMonths: ['半年后在岗', 'Still there after six months'],
  evidence: ['证明材料', 'Evidence'],
  evidenceGrade: ['证明等级', 'Evidence grade'],
  returnReason: ['退回原因', 'Reason of return'],
  className: ['班级', 'Class'],
  gender: ['性别', 'Gender'],
  major: ['专业', 'Major'],
  graduatedOn: ['毕业日期', 'Graduated on'],
  povertyCategory: ['困难类别', 'Poverty category'],
  identity: ['身份证号', 'Identity number'],
  identityMasked: ['身份证号', 'Identity number'],
  phone: ['电话', 'Telephone'],
};

/** Words that stand in the trail as they do in the program. */
const VALUES: { readonly [field: string]: Words } = {
  mode: { ALL: ['全部', 'All rows'], GOOD: ['只导入正确的行', 'Correct rows only'] },
  import: { applied: ['已导入', 'Applied'], undone: ['已撤销', 'Undone'] },
  locale: { 'zh-CN': ['简体中文', 'Chinese'], en: ['英文', 'English'] },
  shown: { identity: ['身份证号', 'Identity number'], phone: ['电话', 'Telephone'] },
  state: {
    READY: ['待确认', 'To be confirmed'],
    COMMITTED: ['已导入', 'Committed'],
    UNDONE: ['已撤销', 'Undone'],
    DISCARDED: ['已放弃', 'Discarded'],
  },
};

/** Names of the given keys in the reader's language. A key nobody has named yet is shown as it is: the trail hides nothing. */
export const fieldNames = (keys: readonly string[], locale: Locale): FieldNames =>
  Object.fromEntries(keys.map((key) => [key, wordFor(FIELDS, key, locale)]));

/** A kept value in the reader's words, or undefined when it says itself what it is. */
export const fieldValue = (field: string, value: unknown, locale: Locale): string | undefined => {
  if (Array.isArray(value)) return value.map((each) => fieldValue(field, each, locale) ?? String(each)).join(locale === 'en' ? ', ' : '、');
  if (typeof value === 'string') {
    const known = VALUES[field];
    if (known !== undefined && value in known) return wordFor(known, value, locale);
    if (field === 'noun') return wordFor(NOUNS, value, locale);
    if (field === 'role') return codeLabel(roleList, value, locale);
  }
  return keptValue(field, value, locale);
};
