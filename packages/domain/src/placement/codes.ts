import { codeTable } from '../kernel/code-list.ts';

/** Where a graduate went. `group` JOB STUDY NONE is the form's grouping; `employed` and `direct` (1/0) are what the rates count by. */
export const destinationList = codeTable('placement-destination', 'groups of the official placement statistics (S) with platform codes', [
  [
    'D11',
    '国家机关、事业单位',
    'Government organ or public institution',
    { group: 'JOB', employed: '1', direct: '1', also: '机关;事业单位;公务员' },
  ],
  [
    'D12',
    '企业(各种所有制)',
    'Enterprise of any ownership',
    { group: 'JOB', employed: '1', direct: '1', note: 'statistics join D11+D12 as 企事业单位', also: '公司;单位就业;签约就业' },
  ],
  [
    'D13',
    '合法从事个体经营(自主创业)',
    'Lawful self-employment (own business)',
    { group: 'JOB', employed: '1', direct: '1', also: '创业;个体;个体经营' },
  ],
  [
    'D14',
    '其他方式就业(灵活就业)',
    'Other (flexible) employment',
    { group: 'JOB', employed: '1', direct: '1', note: 'checked hardest', also: '灵活;自由职业;打零工' },
  ],
  [
    'D15',
    '应征入伍',
    'Military service',
    { group: 'JOB', employed: '1', direct: '1', note: 'platform code; count policy set by the year rules', also: '参军;入伍;当兵' },
  ],
  ['D16', '西部计划等基层项目', 'Grass-roots programme', { group: 'JOB', employed: '1', direct: '1', note: 'rare at this level' }],
  ['D21', '升入本科(职教本科)', 'Undergraduate programme', { group: 'STUDY', employed: '1', direct: '0', also: '本科;升本科' }],
  ['D22', '升入高职(专科)', 'Higher vocational college', { group: 'STUDY', employed: '1', direct: '0', also: '高职;大专;升大专;升高职' }],
  ['D23', '出国(境)深造', 'Study abroad', { group: 'STUDY', employed: '1', direct: '0', also: '出国;留学' }],
  ['D31', '待就业(有就业意愿)', 'Unemployed, seeking', { group: 'NONE', employed: '0', direct: '0', also: '待业;未就业' }],
  ['D32', '拟复读/拟升学', 'Preparing for entrance exam', { group: 'NONE', employed: '0', direct: '0', also: '复读;备考;拟升学;拟复读' }],
  ['D33', '暂不就业', 'Not seeking', { group: 'NONE', employed: '0', direct: '0' }],
  [
    'D39',
    '失联/去向不明',
    'Lost contact',
    { group: 'NONE', employed: '0', direct: '0', note: 'never counted as employed', also: '失联;联系不上;去向不明' },
  ],
]);

/** Proof of a destination. `accepted_for`: destinations it may prove (* = any, absent = none); `grade`: A enough alone, B with a passed check, C only supports, X refused. */
export const evidenceList = codeTable('placement-evidence', 'platform codes', [
  ['E01', '劳动合同', 'Labour contract', { accepted_for: 'D11;D12', grade: 'A', also: '合同' }],
  ['E02', '就业(三方)协议', 'Employment agreement', { accepted_for: 'D11;D12', grade: 'B', also: '三方协议;就业协议' }],
  [
    'E03',
    '社会保险缴费记录',
    'Social-insurance payment record',
    { accepted_for: 'D11;D12;D13', grade: 'A', note: 'strongest', also: '社保;社保记录;社保证明;社保缴费记录' },
  ],
  ['E04', '工资流水', 'Wage bank record', { accepted_for: 'D11;D12;D14', grade: 'A' }],
  [
    'E05',
    '用人单位证明(盖章,含统一社会信用代码)',
    'Employer certificate with credit code',
    { accepted_for: 'D12;D14', grade: 'B', note: 'verify code and existence', also: '单位证明;用人单位证明;就业证明' },
  ],
  ['E06', '营业执照', 'Business licence', { accepted_for: 'D13', grade: 'A', note: 'holder or co-owner' }],
  ['E07', '录取通知书', 'Admission letter', { accepted_for: 'D21;D22;D23', grade: 'A', also: '录取通知' }],
  ['E08', '学籍注册记录', 'Registration record of the next school', { accepted_for: 'D21;D22', grade: 'A', also: '学籍注册' }],
  ['E09', '入伍通知书', 'Enlistment notice', { accepted_for: 'D15', grade: 'A' }],
  [
    'E10',
    '电话回访记录',
    'Telephone call-back record',
    { accepted_for: '*', grade: 'C', note: 'never enough on its own', also: '电话回访;回访记录' },
  ],
  [
    'E11',
    '岗位实习(顶岗实习)证明',
    'Internship proof',
    { grade: 'X', note: 'must NOT be used as proof of employment', also: '实习证明;岗位实习证明;顶岗实习证明;实习协议' },
  ],
  [
    'E12',
    '本人声明(灵活就业)',
    'Own statement, flexible employment',
    { accepted_for: 'D14', grade: 'C', note: 'needs call-back', also: '本人声明;个人声明' },
  ],
]);

