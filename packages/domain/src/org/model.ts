import type { Text } from '../kernel/rejection.ts';

/** Kinds of units, from the top down. Levels are never hard-coded: a city or a province is the same platform with a higher root. */
export const ORG_KINDS = ['province', 'city', 'district', 'town', 'zone', 'school', 'department'] as const;
export type OrgKind = (typeof ORG_KINDS)[number];

export const ORG_KIND_NAMES: { readonly [K in OrgKind]: Text } = {
  province: { zh: '省', en: 'province' },
  city: { zh: '市', en: 'city' },
  district: { zh: '区县', en: 'district' },
  town: { zh: '镇(街道)', en: 'town' },
  zone: { zh: '片区', en: 'zone' },
  school: { zh: '学校', en: 'school' },
  department: { zh: '股室', en: 'department' },
};

/** Kinds that may lie directly below a kind. */
export const ORG_CHILDREN: { readonly [K in OrgKind]: readonly OrgKind[] } = {
  province: ['city', 'department', 'school'],
  city: ['district', 'department', 'school'],
  district: ['town', 'zone', 'school', 'department'],
  town: ['school', 'department'],
  zone: ['school'],
  school: ['department'],
  department: [],
};

/** School types of secondary vocational education: the schools that report placements. */
export const isVocationalSchool = (schoolType: string | null): boolean => schoolType !== null && schoolType.startsWith('36');

/** Form of a unit's code: six digits of a division, nine of a town, ten of a school identifier (GB/T 33782, 61 = Shaanxi not assumed). */
export const ORG_CODE_FORMS: { readonly [K in OrgKind]: RegExp | null } = {
  province: /^\d{2}0000$/u,
  city: /^\d{4}00$/u,
  district: /^\d{6}$/u,
  town: /^\d{9}$/u,
  zone: null,
  school: /^(?:11|21|22|31|32|33|34|35|36|37|51|93)\d{8}$/u,
  department: null,
};
