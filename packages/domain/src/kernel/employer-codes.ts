import { codeTable } from './code-list.ts';

/** Nature of an employer. */
export const employerNatureList = codeTable('employer-nature', 'JY/T 1001 (S) with platform code 60', [
  ['10', '机关', 'Government organ'],
  ['20', '事业单位', 'Public institution'],
  ['31', '国有企业', 'State-owned enterprise'],
  ['32', '中外合资企业', 'Sino-foreign joint venture'],
  ['33', '民营(私营)企业', 'Private enterprise'],
  ['34', '外资企业', 'Foreign-invested enterprise'],
  ['35', '集体企业', 'Collective enterprise'],
  ['39', '其他企业', 'Other enterprise'],
  ['40', '部队', 'Military'],
  ['50', '社会组织机构', 'Social organisation'],
  ['60', '个体工商户', 'Individual business (platform code)'],
  ['99', '其他', 'Other'],
]);

/** Sections of the economy; `sector` 1 primary, 2 secondary, 3 tertiary, as FM21 counts them. */
export const industryList = codeTable('industry-section', 'GB/T 4754-2017 (K)', [
  ['A', '农、林、牧、渔业', 'Agriculture, forestry, animal husbandry and fishery', { sector: '1' }],
  ['B', '采矿业', 'Mining', { sector: '2' }],
  ['C', '制造业', 'Manufacturing', { sector: '2' }],
  ['D', '电力、热力、燃气及水生产和供应业', 'Electricity, heat, gas and water', { sector: '2' }],
  ['E', '建筑业', 'Construction', { sector: '2' }],
  ['F', '批发和零售业', 'Wholesale and retail', { sector: '3' }],
  ['G', '交通运输、仓储和邮政业', 'Transport, storage and post', { sector: '3' }],
  ['H', '住宿和餐饮业', 'Accommodation and catering', { sector: '3' }],
  ['I', '信息传输、软件和信息技术服务业', 'Information transmission, software and IT', { sector: '3' }],
  ['J', '金融业', 'Finance', { sector: '3' }],
  ['K', '房地产业', 'Real estate', { sector: '3' }],
  ['L', '租赁和商务服务业', 'Leasing and business services', { sector: '3' }],
  ['M', '科学研究和技术服务业', 'Scientific research and technical services', { sector: '3' }],
  ['N', '水利、环境和公共设施管理业', 'Water, environment and public facilities', { sector: '3' }],
  ['O', '居民服务、修理和其他服务业', 'Resident services, repair and other services', { sector: '3' }],
  ['P', '教育', 'Education', { sector: '3' }],
  ['Q', '卫生和社会工作', 'Health and social work', { sector: '3' }],
  ['R', '文化、体育和娱乐业', 'Culture, sports and entertainment', { sector: '3' }],
  ['S', '公共管理、社会保障和社会组织', 'Public administration, social security and organisations', { sector: '3' }],
  ['T', '国际组织', 'International organisations', { sector: '3' }],
]);
