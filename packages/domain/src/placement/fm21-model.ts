import { industryList } from '../kernel/employer-codes.ts';
import type { Fen } from '../kernel/money.ts';
import type { Text } from '../kernel/rejection.ts';
import { contractList, destinationList, insuranceList } from './codes.ts';

/** What FM21, the statistics form of graduates' employment, counts of one graduate in one round. */
export type Fm21Row = {
  readonly id: string;
  /** category of the major, catalogue of 2010 */
  readonly category: string;
  readonly destination: string | null;
  readonly matched: boolean | null;
  /** section of the economy of the employer */
  readonly industry: string | null;
  readonly region: string | null;
  readonly placeClass: string | null;
  readonly channel: string | null;
  readonly contract: string | null;
  readonly insurance: string | null;
  /** monthly, in fen */
  readonly wage: Fen | null;
};

/** Which rows a cell counts, besides being employed (first group) or directly employed (the others). Wages in fen: over the one, up to the other. */
export type Fm21Test =
  | {
      readonly fact: 'destination' | 'industry' | 'region' | 'placeClass' | 'channel' | 'contract' | 'insurance';
      readonly in: readonly string[];
    }
  | { readonly fact: 'wage'; readonly over: bigint | null; readonly upTo: bigint | null };
export type Fm21Cell = { readonly key: string; readonly name: Text; readonly test: Fm21Test };
export type Fm21Group = {
  readonly key: string;
  readonly name: Text;
  /** whom its cells make up together */
  readonly of: 'employed' | 'direct';
  readonly cells: readonly Fm21Cell[];
};

type Coded = Exclude<Fm21Test['fact'], 'wage'>;
const cell = (key: string, zh: string, en: string, test: Fm21Test): Fm21Cell => ({ key, name: { zh, en }, test });
const coded = (key: string, zh: string, en: string, fact: Coded, ...codes: string[]): Fm21Cell => cell(key, zh, en, { fact, in: codes });
const wage = (key: string, zh: string, en: string, over: bigint | null, upTo: bigint | null): Fm21Cell =>
  cell(key, zh, en, { fact: 'wage', over: over === null ? null : over * 100n, upTo: upTo === null ? null : upTo * 100n });

const inSector = (sector: string): string[] =>
  industryList.items.filter((item) => item.attributes['sector'] === sector).map((item) => item.code);
const study = destinationList.items.filter((item) => item.attributes['group'] === 'STUDY').map((item) => item.code);
const insured = insuranceList.items.map((item) => item.code).filter((code) => code !== 'NONE');
const longContracts = contractList.items.map((item) => item.code).filter((code) => code === 'Y4' || code === 'OPEN');

/**
 * The groups of the printed form, columns g1a to g8e. Platform codes without a column of their own stand where the form's words put them:
 * military service and grass-roots programmes with "other", order classes with "recommended by the school", open-ended contracts with "over
 * three years". The wage bands are those of the form: up to the upper bound, which belongs to the lower band.
 */
