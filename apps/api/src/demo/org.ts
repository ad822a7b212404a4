import { searchForms } from '../platform/pinyin.ts';
import { type DemoTown, demoCounties, demoTowns, villageNames } from './data.ts';
import type { Chance } from './random.ts';

export type DemoUnit = {
  id: string;
  kind: 'province' | 'city' | 'district' | 'town' | 'school' | 'department';
  code: string | null;
  name_zh: string;
  name_en: string;
  name_pinyin: string;
  name_initials: string;
  parent_id: string | null;
  path: string;
  school_type: string | null;
  school_nature: string | null;
  rural: boolean | null;
  sort_order: number;
  valid_from: string;
  valid_to: string | null;
  successor_id: string | null;
};

export type DemoDistrict = { readonly unit: DemoUnit; readonly divisionCode: string; readonly vocationalSchools: readonly DemoUnit[] };
export type DemoOrg = { readonly units: readonly DemoUnit[]; readonly districts: readonly DemoDistrict[] };

type SchoolKind = {
  type: string;
  nature: string;
  prefix: string;
  total: number;
  rural: number;
  name: (place: string, village: string, nth: number) => string;
  en: string;
};

const NUMERALS = ['', '第一', '第二', '第三', '第四', '第五', '第六', '第七', '第八', '第九'];
const KINDERGARTEN_WORDS = [...'晨春金小童乐蓝红'].flatMap((head) => [...'曦蕾苗荷心园星芽'].map((tail) => head + tail));

// Institutions of the district in 2017: 493, of which 335 rural and public. Demo split of printed totals.
const SCHOOL_KINDS: readonly SchoolKind[] = [
  {
    type: '111',
    nature: 'PUB',
    prefix: '11',
    total: 75,
    rural: 62,
    name: (p, _v, n) => (n === 0 ? `${p}中心幼儿园` : `${p}${NUMERALS[n + 1] ?? n + 1}幼儿园`),
    en: 'Kindergarten',
  },
  {
    type: '111',
    nature: 'PRI_INC',
    prefix: '11',
    total: 45,
    rural: 20,
    name: (p, _v, n) => `${p}${KINDERGARTEN_WORDS[n % 64] ?? ''}幼儿园`,
    en: 'Private Kindergarten',
  },
  {
    type: '111',
    nature: 'PRI',
    prefix: '11',
    total: 75,
    rural: 20,
    name: (p, _v, n) => `${p}${KINDERGARTEN_WORDS[63 - (n % 64)] ?? ''}幼儿园`,
    en: 'Private Kindergarten',
  },
  {
    type: '211',
    nature: 'PUB',
    prefix: '21',
    total: 120,
    rural: 110,
    name: (p, v, n) => (n === 0 ? `${p}中心小学` : `${v}小学`),
    en: 'Primary School',
  },
  { type: '218', nature: 'PUB', prefix: '21', total: 110, rural: 110, name: (_p, v) => `${v}教学点`, en: 'Teaching Point' },
  {
    type: '311',
    nature: 'PUB',
    prefix: '31',
    total: 40,
    rural: 36,
    name: (p, _v, n) => (n === 0 ? `${p}初级中学` : `${p}${NUMERALS[n + 1] ?? n + 1}初级中学`),
    en: 'Junior Secondary School',
  },
  { type: '312', nature: 'PUB', prefix: '31', total: 15, rural: 14, name: (_p, v) => `${v}九年制学校`, en: 'Nine-year School' },
  {
    type: '342',
    nature: 'PUB',
    prefix: '34',
    total: 9,
    rural: 3,
    name: (p, _v, n) => `${p}${NUMERALS[n + 1] ?? n + 1}高级中学`,
    en: 'Senior Secondary School',
  },
  { type: '514', nature: 'PUB', prefix: '51', total: 1, rural: 0, name: (p) => `${p}特殊教育学校`, en: 'Special Education School' },
];

// Three invented vocational schools of different size; the share is that of the year's graduates.
export const VOCATIONAL_SCHOOLS = [
  { zh: '启明职业教育中心', en: 'Qiming Vocational Education Centre', type: '365', share: 0.52, town: '610902002' },
  { zh: '江北中等技术学校', en: 'Jiangbei Technical School', type: '362', share: 0.3, town: '610902003' },
  { zh: '恒口青山职业高中', en: 'Hengkou Qingshan Vocational School', type: '365', share: 0.18, town: '610902107' },
] as const;

const SECTIONS = [
  ['职成教股', 'Vocational and Adult Education Section'],
  ['基教股', 'Basic Education Section'],
  ['人事股', 'Personnel Section'],
  ['计财股(项目办)', 'Projects and Finance Section'],
  ['学生资助管理中心', 'Student Aid Management Centre'],
  ['教研室', 'Teaching-research Office'],
  ['政府教育督导室', 'Education Supervision Office'],
  ['电教信息中心', 'ICT Centre'],
] as const;

