import { encodeGlobalId } from '../../graph/global-id.ts';
import { raw, type Sql } from '../../graph/read/sql.ts';
import type { Filter } from './filter.ts';

type Dimension = {
  /** where a cell keeps it: a column of `cell` in the tally's statements */
  readonly column: Sql;
  /** the rows of one key as a PlacementFilter */
  readonly filter: (key: string) => Filter;
  /** list of the codes, where the keys are codes */
  readonly codes?: string;
};

/** What rows say of the work itself has a key for "not said", the empty one. */
const orMissing = (key: string, is: Filter, missing: Filter): Filter => (key === '' ? missing : is);

/** What figures are broken down by, in the order people are shown them. */
export const DIMENSIONS = {
  SCHOOL: { column: raw('school_id'), filter: (key: string): Filter => ({ school: { id: { eq: encodeGlobalId('OrgUnit', key) } } }) },
  MAJOR: { column: raw('major_code'), filter: (key: string): Filter => ({ majorCode: key }) },
  FIELD: { column: raw('category_2010'), filter: (key: string): Filter => ({ majorCategory: key }), codes: 'major-category-2010' },
  CATEGORY: {
    column: raw('poverty_category'),
    filter: (key: string): Filter => ({ graduate: { povertyCategory: { eq: key } } }),
    codes: 'poverty-category',
  },
  REGION: {
    column: raw('region'),
    filter: (key: string): Filter => orMissing(key, { region: { eq: key } }, { region: { isNull: true } }),
    codes: 'placement-region',
  },
  NATURE: {
    column: raw('nature'),
    filter: (key: string): Filter =>
      orMissing(key, { employer: { nature: { eq: key } } }, { not: { employer: { nature: { isNull: false } } } }),
    codes: 'employer-nature',
  },
  INDUSTRY: {
    column: raw('industry'),
    filter: (key: string): Filter =>
      orMissing(key, { employer: { industry: { eq: key } } }, { not: { employer: { industry: { isNull: false } } } }),
    codes: 'industry-section',
  },
} as const satisfies { readonly [key: string]: Dimension };

export type GroupKey = keyof typeof DIMENSIONS;
export const GROUP_KEYS = Object.keys(DIMENSIONS) as GroupKey[];
export const dimensionOf = (key: GroupKey): Dimension => DIMENSIONS[key];
