import { searchForms } from '../platform/pinyin.ts';
import type { identityNumbers, phoneNumbers } from './identity.ts';
import { personName } from './names.ts';
import { type DemoDistrict, VOCATIONAL_SCHOOLS } from './org.ts';
import type { Chance } from './random.ts';

export type DemoGraduate = {
  id: string;
  school_id: string;
  graduation_year: number;
  name: string;
  name_pinyin: string;
  name_initials: string;
  gender: '1' | '2';
  class_name: string;
  major_code: string;
  graduated_on: string;
  poverty_category: string;
  identity_tail: string;
  /** never written in plain */
  identityNumber: string;
  studentNumber: string;
  phone: string;
  /** index of the school in its district */
  school: number;
};

/** Graduates of one district in one year (demo value; the neighbours' figures agree with it). */
const GRADUATES_A_YEAR = 1900;
const CLASS_SIZE = 45;

// Majors by school: the nine fields that the district names, in codes of the 2021 catalogue. Short name for the class, code, share.
const MAJORS: readonly (readonly (readonly [string, string, number])[])[] = [
  [
    ['汽修', '700206', 26],
    ['计算机', '710201', 30],
    ['电商', '730701', 18],
    ['电气', '660302', 14],
    ['烹饪', '740201', 12],
  ],
  [
    ['焊接', '660105', 28],
    ['机电', '660301', 30],
    ['网络', '710202', 20],
    ['交通运营', '700203', 22],
  ],
  [
    ['种植', '610102', 26],
    ['养殖', '610301', 26],
    ['直播电商', '730705', 24],
    ['面点', '740203', 24],
  ],
];

// Categories in force in a year: the transition period ended with 2025.
const povertyCategory = (chance: Chance, year: number): string => {
  if (chance.next() > 0.155) return 'NONE';
  return year >= 2026
    ? chance.weighted([
        ['PR_OBJ', 70],
        ['DIB', 20],
        ['DISB_CH', 10],
      ] as const)
    : chance.weighted([
        ['TP_ENJ', 62],
        ['MO_UNS', 12],
        ['MO_EDG', 8],
        ['MO_SUD', 4],
        ['DIB', 14],
      ] as const);
};

/** The cohort of one district over the years. Numbers and phones are unique within a run: pass the same makers to every district. */
export const demoGraduates = (
  chance: Chance,
  district: DemoDistrict,
  years: readonly number[],
  share: number,
  makers: { identity: ReturnType<typeof identityNumbers>; phone: ReturnType<typeof phoneNumbers> },
): DemoGraduate[] => {
  const graduates: DemoGraduate[] = [];
  for (const year of years) {
    for (const [school, unit] of district.vocationalSchools.entries()) {
      const total = Math.max(6, Math.round(GRADUATES_A_YEAR * share * (VOCATIONAL_SCHOOLS[school]?.share ?? 0)));
      const majors = MAJORS[school] ?? [];
      const weights = majors.reduce((sum, [, , weight]) => sum + weight, 0);
      let made = 0;
      for (const [index, [short, code, weight]] of majors.entries()) {
        const size = index === majors.length - 1 ? total - made : Math.round((total * weight) / weights);
        for (let nth = 0; nth < size; nth += 1) {
          const gender = chance.next() < (['700206', '660105', '660301', '660302'].includes(code) ? 0.86 : 0.42) ? '1' : '2';
          const name = personName(chance, gender);
          const forms = searchForms(name, 'PERSON');
          const birth = new Date(Date.UTC(year - 18, 0, 1) - chance.below(500) * 86_400_000);
          const identityNumber = makers.identity(district.divisionCode, birth, gender);
          graduates.push({
            id: chance.id(),
            school_id: unit.id,
            graduation_year: year,
            name,
            name_pinyin: forms.pinyin,
            name_initials: forms.initials,
            gender,
            class_name: `${year - 3}级${short}${Math.floor(nth / CLASS_SIZE) + 1}班`,
            major_code: code,
            graduated_on: `${year}-06-30`,
            poverty_category: povertyCategory(chance, year),
            identity_tail: identityNumber.slice(-4),
            identityNumber,
            studentNumber: `G${identityNumber}`,
            phone: makers.phone(),
            school,
          });
        }
        made += size;
      }
    }
  }
  return graduates;
};