/** Shares a whole number out by weight, largest remainders first, so that the parts add up exactly. */
const apportion = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((left, right) => left + right, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((left, right) => right.rest - left.rest || left.index - right.index);
  for (const { index } of order.slice(0, total - parts.reduce((left, right) => left + right, 0))) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The organisation tree: province → city → district → towns, schools, sections. Below scale 1 the schools other than vocational ones are
 * thinned out; above it further counties of the province join, each with three vocational schools.
 */
export const demoOrg = (chance: Chance, scale: number): DemoOrg => {
  const units: DemoUnit[] = [];
  let serial = 900_000;
  const add = (parent: DemoUnit | null, unit: Pick<DemoUnit, 'kind' | 'code' | 'name_zh' | 'name_en'> & Partial<DemoUnit>): DemoUnit => {
    const id = chance.id();
    const label = id.replaceAll('-', '');
    const forms = searchForms(unit.name_zh, 'OTHER');
    const made: DemoUnit = {
      parent_id: parent?.id ?? null,
      path: parent ? `${parent.path}.${label}` : label,
      name_pinyin: forms.pinyin,
      name_initials: forms.initials,
      school_type: null,
      school_nature: null,
      rural: null,
      sort_order: units.length + 1,
      valid_from: '2000-01-01',
      valid_to: null,
      successor_id: null,
      ...unit,
      id,
    };
    units.push(made);
    return made;
  };
  const addSchool = (
    parent: DemoUnit,
    zh: string,
    en: string,
    kind: { type: string; nature: string; prefix: string },
    rural: boolean,
  ): DemoUnit => {
    serial += 1;
    return add(parent, {
      kind: 'school',
      code: `${kind.prefix}61${serial}`,
      name_zh: zh,
      name_en: en,
      school_type: kind.type,
      school_nature: kind.nature,
      rural,
    });
  };

  const province = add(null, { kind: 'province', code: '610000', name_zh: '陕西省', name_en: 'Shaanxi Province' });
  const cities = new Map<string, DemoUnit>();
  const cityOf = (county: string): DemoUnit => {
    const code = `${county.slice(0, 4)}00`;
    const known = cities.get(code);
    if (known) return known;
    const name = code === '610900' ? (['安康市', 'Ankang'] as const) : ([`${code}市`, `City ${code}`] as const);
    const city = add(province, { kind: 'city', code, name_zh: name[0], name_en: name[1] });
    cities.set(code, city);
    return city;
  };

  const districts = demoCounties()
    .slice(0, Math.max(1, Math.ceil(scale)))
    .map((county, index): DemoDistrict => {
      const district = add(cityOf(county.code), { kind: 'district', code: county.code, name_zh: county.zh, name_en: county.en });
      for (const [zh, en] of SECTIONS) add(district, { kind: 'department', code: null, name_zh: zh, name_en: en });
      const towns = index === 0 ? addTowns(district) : new Map<string, DemoUnit>();
      if (index === 0) addSchools(towns);
      const vocationalSchools = VOCATIONAL_SCHOOLS.map((school) =>
        addSchool(
          towns.get(school.town) ?? district,
          index === 0 ? school.zh : `${county.zh}${school.zh}`,
          index === 0 ? school.en : `${county.en} ${school.en}`,
          { type: school.type, nature: 'PUB', prefix: '36' },
          false,
        ),
      );
      return { unit: district, divisionCode: county.code, vocationalSchools };
    });
  return { units, districts };

  function addTowns(district: DemoUnit): Map<string, DemoUnit> {
    const towns = new Map<string, DemoUnit>();
    for (const town of demoTowns()) {
      towns.set(town.code, add(district, { kind: 'town', code: town.code, name_zh: town.zh, name_en: town.en, valid_to: town.validTo }));
    }
    // 大同镇 was merged into 恒口镇 in 2017: 29 units became 28.
    for (const town of demoTowns()) {
      const merged = towns.get(town.code);
      if (merged && town.successor) merged.successor_id = towns.get(town.successor)?.id ?? null;
    }
    return towns;
  }

  function addSchools(towns: Map<string, DemoUnit>): void {
    const valid = demoTowns().filter((town) => town.validTo === null);
    const city = valid.filter((town) => town.remoteness === 0);
    const country = valid.filter((town) => town.remoteness > 0);
    // the same village name occurs in two towns, and "中心" of a street may meet it: names must still be unique
    const taken = new Set<string>();
    const villages = new Map([...villageNames()].map(([town, names]) => [town, chance.shuffled([...new Set(names)])]));
    const place = (kind: SchoolKind, among: DemoTown[], total: number, rural: boolean): void => {
      const parts = apportion(
        total,
        among.map((town) => town.weight),
      );
      among.forEach((town, index) => {
        const parent = towns.get(town.code);
        if (!parent) return;
        for (let nth = 0; nth < (parts[index] ?? 0); nth += 1) {
          let village: string;
          let zh: string;
          let attempt = 0;
          do {
            village = villages.get(town.code)?.pop() ?? `${town.zh.slice(0, 2)}${taken.size}`;
            zh = kind.name(town.zh, `${town.zh}${village}`, nth + attempt);
            attempt += 1;
          } while (taken.has(zh));
          taken.add(zh);
          const local = zh.includes(village) ? ` ${capitalised(searchForms(village, 'OTHER').pinyin)}` : nth === 0 ? '' : ` No. ${nth + 1}`;
          addSchool(parent, zh, `${town.en.replace(/ (Town|Sub-district)$/u, '')}${local} ${kind.en}`, kind, rural);
        }
      });
    };
    const share = Math.min(1, scale);
    for (const kind of SCHOOL_KINDS) {
      const rural = Math.round(kind.rural * share);
      place(kind, country, rural, true);
      place(kind, city, Math.round(kind.total * share) - rural, false);
    }
  }
};
