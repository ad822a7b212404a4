import type { CodeList } from '../kernel/code-list.ts';
import { divisionList } from '../kernel/division-codes.ts';
import type { CellType, ImportSheet, SheetColumn } from '../kernel/import-sheet.ts';
import { povertyCategoryList } from '../kernel/person-codes.ts';
import { channelList, checkList, contractList, destinationList, evidenceList, insuranceList, placeClassList, regionList } from './codes.ts';
import { employerNatureList, industryList } from '../kernel/employer-codes.ts';
import { majorList } from '../kernel/major-codes.ts';

type Options = {
  readonly required?: boolean;
  readonly personal?: boolean;
  readonly readOnly?: boolean;
  readonly codeList?: CodeList;
  readonly example?: string;
};

const column = (
  key: string,
  zh: string,
  en: string,
  type: CellType,
  width: number,
  aliases: readonly string[],
  options: Options = {},
): SheetColumn => ({
  key,
  title: { zh, en },
  type,
  width,
  aliases,
  required: options.required ?? false,
  personal: options.personal ?? false,
  readOnly: options.readOnly ?? false,
  ...(options.codeList === undefined ? {} : { codeList: options.codeList }),
  ...(options.example === undefined ? {} : { example: options.example }),
});

/**
 * Form FM22, one graduate's placement: its 27 columns in the form's order, then two of ours that other forms ask for (班级 for the
 * school's own lists, 城乡 for FM21) and that may be left out. `required` are the cells without which a row says nothing; what the form
 * marks as required beyond them (佐证材料, 回访情况) is asked for when the report is submitted.
 */
