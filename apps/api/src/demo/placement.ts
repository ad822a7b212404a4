import type { DemoEmployer } from './employer.ts';
import type { DemoGraduate } from './graduate.ts';
import type { Chance } from './random.ts';
import type { DemoRound } from './round.ts';

export type DemoPlacement = {
  id: string;
  graduate_id: string;
  round_id: string;
  school_id: string;
  graduation_year: number;
  state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'LOCKED';
  destination: string | null;
  employer_id: string | null;
  post: string | null;
  region: string | null;
  place_code: string | null;
  place_class: string | null;
  matched: boolean | null;
  channel: string | null;
  contract: string | null;
  insurance: string | null;
  wage_fen: bigint | null;
  start_on: string | null;
  next_school: string | null;
  call_back: string | null;
  evidence_grade: 'A' | 'B' | 'C' | null;
  still_at_six_months: boolean | null;
  return_reason: string | null;
  submitted_at: Date | null;
  decided_at: Date | null;
  decided_by: string | null;
  updated_at: Date;
};
export type DemoEvidence = { id: string; placement_id: string; kind: string };

/** Where a graduate went: the part of a placement that does not change from round to round. */
export type Outcome = Pick<
  DemoPlacement,
  | 'destination'
  | 'employer_id'
  | 'post'
  | 'region'
  | 'place_code'
  | 'place_class'
  | 'matched'
  | 'channel'
  | 'contract'
  | 'insurance'
  | 'wage_fen'
  | 'start_on'
  | 'next_school'
  | 'call_back'
  | 'evidence_grade'
> & { evidence: string[] };

const NOWHERE: Outcome = {
  destination: null,
  employer_id: null,
  post: null,
  region: null,
  place_code: null,
  place_class: null,
  matched: null,
  channel: null,
  contract: null,
  insurance: null,
  wage_fen: null,
  start_on: null,
  next_school: null,
  call_back: null,
  evidence_grade: null,
  evidence: [],
};

// Employed by destination: the national bulletin of 2015 (organs, institutions and enterprises 52.04, own business 16.27, other 11.67, study 20.02).
const EMPLOYED = [
  ['D11', 3.2],
  ['D12', 48.84],
  ['D13', 16.27],
  ['D14', 10.1],
  ['D15', 1.5],
  ['D16', 0.07],
  ['D21', 1.1],
  ['D22', 18.92],
] as const;
const NOT_EMPLOYED = [
  ['D31', 46],
  ['D32', 24],
  ['D33', 16],
  ['D39', 14],
] as const;
// Wages by band, contract and insurance: the bulletins of 2014 (contract 88.96%, insurance about 84%).
const CONTRACT = [
  ['N', 11.04],
  ['Y1', 34],
  ['Y2', 24],
  ['Y3', 22],
  ['Y4', 6],
  ['OPEN', 2.96],
] as const;
const INSURANCE = [
  ['NONE', 16],
  ['THREE', 30],
  ['FIVE', 40],
  ['FIVEFUND', 14],
] as const;
const CHANNEL = [
  ['SCHOOL', 58],
  ['ORDER', 16],
  ['SELF', 15],
  ['EASTWEST', 6],
  ['AGENCY', 3],
  ['OTH', 2],
] as const;
// A alone is enough, B needs a passed check, C only supports.
const EVIDENCE: Record<string, readonly (readonly [readonly string[], 'A' | 'B' | 'C', number])[]> = {
  D11: [
    [['E01'], 'A', 70],
    [['E03', 'E01'], 'A', 15],
    [['E02'], 'B', 15],
  ],
  D12: [
    [['E01'], 'A', 52],
    [['E01', 'E03'], 'A', 16],
    [['E04'], 'A', 8],
    [['E02'], 'B', 10],
    [['E05'], 'B', 14],
  ],
  D13: [
    [['E06'], 'A', 92],
    [['E06', 'E03'], 'A', 8],
  ],
  D14: [
    [['E04'], 'A', 30],
    [['E05'], 'B', 30],
    [['E12', 'E10'], 'C', 40],
  ],
  D15: [[['E09'], 'A', 100]],
  D16: [[['E10'], 'C', 100]],
  D21: [[['E07'], 'A', 100]],
  D22: [
    [['E07'], 'A', 80],
    [['E08', 'E07'], 'A', 20],
  ],
};
const POSTS: Record<string, readonly string[]> = {
  A: ['种植技术员', '养殖技术员', '茶叶加工工'],
  C: ['装配工', '焊工', '质检员', '数控操作员'],
  D: ['电工', '运维员'],
  E: ['施工员', '焊工'],
  F: ['电商运营', '客服', '直播助理'],
  G: ['调度员', '驾驶员', '站务员'],
  H: ['厨师', '面点师', '前厅服务员'],
  I: ['网络管理员', '测试员', '技术支持'],
  O: ['汽车维修工', '钣金工', '前台接待'],
  Q: ['护工'],
  S: ['协管员', '技术员'],
};
const COLLEGES = ['汉水职业技术学院(演示)', '秦巴职业技术学院(演示)', '关中职业技术学院(演示)'];

