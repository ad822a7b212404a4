import { searchForms } from '../platform/pinyin.ts';
import { creditCode } from './identity.ts';
import type { Chance } from './random.ts';

export type DemoEmployer = {
  id: string;
  credit_code: string;
  name: string;
  name_pinyin: string;
  name_initials: string;
  nature: string;
  industry: string;
  /** six-digit division where it works */
  place: string;
  /** D11 public body, D12 enterprise */
  destination: 'D11' | 'D12';
};

const HEADS = [...'瑞恒锦泰华盛启鼎汇祥安宏远景云川江秦岭岚'];
const TAILS = [...'达源丰信成荣兴和润昌腾辉创科'];

// industry section → business word, and the legal form that goes with it
const BUSINESS: readonly (readonly [string, string])[] = [
  ['C', '机械制造有限公司'],
  ['C', '电子科技有限公司'],
  ['C', '汽车部件有限公司'],
  ['O', '汽车服务有限公司'],
  ['I', '网络科技有限公司'],
  ['I', '软件有限公司'],
  ['F', '电子商务有限公司'],
  ['F', '商贸有限公司'],
  ['H', '餐饮管理有限公司'],
  ['H', '酒店有限公司'],
  ['A', '生态农业有限公司'],
  ['A', '茶业有限公司'],
  ['A', '畜牧养殖有限公司'],
  ['G', '物流运输有限公司'],
  ['D', '电力工程有限公司'],
  ['E', '建筑工程有限公司'],
];
// place, prefix of the name, weight: most stay in the city, the rest follow the usual routes east and to the capital
const PLACES: readonly (readonly [readonly [string, string], number])[] = [
  [['610902', '安康'], 55],
  [['610104', '西安'], 18],
  [['330206', '宁波'], 10],
  [['320583', '昆山'], 8],
  [['440306', '深圳'], 6],
  [['310115', '上海'], 3],
];
const PUBLIC_BODIES = ['公路养护站(演示)', '农业技术推广站(演示)', '社区服务中心(演示)', '镇卫生院(演示)'];

/** Invented employers; the first of the list is the one that the planted concentration uses. */
export const demoEmployers = (chance: Chance, division: string, count: number): DemoEmployer[] => {
  const names = new Set<string>();
  const employers: DemoEmployer[] = [];
  const serialBase = Number(division) * 1000;
  const add = (kind: string, place: string, name: string, nature: string, industry: string, destination: 'D11' | 'D12'): void => {
    if (names.has(name)) return;
    names.add(name);
    const forms = searchForms(name, 'OTHER');
    employers.push({
      id: chance.id(),
      credit_code: creditCode(kind, place, serialBase + employers.length),
      name,
      name_pinyin: forms.pinyin,
      name_initials: forms.initials,
      nature,
      industry,
      place,
      destination,
    });
  };
  PUBLIC_BODIES.forEach((name, index) =>
    add('12', division, `${division === '610902' ? '' : division}${name}`, '20', index === 3 ? 'Q' : 'S', 'D11'),
  );
  while (employers.length < count) {
    const [place, city] = chance.weighted(PLACES);
    const [industry, business] = chance.pick(BUSINESS);
    const nature = chance.weighted([
      ['33', 78],
      ['31', 10],
      ['34', 5],
      ['32', 3],
      ['39', 4],
    ] as const);
    add(
      '91',
      place === '610902' ? division : place,
      `${city}${chance.pick(HEADS)}${chance.pick(TAILS)}${business}`,
      nature,
      industry,
      'D12',
    );
  }
  return employers;
};
