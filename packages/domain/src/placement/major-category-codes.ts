import { codeTable } from '../kernel/code-list.ts';

/** Categories that the statistics form FM21 counts by. */
export const majorCategory2010List = codeTable(
  'major-category-2010',
  'catalogue of secondary vocational majors 2010, as printed on FM21 (S, digits K)',
  [
    ['01', '农林牧渔类', 'Agriculture, forestry, husbandry, fishery'],
    ['02', '资源环境类', 'Resources and environment'],
    ['03', '能源与新能源类', 'Energy'],
    ['04', '土木水利类', 'Civil and hydraulic'],
    ['05', '加工制造类', 'Processing and manufacturing'],
    ['06', '石油化工类', 'Petrochemical'],
    ['07', '轻纺食品类', 'Light textile and food'],
    ['08', '交通运输类', 'Transport'],
    ['09', '信息技术类', 'Information technology'],
    ['10', '医药卫生类', 'Medicine and health'],
    ['11', '休闲保健类', 'Leisure and health care'],
    ['12', '财经商贸类', 'Finance and commerce'],
    ['13', '旅游服务类', 'Tourism service'],
    ['14', '文化艺术类', 'Culture and art'],
    ['15', '体育与健身类', 'Sports and fitness'],
    ['16', '教育类', 'Education'],
    ['17', '司法服务类', 'Judicial service'],
    ['18', '公共管理与服务类', 'Public administration and service'],
    ['99', '其他', 'Other'],
  ],
);

/** Categories of the catalogue of 2021. `category_2010` is our own mapping to the form's categories (no official table of them is known): the nearest by subject, e.g. 交通运输大类 → 08, 装备制造大类 → 05, 水利大类 → 04 with 土木. */
export const majorCategory2021List = codeTable('major-category-2021', 'catalogue of vocational majors 2021 (K)', [
  ['61', '农林牧渔大类', 'Agriculture, forestry, husbandry, fishery', { category_2010: '01' }],
  ['62', '资源环境与安全大类', 'Resources, environment and safety', { category_2010: '02' }],
  ['63', '能源动力与材料大类', 'Energy, power and materials', { category_2010: '03' }],
  ['64', '土木建筑大类', 'Civil engineering and construction', { category_2010: '04' }],
  ['65', '水利大类', 'Water conservancy', { category_2010: '04' }],
  ['66', '装备制造大类', 'Equipment manufacturing', { category_2010: '05' }],
  ['67', '生物与化工大类', 'Biology and chemical', { category_2010: '06' }],
  ['68', '轻工纺织大类', 'Light industry and textile', { category_2010: '07' }],
  ['69', '食品药品与粮食大类', 'Food, medicine and grain', { category_2010: '07' }],
  ['70', '交通运输大类', 'Transport', { category_2010: '08' }],
  ['71', '电子与信息大类', 'Electronics and information', { category_2010: '09' }],
  ['72', '医药卫生大类', 'Medicine and health', { category_2010: '10' }],
  ['73', '财经商贸大类', 'Finance and commerce', { category_2010: '12' }],
  ['74', '旅游大类', 'Tourism', { category_2010: '13' }],
  ['75', '文化艺术大类', 'Culture and art', { category_2010: '14' }],
  ['76', '新闻传播大类', 'News and communication', { category_2010: '14' }],
  ['77', '教育与体育大类', 'Education and sports', { category_2010: '16' }],
  ['78', '公安与司法大类', 'Public security and justice', { category_2010: '17' }],
  ['79', '公共管理与服务大类', 'Public administration and service', { category_2010: '18' }],
]);