/** Checks of a placement; the check and its result (passed, failed, not done) are kept apart. */
export const checkList = codeTable('placement-check', 'platform codes', [
  ['C1', '统一社会信用代码校验', 'Credit-code check digit'],
  ['C2', '企业存续核验', 'Employer exists and is active'],
  ['C3', '电话回访', 'Call-back'],
  ['C4', '社保比对', 'Insurance match'],
  ['C5', '同一单位集中度异常', 'Too many at one employer'],
  ['C6', '同一联系电话异常', 'Same phone for many graduates'],
  ['C7', '薪资异常', 'Odd wage'],
  ['C8', '时间早于毕业', 'Start before graduation'],
  ['C9', '与升学数据冲突', 'Conflict with further study'],
  ['C10', '抽样复核', 'Sample re-check'],
]);

/** Where the work is, seen from the own prefecture. */
export const regionList = codeTable('placement-region', 'placement statistics form FM21 (S)', [
  ['LOCAL', '本地(本市州)', 'Local', { also: '本市;市内' }],
  ['OTHER', '异地', 'Elsewhere in China', { also: '外地;市外;省外' }],
  ['ABROAD', '境外', 'Abroad'],
]);

/** City, town or village, as FM21 counts it. */
export const placeClassList = codeTable('placement-place', 'placement statistics form FM21 (S)', [
  ['CITY', '城区', 'City', { also: '城市' }],
  ['TOWN', '镇区', 'Town', { also: '镇;乡镇' }],
  ['VILL', '乡村', 'Village', { also: '村;农村' }],
]);

/** How the work was found. */
export const channelList = codeTable('placement-channel', 'placement statistics form FM21 (S) with platform codes', [
  ['SCHOOL', '学校推荐', 'School recommendation'],
  ['AGENCY', '中介介绍', 'Agency'],
  ['SELF', '自主择业', 'Self-found', { also: '自己找;自主就业' }],
  ['ORDER', '订单班定向', 'Order-class agreement'],
  ['EASTWEST', '东西部劳务协作', 'East-west labour co-operation'],
  ['OTH', '其他渠道', 'Other'],
]);

/** Term of the labour contract; N is the answer "none", not a gap. */
export const contractList = codeTable('placement-contract', 'placement statistics form FM21 (S)', [
  ['N', '未签合同', 'No contract', { also: '无;没有;未签' }],
  ['Y1', '1年及以内', 'One year or less', { also: '1年;一年;1年以内' }],
  ['Y2', '1-2年(含)', 'Over one to two years', { also: '2年;两年;二年' }],
  ['Y3', '2-3年(含)', 'Over two to three years', { also: '3年;三年' }],
  ['Y4', '3年以上', 'Over three years'],
  ['OPEN', '无固定期限', 'Open-ended'],
]);

/** Social insurance; NONE is the answer "none", not a gap. */
export const insuranceList = codeTable('placement-insurance', 'platform codes (K)', [
  ['NONE', '无社会保险', 'None', { also: '无;没有;未参保;未缴' }],
  ['THREE', '三险(养老、医疗、工伤等)', 'Three insurances'],
  ['FIVE', '五险', 'Five insurances'],
  ['FIVEFUND', '五险一金', 'Five insurances and housing fund'],
]);

/** Bands of the monthly wage in whole yuan, both bounds included. */
export const salaryBandList = codeTable('salary-band', 'placement statistics form FM21 (S), S5 and S6 split its last band (K)', [
  ['S1', '1000元及以下', '1,000 yuan or less', { min: '0', max: '1000' }],
  ['S2', '1001-1500元', '1,001-1,500 yuan', { min: '1001', max: '1500' }],
  ['S3', '1501-2000元', '1,501-2,000 yuan', { min: '1501', max: '2000' }],
  ['S4', '2001-3000元', '2,001-3,000 yuan', { min: '2001', max: '3000' }],
  ['S5', '3001-5000元', '3,001-5,000 yuan', { min: '3001', max: '5000' }],
  ['S6', '5000元以上', 'Over 5,000 yuan', { min: '5001' }],
]);

/** What nobody may do to reach a rate: the four not-alloweds and the three must-nots. */
export const violationList = codeTable('placement-violation', '四不准 and 三不得 (S)', [
  ['N1', '以任何方式强迫、诱导毕业生签订就业协议和劳动合同', 'Forcing or inducing a graduate to sign', { source: '四不准' }],
  ['N2', '将毕业证书、学位证书发放与签约挂钩', 'Withholding the diploma until signing', { source: '四不准' }],
  ['N3', '以户档托管为由劝说毕业生签订虚假就业协议', 'Fake agreement for record keeping', { source: '四不准' }],
  ['N4', '将顶岗实习、见习证明材料作为就业证明材料', 'Using internship proof as job proof', { source: '四不准' }],
  ['B1', '不切实际向学校和院系提去向落实率指标', 'Setting unrealistic placement targets', { source: '三不得(2023)' }],
  ['B2', '层层加码向辅导员(班主任)摊派就业任务', 'Piling tasks on head teachers', { source: '三不得(2023)' }],
  ['B3', '将单一去向落实率与绩效考核、评优挂钩', 'Tying pay or awards to the single rate', { source: '三不得(2023)' }],
]);
