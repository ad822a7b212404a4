import { codeTable } from '../kernel/code-list.ts';

/** Ways in which a school and an enterprise work together, as form FM23 asks. */
export const cooperationTypeList = codeTable('cooperation-type', 'form FM23 (platform codes)', [
  ['ORDER', '订单培养', 'Order training'],
  ['APPR', '现代学徒制', 'Modern apprenticeship'],
  ['BASE', '校外实训基地', 'Off-campus practice base'],
  ['INT', '引企入校', 'Enterprise in school'],
  ['DUAL', '双师互聘', 'Mutual hiring of staff'],
  ['EQP', '捐赠设备', 'Donated equipment'],
  ['EMP', '就业基地', 'Employment base'],
]);

/**
 * Rules of post internships. `value` is the word of the rule: 必须 and 禁止 bind, anything else guides. Sources: 职业学校学生实习管理规定
 * (教职成〔2021〕4号) and the province's detailed rules of late 2022.
 */
export const internshipRuleList = codeTable('internship-rule', '教职成〔2021〕4号; 陕西省职业学校学生实习管理细则(2022年底)', [
  ['I1', '岗位实习时间一般为', 'Usual length of post internship', { value: '6个月', source: '陕西省职业学校学生实习管理细则(2022年底)' }],
  ['I2', '三方协议', 'Three-party agreement before start', { value: '必须', source: '同上;教职成〔2021〕4号' }],
  ['I3', '学生及监护人知情同意书', 'Signed consent of student and guardian', { value: '必须', source: '同上' }],
  ['I4', '专业对口或相近,不得跨专业大类', 'Post must match the major; not across major categories', { value: '必须', source: '同上' }],
  [
    'I5',
    '实习报酬',
    'Pay',
    {
      value: '原则上不低于本单位相同岗位工资标准的80%或最低档工资标准',
      source: '教职成〔2021〕4号(条文以原文为准)',
    },
  ],
  ['I6', '严禁收取押金、管理费、报酬提成', 'No deposit, fee or cut of pay', { value: '禁止', source: '陕西细则' }],
  ['I7', '严禁中介代为组织', 'No agency organising', { value: '禁止', source: '陕西细则' }],
  ['I8', '实习责任保险', 'Internship liability insurance', { value: '必须', source: '教职成〔2021〕4号' }],
  ['I9', '不得安排一年级在校学生岗位实习', 'No post internship for first-year students', { value: '禁止', source: '教职成〔2021〕4号' }],
]);