export const placementSheet: ImportSheet = {
  form: 'FM22',
  title: { zh: '中职毕业生就业去向登记表(个案)', en: 'Placement record of one graduate' },
  columns: [
    column('seq', '序号', 'No.', 'int', 6, ['编号', '行号', 'NO'], { readOnly: true, example: '1' }),
    column('name', '姓名', 'Name', 'text', 10, ['学生姓名', '毕业生姓名'], { required: true, personal: true, example: '张三' }),
    column(
      'idNumber',
      '身份证号',
      'Identity number',
      'idNumber',
      21,
      ['身份证号码', '身份证件号码', '身份证件号', '证件号码', '证件号', '公民身份号码', '居民身份证号', '身份证', 'ID number'],
      { required: true, personal: true, example: '610902201009010018' },
    ),
    column('studentNumber', '学籍号', 'Student number', 'studentNumber', 22, ['全国学籍号', '学籍号码', '学籍辅号', '学号', '全国学号'], {
      required: true,
      personal: true,
      example: 'G610902201009010018',
    }),
    column('majorCode', '专业代码', 'Major code', 'code', 22, ['专业', '专业名称', '所学专业', '就读专业', 'Major'], {
      required: true,
      codeList: majorList,
      example: '700206 汽车运用与维修',
    }),
    column('graduatedOn', '毕业时间', 'Graduated on', 'date', 12, ['毕业日期', '毕业年月', '毕业时间(年月)'], {
      required: true,
      example: '2026-07-01',
    }),
    column(
      'category',
      '是否脱贫(监测)户',
      'Category',
      'code',
      16,
      ['是否脱贫户', '脱贫户', '贫困类别', '困难类别', '家庭类别', '是否建档立卡', '是否监测户'],
      { personal: true, codeList: povertyCategoryList, example: 'NONE 非困难' },
    ),
    column(
      'destination',
      '去向类别',
      'Destination',
      'code',
      18,
      ['毕业去向', '就业去向', '去向', '去向类型', '就业类别', '毕业去向类别', '就业情况', '就业形式'],
      { required: true, codeList: destinationList, example: 'D12 企业(各种所有制)' },
    ),
    column(
      'employer',
      '就业单位',
      'Employer',
      'text',
      26,
      ['单位名称', '企业名称', '工作单位', '就业单位名称', '用人单位', '就业企业', '用人单位名称'],
      { example: '安康市示范汽车服务有限公司' },
    ),
    column(
      'employerCode',
      '统一社会信用代码',
      'Credit code',
      'creditCode',
      21,
      ['信用代码', '社会信用代码', '单位信用代码', '单位统一社会信用代码', '统一信用代码', '组织机构代码'],
      { example: '91610902MA6YT00070' },
    ),
    column('nature', '单位性质', 'Employer nature', 'code', 16, ['企业性质', '单位类型', '就业单位性质'], {
      codeList: employerNatureList,
      example: '33 民营(私营)企业',
    }),
    column('industry', '行业', 'Industry', 'code', 20, ['所属行业', '单位行业', '行业类别', '行业门类', '就业行业'], {
      codeList: industryList,
      example: 'O 居民服务、修理和其他服务业',
    }),
    column('post', '岗位', 'Post', 'text', 14, ['工作岗位', '职位', '工种', '岗位名称', '就业岗位'], { example: '汽车维修工' }),
    column('region', '地域', 'Region', 'code', 14, ['就业地域', '就业区域', '本地异地'], {
      codeList: regionList,
      example: 'LOCAL 本地(本市州)',
    }),
    column(
      'place',
      '地点(省市县)',
      'Place',
      'code',
      20,
      ['地点', '就业地点', '工作地点', '就业地', '工作所在地', '单位所在地', '就业地区'],
      { codeList: divisionList, example: '610902 汉滨区' },
    ),
    column('matched', '是否对口', 'Matched', 'bool', 10, ['对口', '专业对口', '是否专业对口', '对口就业', '是否对口就业'], {
      example: '是',
    }),
    column('channel', '渠道', 'Channel', 'code', 14, ['就业渠道', '就业途径', '途径'], {
      codeList: channelList,
      example: 'SCHOOL 学校推荐',
    }),
    column('contract', '合同期限', 'Contract', 'code', 14, ['劳动合同', '合同', '劳动合同期限', '签订合同', '合同年限', '签订合同情况'], {
      codeList: contractList,
      example: 'Y1 1年及以内',
    }),
    column('insurance', '社会保险', 'Insurance', 'code', 14, ['社保', '参保情况', '社保情况', '社会保险情况', '保险'], {
      codeList: insuranceList,
      example: 'FIVE 五险',
    }),
    column(
      'wage',
      '月薪(元)',
      'Monthly wage',
      'money',
      12,
      ['月薪', '工资', '月工资', '月收入', '薪资', '薪酬', '月薪元', '工资(元)', '月工资(元)', '起薪'],
      { example: '3500' },
    ),
    column('startOn', '入职时间', 'Started on', 'date', 12, ['入职日期', '上岗时间', '就业时间', '开始工作时间', '到岗时间', '就业日期'], {
      example: '2026-07-15',
    }),
    column('nextSchool', '升学院校', 'Next school', 'text', 22, ['升学学校', '录取院校', '升入学校', '录取学校', '升学院校名称'], {
      example: '',
    }),
    column('evidence', '佐证材料', 'Evidence', 'codes', 22, ['证明材料', '佐证', '就业证明材料', '佐证资料', '佐证材料类别'], {
      codeList: evidenceList,
      example: 'E01 劳动合同',
    }),
    column('callback', '回访情况', 'Call-back', 'text', 22, ['电话回访', '回访', '回访记录', '跟踪回访'], {
      example: '10月8日电话回访,本人在岗',
    }),
    column('check', '核查结果', 'Check result', 'codes', 14, ['核查', '核查情况', '检查结果', '核实结果'], {
      readOnly: true,
      codeList: checkList,
    }),
    column('sixMonth', '半年在岗', 'At 6 months', 'bool', 10, ['半年后在岗', '六个月在岗', '6个月在岗', '稳岗情况', '半年稳岗'], {
      example: '',
    }),
    column(
      'phone',
      '本人电话',
      'Phone',
      'phone',
      14,
      ['联系电话', '手机号', '手机号码', '电话', '联系方式', '学生电话', '本人联系电话', '手机', '毕业生电话'],
      { required: true, personal: true, example: '13800000000' },
    ),
    column('className', '班级', 'Class', 'text', 14, ['班级名称', '所在班级', '毕业班级'], { example: '23汽修1班' }),
    column(
      'placeClass',
      '城乡',
      'City, town or village',
      'code',
      10,
      ['城乡类别', '就业地点类别', '城区镇区乡村', '城镇乡村', '城乡分类'],
      { codeList: placeClassList, example: 'CITY 城区' },
    ),
  ],
};