const placeOf = (chance: Chance, division: string): Pick<Outcome, 'region' | 'place_code' | 'place_class'> => {
  const local = chance.next() < 0.6394;
  return {
    region: local ? 'LOCAL' : 'OTHER',
    place_code: local ? division : chance.pick(['610104', '330206', '320583', '440306', '310115']),
    place_class: chance.weighted([
      ['CITY', 62],
      ['TOWN', 26],
      ['VILL', 12],
    ] as const),
  };
};

const wage = (chance: Chance): bigint =>
  BigInt(
    chance.weighted([
      [1400, 4],
      [1850, 10],
      [2700, 40],
      [3600, 34],
      [4800, 12],
    ] as const) +
      chance.below(12) * 20,
  ) * 100n;

/** Draws one outcome; `employedRate` is the share that the official definition counts as employed. */
export const drawOutcome = (
  chance: Chance,
  graduate: DemoGraduate,
  employers: readonly DemoEmployer[],
  division: string,
  employed: boolean,
): Outcome => {
  const destination = employed ? chance.weighted(EMPLOYED) : chance.weighted(NOT_EMPLOYED);
  if (!employed) return { ...NOWHERE, destination, call_back: destination === 'D39' ? '三次拨打无人接听' : '电话联系本人,情况属实' };
  const [evidence, grade] = chance.weighted((EVIDENCE[destination] ?? []).map((entry) => [entry, entry[2]] as const));
  const common: Outcome = { ...NOWHERE, destination, evidence: [...evidence], evidence_grade: grade, call_back: '电话联系本人,情况属实' };
  if (destination === 'D21' || destination === 'D22') {
    return { ...common, next_school: chance.pick(COLLEGES) };
  }
  const direct: Outcome = {
    ...common,
    ...placeOf(chance, division),
    matched: chance.next() < 0.776,
    channel: chance.weighted(CHANNEL),
    contract: destination === 'D13' || destination === 'D14' ? 'N' : chance.weighted(CONTRACT),
    insurance: chance.weighted(INSURANCE),
    wage_fen: wage(chance),
    start_on: `${graduate.graduation_year}-0${chance.between(7, 8)}-${String(chance.between(1, 28)).padStart(2, '0')}`,
  };
  if (destination !== 'D11' && destination !== 'D12') {
    return { ...direct, post: destination === 'D15' ? '义务兵' : destination === 'D13' ? '个体经营' : '灵活就业' };
  }
  const employer = chance.pick(employers.filter((candidate) => candidate.destination === destination));
  const local = employer.place === division;
  return {
    ...direct,
    employer_id: employer.id,
    post: chance.pick(POSTS[employer.industry] ?? ['职员']),
    region: local || employer.place === '610902' ? 'LOCAL' : 'OTHER',
    place_code: employer.place,
  };
};

/** One row of one round. */
export const placementOf = (
  chance: Chance,
  graduate: DemoGraduate,
  round: DemoRound,
  outcome: Outcome,
  state: DemoPlacement['state'],
  decidedBy: string,
): DemoPlacement => {
  const { evidence: _, ...facts } = outcome;
  const due = Date.parse(`${round.due_on}T02:00:00Z`);
  // Schools report over the fortnight before the due day; the open round's rows were touched since it opened.
  const touched = round.current
    ? Date.parse(`${round.opens_on}T01:00:00Z`) + chance.below(7 * 86_400) * 1000
    : due - chance.below(14 * 86_400) * 1000;
  const decided = state === 'ACCEPTED' || state === 'LOCKED' || state === 'RETURNED';
  return {
    id: chance.id(),
    graduate_id: graduate.id,
    round_id: round.id,
    school_id: graduate.school_id,
    graduation_year: graduate.graduation_year,
    state,
    ...facts,
    still_at_six_months: round.kind === 'M6' && outcome.employer_id !== null ? chance.next() < 0.88 : null,
    return_reason: state === 'RETURNED' ? '单位证明未注明统一社会信用代码,请补充劳动合同或社保缴费记录' : null,
    submitted_at: state === 'DRAFT' ? null : new Date(touched + 3_600_000),
    decided_at: decided ? new Date(touched + 86_400_000) : null,
    decided_by: decided ? decidedBy : null,
    updated_at: new Date(touched),
  };
};

export const UNREPORTED = NOWHERE;