export const FM21_GROUPS: readonly Fm21Group[] = [
  {
    key: 'g1',
    name: { zh: '就业去向', en: 'Destination' },
    of: 'employed',
    cells: [
      coded('g1a', '国家机关、企事业单位', 'Organs, institutions, enterprises', 'destination', 'D11', 'D12'),
      coded('g1b', '合法从事个体经营', 'Own business', 'destination', 'D13'),
      coded('g1c', '其他方式', 'Other', 'destination', 'D14', 'D15', 'D16'),
      coded('g1d', '升入各类高一级学校', 'Further study', 'destination', ...study),
    ],
  },
  {
    key: 'g2',
    name: { zh: '就业产业', en: 'Sector' },
    of: 'direct',
    cells: [
      coded('g2a', '第一产业', 'Primary sector', 'industry', ...inSector('1')),
      coded('g2b', '第二产业', 'Secondary sector', 'industry', ...inSector('2')),
      coded('g2c', '第三产业', 'Tertiary sector', 'industry', ...inSector('3')),
    ],
  },
  {
    key: 'g3',
    name: { zh: '就业地域', en: 'Region' },
    of: 'direct',
    cells: [
      coded('g3a', '本地', 'Local', 'region', 'LOCAL'),
      coded('g3b', '异地', 'Elsewhere', 'region', 'OTHER'),
      coded('g3c', '境外', 'Abroad', 'region', 'ABROAD'),
    ],
  },
  {
    key: 'g4',
    name: { zh: '就业地点', en: 'Place' },
    of: 'direct',
    cells: [
      coded('g4a', '城区', 'City', 'placeClass', 'CITY'),
      coded('g4b', '镇区', 'Town', 'placeClass', 'TOWN'),
      coded('g4c', '乡村', 'Village', 'placeClass', 'VILL'),
    ],
  },
  {
    key: 'g5',
    name: { zh: '就业渠道', en: 'Channel' },
    of: 'direct',
    cells: [
      coded('g5a', '学校推荐', 'School recommended', 'channel', 'SCHOOL', 'ORDER'),
      coded('g5b', '中介介绍', 'Agency', 'channel', 'AGENCY'),
      coded('g5c', '其他渠道', 'Other channel', 'channel', 'SELF', 'EASTWEST', 'OTH'),
    ],
  },
  {
    key: 'g6',
    name: { zh: '签订就业合同', en: 'Contract' },
    of: 'direct',
    cells: [
      coded('g6a', '1年及以内', 'Up to 1 year', 'contract', 'Y1'),
      coded('g6b', '1-2年(含)', '1-2 years', 'contract', 'Y2'),
      coded('g6c', '2-3年(含)', '2-3 years', 'contract', 'Y3'),
      coded('g6d', '3年以上', 'Over 3 years', 'contract', ...longContracts),
      coded('g6e', '未签合同', 'No contract', 'contract', 'N'),
    ],
  },
  {
    key: 'g7',
    name: { zh: '社会保险', en: 'Insurance' },
    of: 'direct',
    cells: [coded('g7a', '有社会保险', 'Insured', 'insurance', ...insured), coded('g7b', '无社会保险', 'Not insured', 'insurance', 'NONE')],
  },
  {
    key: 'g8',
    name: { zh: '月薪', en: 'Monthly wage' },
    of: 'direct',
    cells: [
      wage('g8a', '1000元及以下', 'Up to 1000', null, 1000n),
      wage('g8b', '1001-1500元', '1001-1500', 1000n, 1500n),
      wage('g8c', '1501-2000元', '1501-2000', 1500n, 2000n),
      wage('g8d', '2001-3000元', '2001-3000', 2000n, 3000n),
      wage('g8e', '3000元以上', 'Over 3000', 3000n, null),
    ],
  },
];
export const FM21_CELLS: readonly Fm21Cell[] = FM21_GROUPS.flatMap((group) => group.cells);

/** Totals at the head of the form, in its order. */
export const FM21_TOTALS = ['graduates', 'employed', 'rate', 'matched', 'matchedRate'] as const;
export type Fm21Total = (typeof FM21_TOTALS)[number];
export const FM21_TOTAL_NAMES: { readonly [T in Fm21Total]: Text } = {
  graduates: { zh: '毕业学生人数', en: 'Graduates' },
  employed: { zh: '就业学生人数', en: 'Employed (incl. further study)' },
  rate: { zh: '就业率', en: 'Rate' },
  matched: { zh: '对口就业人数', en: 'Matched' },
  matchedRate: { zh: '对口就业率', en: 'Matched rate' },
};

export type Fm21Major = { readonly category: string; readonly graduates: number; readonly employed: number; readonly matched: number };

/** The form's figures: totals, rates in percent (null: nothing to divide by), the cells g1a to g8e, and one line a category of majors. */
export type Fm21Figures = {
  readonly graduates: number;
  readonly employed: number;
  readonly rate: number | null;
  readonly matched: number;
  readonly matchedRate: number | null;
  readonly cells: { readonly [key: string]: number };
  readonly byMajor: readonly Fm21Major[];
};
