import type { PlacementField } from './model.ts';
import type { PlacementState } from './lifecycle.ts';
import type { Text } from '../kernel/rejection.ts';

export const PLACEMENT_STATE_NAMES: { readonly [S in PlacementState]: Text } = {
  DRAFT: { zh: '填报中', en: 'draft' },
  SUBMITTED: { zh: '已上报', en: 'submitted' },
  RETURNED: { zh: '已退回', en: 'returned' },
  ACCEPTED: { zh: '已审核', en: 'accepted' },
  LOCKED: { zh: '已锁定', en: 'locked' },
};

type FieldName = Text & { readonly exampleZh: string; readonly exampleEn: string };
const name = (zh: string, en: string, exampleZh = '', exampleEn = ''): FieldName => ({ zh, en, exampleZh, exampleEn });

/** Names of the fields as the form FM22 has them, for labels and messages. */
export const FIELD_NAMES: { readonly [F in PlacementField]: FieldName } = {
  destination: name('去向类别', 'Destination', 'D12 企业', 'D12 enterprise'),
  employerCode: name('统一社会信用代码', 'Credit code', '18 位代码', '18 characters'),
  employerName: name('就业单位', 'Employer'),
  nature: name('单位性质', 'Employer nature', '33 民营（私营）企业', '33 private enterprise'),
  industry: name('行业', 'Industry', 'C 制造业', 'C manufacturing'),
  post: name('岗位', 'Post', '汽车维修工', 'car mechanic'),
  region: name('地域', 'Region', 'LOCAL 本地', 'LOCAL'),
  place: name('地点（省市县）', 'Place', '陕西省安康市汉滨区', '610902'),
  placeClass: name('城乡', 'City, town or village', 'CITY 城区', 'CITY'),
  matched: name('是否对口', 'Matched', '是或否', 'yes or no'),
  channel: name('渠道', 'Channel', 'SCHOOL 学校推荐', 'SCHOOL'),
  contract: name('合同期限', 'Contract', 'Y1 1年及以内，没有签的填 N 未签合同', 'Y1, or N for none'),
  insurance: name('社会保险', 'Insurance', 'FIVE 五险，没有的填 NONE 无社会保险', 'FIVE, or NONE'),
  wage: name('月薪（元）', 'Monthly wage (yuan)', '3500', '3500'),
  startOn: name('入职时间', 'Started on', '2026-07-15', '2026-07-15'),
  nextSchool: name('升学院校', 'Next school', '录取通知书上的校名', 'name on the admission letter'),
  callBack: name(
    '回访情况',
    'Call-back',
    '10月8日电话回访，本人在岗；没有回访的填“未回访”',
    'called on 8 October, at work; "not called" otherwise',
  ),
  stillAtSixMonths: name('半年在岗', 'At 6 months', '是或否', 'yes or no'),
  evidence: name('佐证材料', 'Evidence', 'E01 劳动合同', 'E01 labour contract'),
};
