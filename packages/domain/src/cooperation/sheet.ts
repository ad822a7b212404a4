import type { CodeList } from '../kernel/code-list.ts';
import type { CellType, ImportSheet, SheetColumn } from '../kernel/import-sheet.ts';
import { majorList } from '../kernel/major-codes.ts';
import { cooperationTypeList } from './codes.ts';

type Options = {
  readonly required?: boolean;
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
  { required = false, readOnly = false, ...rest }: Options = {},
): SheetColumn => ({
  key,
  title: { zh, en },
  type,
  width,
  aliases,
  required,
  readOnly,
  personal: false,
  ...rest,
});

/** Form FM23, one agreement a row: its 13 columns in the form's order. Several majors stand in one cell, separated by semicolons. */
export const cooperationSheet: ImportSheet = {
  form: 'FM23',
  title: { zh: '校企合作与订单培养登记表', en: 'School-enterprise co-operation register' },
  columns: [
    column('seq', '序号', 'No.', 'int', 6, ['编号', '行号', 'NO'], {
      readOnly: true,
      example: '1',
    }),
    column('school', '学校', 'School', 'text', 20, ['学校名称', '填报学校'], { readOnly: true }),
    column('enterprise', '企业', 'Enterprise', 'text', 28, ['企业名称', '单位名称', '合作企业', '合作单位'], {
      required: true,
      example: '安康市示范汽车服务有限公司',
    }),
    column('uscc', '统一社会信用代码', 'Credit code', 'creditCode', 21, ['信用代码', '社会信用代码', '企业信用代码', '统一信用代码'], {
      required: true,
      example: '91610902MA6YT00070',
    }),
    column('kind', '合作方式', 'Kind', 'code', 18, ['合作形式', '合作类型', '合作模式'], {
      required: true,
      codeList: cooperationTypeList,
      example: 'ORDER 订单培养',
    }),
    column('major', '专业', 'Major', 'codes', 26, ['专业代码', '合作专业', '专业名称'], {
      required: true,
      codeList: majorList,
      example: '700206 汽车运用与维修',
    }),
    column('className', '订单班名称', 'Order class', 'text', 18, ['订单班', '班级名称', '冠名班'], {
      example: '示范汽车订单班',
    }),
    column('students', '人数', 'Students', 'int', 8, ['学生人数', '订单班人数', '培养人数'], {
      example: '40',
    }),
    column('poor', '其中贫困家庭学生', 'Of which poor', 'int', 10, ['贫困家庭学生', '贫困学生数', '其中贫困学生'], { example: '6' }),
    column('from', '协议起', 'From', 'date', 12, ['协议开始', '起始日期', '开始时间', '协议起始时间', '签订日期'], {
      required: true,
      example: '2025-09-01',
    }),
    column('to', '协议止', 'To', 'date', 12, ['协议结束', '终止日期', '到期时间', '协议终止时间', '结束日期'], {
      required: true,
      example: '2028-08-31',
    }),
    column('hired', '录用人数', 'Hired', 'int', 8, ['录用', '已录用', '接收人数'], {
      example: '32',
    }),
    column(
      'equipment',
      '捐赠设备(万元)',
      'Donated equipment',
      'money',
      12,
      ['捐赠设备', '设备价值(万元)', '捐赠金额(万元)', '捐赠设备价值'],
      {
        example: '12.50',
      },
    ),
  ],
};
