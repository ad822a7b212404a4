import { codeTable } from '../kernel/code-list.ts';

/** Kinds of vocational classes. The national list of class types (JY/T 1001) has none for vocational schools, so these are the platform's. */
export const vocationalClassTypeList = codeTable('vocational-class-type', 'platform codes', [
  ['REG', '普通中专(职高)班', 'Regular vocational class', { also: '普通班;中专班;职高班' }],
  ['ORDER', '订单班', 'Order class', { also: '订单培养班;冠名班' }],
  ['APPR', '现代学徒制班', 'Modern apprenticeship class', { also: '学徒制;学徒班' }],
  ['LINK', '中高职贯通班', 'Class that leads on to a higher vocational college', { also: '3+2;五年一贯制;贯通班' }],
  ['STUDY', '升学班', 'Class preparing for further study', { also: '对口升学班;高考班' }],
]);

/** Why an entrant from a poor household is treated with preference; `source` is the programme's origin. */
export const preferenceList = codeTable('intake-preference', 'programmes for vocational pupils (S) with platform codes', [
  ['WAIVER', '免学费', 'Tuition waived', { source: '中职免学费政策', also: '免学费政策' }],
  ['GRANT', '国家助学金', 'National grant', { source: '中职国家助学金', also: '助学金' }],
  ['YULU', '雨露计划补助', 'Yulu programme', { source: '雨露计划(乡村振兴部门)', also: '雨露计划' }],
  ['BOARD', '免住宿费(学校减免)', 'Boarding fee waived by the school', { source: '学校招生优惠', also: '免住宿费' }],
  ['DIRECT', '优先录取', 'Admitted first', { source: '区县招生方案', also: '优先' }],
]);

/** Why a pupil left. The list of the campaign against dropping out, used here for vocational pupils. */
export const dropoutReasonList = codeTable('dropout-reason', 'platform codes', [
  ['POV', '因贫', 'Poverty'],
  ['WEARY', '厌学', 'School-averse'],
  ['ILL', '因病', 'Illness'],
  ['DIS', '因残(无学习条件)', 'Disability (unable to study)'],
  ['FAR', '因远', 'Distance'],
  ['WORK', '外出务工', 'Went to work'],
  ['MARRY', '早婚早育', 'Early marriage'],
  ['FAMILY', '家庭变故', 'Family change'],
  ['MOVED', '随父母外出(去向待查)', 'Moved with parents (to be traced)'],
  ['RELIG', '因宗教', 'Religious reason'],
  ['BULLY', '校园欺凌/人际', 'Bullying or relations'],
  ['LOST', '失联', 'Lost contact'],
  ['OTH', '其他', 'Other'],
]);
