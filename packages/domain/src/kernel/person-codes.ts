import { codeTable } from './code-list.ts';

/** Gender. */
export const genderList = codeTable('gender', 'GB/T 2261.1 (S)', [
  ['0', '未知的性别', 'Unknown'],
  ['1', '男', 'Male'],
  ['2', '女', 'Female'],
  ['9', '未说明的性别', 'Not stated'],
]);

/** Poverty and assistance categories, each with the days it was in force: choose by the date of the fact, never by today. `aid_priority` 1 is first. */
export const povertyCategoryList = codeTable('poverty-category', 'national registers (K), dated', [
  [
    'FR_GEN',
    '建档立卡贫困户(一般贫困户)',
    'Registered poor household, general',
    { unit: 'household', aid_priority: '1', note: 'national registration from 2014; one-time year-end cleanup to 2020' },
    { validFrom: '2014-01-01', validTo: '2020-12-31' },
  ],
  [
    'FR_DIB',
    '建档立卡贫困户(低保贫困户)',
    'Registered poor household on minimum living allowance',
    { unit: 'household', aid_priority: '1' },
    { validFrom: '2014-01-01', validTo: '2020-12-31' },
  ],
  [
    'FR_TEK',
    '建档立卡贫困户(特困供养/五保贫困户)',
    'Registered poor household on destitute support',
    { unit: 'household', aid_priority: '1' },
    { validFrom: '2014-01-01', validTo: '2020-12-31' },
  ],
  [
    'TP_ENJ',
    '脱贫户(享受政策)',
    'Out-of-poverty household, still enjoying policies',
    { unit: 'household', aid_priority: '2', note: '摘帽不摘政策' },
    { validFrom: '2016-01-01', validTo: '2025-12-31' },
  ],
  [
    'TP_STA',
    '脱贫户(稳定脱贫,不再享受政策)',
    'Out-of-poverty household, stable',
    { unit: 'household', aid_priority: '4' },
    { validFrom: '2016-01-01', validTo: '2025-12-31' },
  ],
  [
    'MO_UNS',
    '脱贫不稳定户',
    'Unstable out-of-poverty household',
    { unit: 'household', aid_priority: '1', note: 'monitoring object 监测对象' },
    { validFrom: '2020-03-01', validTo: '2025-12-31' },
  ],
  [
    'MO_EDG',
    '边缘易致贫户',
    'Household at the edge of poverty',
    { unit: 'household', aid_priority: '1', note: 'monitoring object' },
    { validFrom: '2020-03-01', validTo: '2025-12-31' },
  ],
  [
    'MO_SUD',
    '突发严重困难户',
    'Household in sudden serious difficulty',
    { unit: 'household', aid_priority: '1', note: 'monitoring object; income may exceed the monitoring line' },
    { validFrom: '2021-05-01', validTo: '2025-12-31' },
  ],
  [
    'PR_OBJ',
    '防止返贫致贫对象',
    'Household covered by poverty-prevention assistance',
    {
      unit: 'household',
      aid_priority: '1',
      note: 'wording of the 2026 No. 1 Central Document; detailed sub-types not confirmed: keep configurable',
    },
    { validFrom: '2026-01-01' },
  ],
  [
    'DIB',
    '最低生活保障对象(低保)',
    'Minimum living allowance recipient',
    { unit: 'person', aid_priority: '1', note: 'civil affairs' },
    { validFrom: '2007-01-01' },
  ],
  [
    'DIB_EDG',
    '最低生活保障边缘家庭成员',
    'Marginal minimum-allowance family member',
    { unit: 'person', aid_priority: '2', note: 'civil affairs' },
    { validFrom: '2020-10-01' },
  ],
  [
    'TEK',
    '特困救助供养对象',
    'Person in destitute support',
    { unit: 'person', aid_priority: '1', note: 'formerly 五保' },
    { validFrom: '2016-01-01' },
  ],
  ['ORP', '孤儿', 'Orphan', { unit: 'person', aid_priority: '1' }, { validFrom: '2010-01-01' }],
  ['DEF_ORP', '事实无人抚养儿童', 'Child de facto without support', { unit: 'person', aid_priority: '1' }, { validFrom: '2020-01-01' }],
  [
    'DISB',
    '家庭经济困难残疾学生',
    'Disabled student of a poor family',
    { unit: 'person', aid_priority: '1', note: 'needs certificate of disability' },
    { validFrom: '2014-01-01' },
  ],
  ['DISB_CH', '残疾人子女', 'Child of a disabled person', { unit: 'person', aid_priority: '2' }, { validFrom: '2014-01-01' }],
  ['MARTYR', '烈士子女', 'Child of a martyr', { unit: 'person', aid_priority: '2' }, { validFrom: '2014-01-01' }],
  [
    'RIGID',
    '刚性支出困难家庭',
    'Family in difficulty from rigid expenses',
    { unit: 'household', aid_priority: '2', note: 'civil affairs; start date not confirmed' },
    { validFrom: '2023-01-01' },
  ],
  ['LOWINC', '其他低收入家庭', 'Other low-income family', { unit: 'household', aid_priority: '3' }, { validFrom: '2021-01-01' }],
  [
    'DISAST',
    '突发事件致困家庭',
    'Family hit by disaster or accident',
    { unit: 'household', aid_priority: '2' },
    { validFrom: '2014-01-01' },
  ],
  ['NONE', '非困难', 'Not in difficulty', { unit: 'household', aid_priority: '9' }, { validFrom: '2014-01-01' }],
]);
